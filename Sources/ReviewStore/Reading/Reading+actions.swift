import GRDB
package import PracticeLearning

/// Which learning actions are meant; what is left open does not matter.
package struct ActionFilter: Hashable, Sendable {
  /// The months of the review, or of the day it was raised where it is from none.
  package var period: Period?
  /// The programme of the review, by id.
  package var programme: String?
  /// The service of the review, or its own where it is from none.
  package var service: String?
  /// The team of the review, by id.
  package var team: String?
  /// The review it came from, by id.
  package var review: String?
  /// The status now.
  package var status: ActionStatus?
  /// The action, by id.
  package var id: String?
  /// Only those that one of these people owns or verifies, by role code.
  package var people: [String]?
  /// Only those with something still to be done.
  package var isOpen = false
  /// Only open ones that were raised with a day before this one.
  package var openDueBefore: CalendarDate?
  /// Only those that one of these people ever handed to supervision, by role code.
  package var handedOverBy: [String]?
  /// Only completed ones of which somebody says whether they worked: with a measure or a decision, or looked at again
  /// and of no one review. What one review asked of one worker is seen to in supervision.
  package var isJudged = false
  /// What may be listed, of those that came from a review.
  package var scope = Scope.everything

  /// Makes a filter.
  package init(
    period: Period? = nil, programme: String? = nil, service: String? = nil, team: String? = nil,
    review: String? = nil, status: ActionStatus? = nil, id: String? = nil
  ) {
    self.period = period
    self.programme = programme
    self.service = service
    self.team = team
    self.review = review
    self.status = status
    self.id = id
  }

  /// Months of days without a review are compared as the text a day begins with.
  static let sql = """
    SELECT    a.id, a.name, h.name, s.name, a.raised_on, a.what, a.level, a.owner, a.verifier, a.due,
              a.difference, a.recheck_on, a.measure, a.measure_service, a.measure_team
    FROM      learning_action a
    LEFT JOIN review         r ON r.id = a.review
    LEFT JOIN review_heading h ON h.review = a.review
    LEFT JOIN service        s ON s.id = a.service
    WHERE     (?1 IS NULL OR CASE WHEN r.id IS NULL
                                  THEN substr(a.raised_on, 1, 7) BETWEEN ?1 AND ?2
                                  ELSE r.month BETWEEN ?3 AND ?4 END)
    AND       (?5 IS NULL OR r.programme = (SELECT id FROM programme WHERE name = ?5 COLLATE NOCASE))
    AND       (?6 IS NULL OR coalesce(r.service, a.service)
                             = (SELECT id FROM service WHERE name = ?6 COLLATE NOCASE))
    AND       (?7 IS NULL OR r.team = (SELECT id FROM team WHERE name = ?7 COLLATE NOCASE))
    AND       (?8 IS NULL OR h.name = ?8)
    """

  var arguments: [(any DatabaseValueConvertible)?] {
    [
      period?.first.description, period?.last.description, period?.first.index, period?.last.index,
      programme, service, team, review,
    ]
  }
}

extension Reading {
  /// The learning actions a filter means, by id.
  package func actions(matching filter: ActionFilter = ActionFilter()) throws -> [LearningAction] {
    // A condition of its own lets SQLite look one action up by its index.
    let byID = filter.id == nil ? "" : " AND a.name = ?9"
    let within =
      filter.scope == .everything
      ? "" : " AND (a.review IS NULL OR \(filter.scope.condition(review: "a.review")))"
    let people = filter.people ?? []
    let marks = people.map { _ in "?" }.joined(separator: ", ")
    let byPeople =
      filter.people == nil
      ? ""
      : """
       AND a.id IN (SELECT id FROM learning_action WHERE owner COLLATE NOCASE IN (\(marks))
                    UNION ALL
                    SELECT id FROM learning_action WHERE verifier COLLATE NOCASE IN (\(marks)))
      """
    let byDay = filter.openDueBefore.map { " AND a.due < '\($0)'" } ?? ""
    let open = filter.isOpen || filter.openDueBefore != nil ? Reading.isOpenAction : ""
    let judged = filter.isJudged ? Reading.isJudgedAction : ""
    let handing = filter.handedOverBy ?? []
    let handed =
      filter.handedOverBy == nil
      ? ""
      : """
       AND a.id IN (SELECT x.action FROM action_step x
                    WHERE  x.kind = \(ActionStep.What.handedToSupervision.number)
                    AND    x.author COLLATE NOCASE IN (\(handing.map { _ in "?" }.joined(separator: ", "))))
      """
    let conditions = byID + byPeople + handed + byDay + open + judged + within
    let bare = try Array(
      Row.fetchCursor(
        db.cachedStatement(sql: ActionFilter.sql + conditions + " ORDER BY a.name"),
        arguments: StatementArguments(
          filter.arguments + (filter.id.map { [$0] } ?? []) + people + people + handing)
      ).map(bareAction))
    let parts = try ActionParts(of: bare.map(\.number), db)
    let all = bare.map { parts.added(to: $0.action, number: $0.number) }
    return all.filter { filter.status == nil || $0.status == filter.status }
  }

  /// Neither completed nor stopped by the last note.
  private static let isOpenAction = """
     AND coalesce((SELECT   u.status
                   FROM     action_update u
                   WHERE    u.action = a.id
                   ORDER BY u.position DESC
                   LIMIT    1), 0) NOT IN (4, 5)
    """

  private static let isJudgedAction = """
     AND EXISTS (SELECT 1 FROM action_update u WHERE u.action = a.id AND u.status = 4)
     AND (a.measure IS NOT NULL OR a.review IS NULL AND a.recheck_on IS NOT NULL
          OR EXISTS (SELECT 1
                     FROM   action_step x
                     WHERE  x.action = a.id
                     AND    x.kind IN (\(ActionStep.What.decisions.map { "\($0.number)" }.joined(separator: ", ")))))
    """

  /// The ids of all actions.
  package func actionIDs() throws -> [String] {
    try String.fetchAll(db, sql: "SELECT name FROM learning_action ORDER BY name")
  }

  /// The service of the review each action came from, by the action's id; none of actions from no review.
  ///
  /// - Parameter day: only of those that were raised with a day before this one; nothing for all.
  package func servicesOfReviewedActions(dueBefore day: CalendarDate? = nil) throws -> [String:
    String]
  {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.name, s.name
          FROM   learning_action a
          JOIN   review  r ON r.id = a.review
          JOIN   service s ON s.id = r.service
          WHERE  ?1 IS NULL OR a.due < ?1
          """), arguments: [day?.description])
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  /// An action without what belongs to it in other tables, and its number in the store.
  private func bareAction(_ row: Row) -> (number: Int64, action: LearningAction) {
    let number: Int64 = row[0]
    let level: Int? = row[6]
    var measure = (row[12] as String?).flatMap { ActionMeasure($0) }
    measure?.service = row[13]
    measure?.team = row[14]
    let action = LearningAction(
      id: row[1], review: row[2], themes: [], findings: [], service: row[3],
      raisedOn: Reading.day(row[4]) ?? CalendarDate(daysSinceEpoch: 0),
      plan: PlannedAction(
        what: row[5], level: level.flatMap { ActionLevel.allCases.dropFirst(max(0, $0)).first },
        owner: row[7],
        verifier: row[8], due: Reading.day(row[9]), difference: row[10]),
      measure: measure, recheckOn: Reading.day(row[11]), updates: [], steps: [])
    return (number, action)
  }

  /// A stored day, such as `2026-02-14`.
  static func day(_ text: String?) -> CalendarDate? { text.flatMap { CalendarDate($0) } }
}

extension ActionStatus {
  /// Statuses are stored by their order, from 0.
  ///
  /// - Throws: `Refusal` with S010 where a damaged file holds another number: taken for any status, it
  ///   would be counted as something nobody wrote.
  init(storedAs number: Int) throws {
    guard ActionStatus.allCases.indices.contains(number) else {
      throw Refusal(
        .storeDamaged, "a progress note of a learning action has a status that does not exist",
        advice: "run \(.examineStore), keep the file as it is and restore the last backup")
    }
    self = ActionStatus.allCases[number]
  }
}

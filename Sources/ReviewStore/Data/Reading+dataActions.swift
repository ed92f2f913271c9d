import GRDB
import PracticeLearning

/// A learning action as a row of a data package, without a word of it.
package struct DataAction: Sendable {
  /// The number of its row.
  package var number = 0
  /// Where it lies; without a review where it came from none.
  package var place = DataPlace()
  /// At which level, as `ActionLevel` lists them; nothing where that is not said.
  package var level: Int?
  /// The day it was raised, as `2026-02-14`.
  package var raisedOn = ""
  /// The day by which it is to be done; empty where none is said.
  package var dueOn = ""
  /// Its status now, as `ActionStatus` lists them.
  package var status = 0
  /// The day of the note that completed or stopped it; empty while it is open.
  package var closedOn = ""
  /// Whether its day was moved.
  package var isMoved = false
  /// Whether a note shows evidence.
  package var hasEvidence = false
  /// Whether somebody said if it worked.
  package var isLookedAtAgain = false
  /// The numbers of its themes.
  package var themes: [Int] = []
}

extension Reading {
  /// Hands over the learning actions of a data package: those of its reviews, and those of no review that were
  /// raised in its months, where neither a programme nor a team is meant.
  package func forEachAction(
    in filter: DataFilter, _ changes: DataChanges?, _ body: (DataAction) throws -> Void
  ) throws {
    guard let condition = try conditionOnActions(filter) else { return }
    let only = changes.map { Set($0.actions) }
    var themes: [Int: [Int]] = [:]
    let named = try RawStatement(
      db, "SELECT action, theme FROM action_theme ORDER BY action, theme")
    while try named.step() { themes[named.int(0), default: []].append(named.int(1)) }
    let rows = try RawStatement(
      db,
      """
      SELECT    a.id, coalesce(a.review, 0), coalesce(r.programme, 0),
                coalesce(r.month, 12 * substr(a.raised_on, 1, 4) + substr(a.raised_on, 6, 2) - 1),
                coalesce(r.service, a.service, 0), coalesce(r.team, 0), coalesce(h.template, 0),
                a.level, a.raised_on, a.due, coalesce(u.status, 0), u.on_day,
                \(step([.moveApproved])),
                EXISTS (SELECT 1 FROM action_update x
                        WHERE  x.action = a.id AND length(x.evidence) > 0),
                \(step(ActionStep.What.decisions))
      FROM      learning_action a
      LEFT JOIN review r ON r.id = a.review
      LEFT JOIN review_heading h ON h.review = a.review
      LEFT JOIN action_update u ON u.id = (SELECT id FROM action_update WHERE action = a.id
                                           ORDER BY position DESC LIMIT 1)
      WHERE     \(condition)
      ORDER BY  a.id
      """)
    while try rows.step() {
      if let only, !only.contains(rows.int(0)) { continue }
      var action = DataAction(rows)
      action.themes = Array(Set(themes[action.number] ?? [])).sorted()
      try body(action)
    }
  }

  private func step(_ kinds: some Sequence<ActionStep.What>) -> String {
    let numbers = kinds.map { String($0.number) }.joined(separator: ", ")
    return """
      EXISTS (SELECT 1 FROM action_step x WHERE x.action = a.id AND x.kind IN (\(numbers)))
      """
  }

  private func conditionOnActions(_ filter: DataFilter) throws -> String? {
    let tally = try tally(filter)
    let ofReviews = tally.map { "(\($0.condition(on: "r", review: "r.id")))" } ?? "FALSE"
    guard filter.programme == nil, filter.team == nil else { return ofReviews }
    var own = ["a.review IS NULL"]
    if let period = filter.period {
      own.append("substr(a.raised_on, 1, 7) BETWEEN '\(period.first)' AND '\(period.last)'")
    }
    if let service = filter.service {
      let number = try Int.fetchOne(
        db, sql: "SELECT id FROM service WHERE name = ? COLLATE NOCASE", arguments: [service])
      own.append("a.service = \(number ?? 0)")
    }
    return "\(ofReviews) OR (\(own.joined(separator: " AND ")))"
  }
}

extension DataAction {
  fileprivate init(_ row: borrowing RawStatement) {
    number = row.int(0)
    place.review = row.int(1)
    place.programme = row.int(2)
    place.month = row.int(3)
    place.service = row.int(4)
    place.team = row.int(5)
    place.template = row.int(6)
    level = row.isNull(7) ? nil : row.int(7)
    raisedOn = row.text(8)
    dueOn = row.text(9)
    status = row.int(10)
    let known = ActionStatus.allCases
    if known.indices.contains(status), !known[status].isOpen { closedOn = row.text(11) }
    isMoved = row.int(12) == 1
    hasEvidence = row.int(13) == 1
    isLookedAtAgain = row.int(14) == 1
  }
}

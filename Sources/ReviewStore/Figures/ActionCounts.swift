import GRDB
import PracticeLearning

/// The days learning actions are counted by.
struct ActionDays: Hashable, Sendable {
  /// The day on which their status is taken.
  var status: CalendarDate
  /// The last day on which they may have been raised.
  var raised: CalendarDate
}

/// Learning actions by their status on a day, per programme of the review they came from.
///
/// They are counted twice, for two questions: those from the reviews of the period, and those that were
/// open at some time in it, whenever their review was. What was noted after the day of status is in neither.
struct ActionCounts: Sendable {
  /// By programme.
  private(set) var programmes: [Int: ActionTallies] = [:]

  /// The status on a day, that of the last note up to it, the status before the period, whether the day
  /// the action was due has passed, whether it was raised by the end of the period, and whether it was moved,
  /// shows evidence and was looked at again.
  private static let columns = """
    coalesce((SELECT   u.status
              FROM     action_update u
              WHERE    u.action = a.id AND u.on_day <= :day
              ORDER BY u.position DESC
              LIMIT    1), 0),
    coalesce((SELECT   u.status
              FROM     action_update u
              WHERE    u.action = a.id AND u.on_day <= :day AND u.on_day < :start
              ORDER BY u.position DESC
              LIMIT    1), 0),
    coalesce(a.due < :day, FALSE),
    a.raised_on <= min(:end, :day),
    EXISTS (SELECT 1 FROM action_step x
            WHERE  x.action = a.id AND x.on_day <= :day
            AND    x.kind = \(ActionStep.What.moveApproved.number)),
    EXISTS (SELECT 1 FROM action_update u
            WHERE  u.action = a.id AND u.on_day <= :day AND length(u.evidence) > 0),
    EXISTS (SELECT 1 FROM action_step x
            WHERE  x.action = a.id AND x.on_day <= :day AND x.kind IN (\(decisions)))
    """

  private static let decisions = ActionStep.What.decisions.map { String($0.number) }
    .joined(separator: ", ")

  private static func arguments(_ period: Period, _ days: ActionDays) -> [String: String] {
    [
      "day": days.status.description, "raised": days.raised.description,
      "start": period.first.firstDay.description,
      "end": period.last.lastDay.description,
    ]
  }

  init(_ db: Database, _ filter: TallyFilter, _ days: ActionDays) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ActionCounts.columns),
               r.month BETWEEN \(filter.period.first.index) AND \(filter.period.last.index),
               r.programme
        FROM   learning_action a
        JOIN   review r ON r.id = a.review
        WHERE  a.raised_on <= :raised AND \(filter.groupCondition(on: "r", review: "r.id"))
        """,
      arguments: StatementArguments(ActionCounts.arguments(filter.period, days)))
    while let row = try rows.next() {
      try programmes[row[8], default: ActionTallies()].add(row, isOfPeriod: row[7])
    }
  }

  /// The actions that came from no review: those raised in the period, and those open at some time in it.
  static func withoutReview(
    _ db: Database, period: Period, service: String?, _ days: ActionDays
  ) throws -> ActionTallies {
    var arguments: [String: (any DatabaseValueConvertible)?] = ["service": service]
    for (name, value) in ActionCounts.arguments(period, days) { arguments[name] = value }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT    \(columns), a.raised_on BETWEEN :start AND :end
        FROM      learning_action a
        LEFT JOIN service s ON s.id = a.service
        WHERE     a.review IS NULL AND a.raised_on <= :raised
        AND       (:service IS NULL OR s.name = :service)
        """,
      arguments: StatementArguments(arguments))
    var tallies = ActionTallies()
    while let row = try rows.next() { try tallies.add(row, isOfPeriod: row[7]) }
    return tallies
  }
}

extension ActionTallies {
  /// Adds an action by its status on the day, its status before the period, and whether it is late.
  fileprivate mutating func add(_ row: Row, isOfPeriod: Bool) throws {
    let (status, before) = (
      try ActionStatus(storedAs: row[0]), try ActionStatus(storedAs: row[1])
    )
    if isOfPeriod { ofPeriod.add(status, row) }
    if row[3], status.isOpen || before.isOpen { open.add(status, row) }
  }
}

extension ActionTally {
  fileprivate mutating func add(_ status: ActionStatus, _ row: Row) {
    statuses[status.shown(isPastItsDay: row[2]), default: 0] += 1
    if row[2], status.isOpen { overdue += 1 }
    if row[4] { moved += 1 }
    if row[5], status == .blue { closedWithEvidence += 1 }
    if row[6] { lookedAtAgain += 1 }
  }
}

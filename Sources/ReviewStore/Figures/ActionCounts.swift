import GRDB
import PracticeLearning

/// Learning actions by their status on a day, per programme of the review they came from.
///
/// All count that were raised up to the day, whenever their review was: what is overdue stays overdue
/// in the next month. Only those that were closed before the period began are left out.
struct ActionCounts: Sendable {
  /// By programme.
  private(set) var programmes: [Int: ActionTally] = [:]

  /// The status on a day, that of the last note up to it, the status before the period, and whether
  /// the day the action was due has passed.
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
    coalesce(a.due < :day, FALSE)
    """

  init(_ db: Database, _ filter: TallyFilter, on day: CalendarDate) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(ActionCounts.columns), r.programme
        FROM   learning_action a
        JOIN   review r ON r.id = a.review
        WHERE  a.raised_on <= :day AND \(filter.groupCondition(on: "r"))
        """,
      arguments: ["day": day.description, "start": filter.period.first.firstDay.description])
    while let row = try rows.next() {
      try programmes[row[3], default: ActionTally()].add(row)
    }
  }

  /// The actions that came from no review.
  static func withoutReview(_ db: Database, period: Period, service: String?, on day: CalendarDate)
    throws -> ActionTally
  {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT    \(columns)
        FROM      learning_action a
        LEFT JOIN service s ON s.id = a.service
        WHERE     a.review IS NULL AND a.raised_on <= :day
        AND       (:service IS NULL OR s.name = :service)
        """,
      arguments: [
        "day": day.description, "start": period.first.firstDay.description, "service": service,
      ])
    var tally = ActionTally()
    while let row = try rows.next() { try tally.add(row) }
    return tally
  }
}

extension ActionTally {
  /// Adds an action by its status on the day, its status before the period, and whether it is late.
  fileprivate mutating func add(_ row: Row) throws {
    let (status, before) = (
      try ActionStatus(storedAs: row[0]), try ActionStatus(storedAs: row[1])
    )
    guard status.isOpen || before.isOpen else { return }
    statuses[status, default: 0] += 1
    if row[2] && status.isOpen { overdue += 1 }
  }
}

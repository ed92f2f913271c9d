import GRDB
import PracticeLearning

/// Learning actions by their status on a day, per programme of the review they came from.
struct ActionCounts: Sendable {
  /// By programme.
  private(set) var programmes: [Int: ActionTally] = [:]

  /// The status on a day is that of the last note up to it; actions raised later are left out.
  private static let statusOnDay = """
    coalesce((SELECT   u.status
              FROM     action_update u
              WHERE    u.action = a.id AND u.on_day <= :day
              ORDER BY u.position DESC
              LIMIT    1), 0)
    """

  init(_ db: Database, _ filter: TallyFilter, on day: CalendarDate) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT r.programme, \(ActionCounts.statusOnDay), coalesce(a.due < :day, FALSE)
        FROM   learning_action a
        JOIN   review r ON r.id = a.review
        WHERE  a.raised_on <= :day AND \(filter.condition(on: "r"))
        """, arguments: ["day": day.description])
    while let row = try rows.next() {
      programmes[row[0], default: ActionTally()].add(status: row[1], isPastDue: row[2])
    }
  }

  /// The actions that came from no review, by the month they were raised in.
  static func withoutReview(_ db: Database, period: Period, service: String?, on day: CalendarDate)
    throws -> ActionTally
  {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT    \(statusOnDay), coalesce(a.due < :day, FALSE)
        FROM      learning_action a
        LEFT JOIN service s ON s.id = a.service
        WHERE     a.review IS NULL AND a.raised_on <= :day
        AND       substr(a.raised_on, 1, 7) BETWEEN :first AND :last
        AND       (:service IS NULL OR s.name = :service)
        """,
      arguments: [
        "day": day.description, "first": period.first.description,
        "last": period.last.description, "service": service,
      ])
    var tally = ActionTally()
    while let row = try rows.next() { tally.add(status: row[0], isPastDue: row[1]) }
    return tally
  }
}

extension ActionTally {
  fileprivate mutating func add(status number: Int, isPastDue: Bool) {
    let status = ActionStatus(storedAs: number)
    statuses[status, default: 0] += 1
    if isPastDue && status.isOpen { overdue += 1 }
  }
}

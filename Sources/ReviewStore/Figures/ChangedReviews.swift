import GRDB

/// How many reviews were changed after they had been submitted, per programme.
struct ChangedReviews: Sendable {
  /// Amended, by programme.
  private(set) var amended: [Int: Int] = [:]
  /// Withdrawn, by programme.
  private(set) var withdrawn: [Int: Int] = [:]

  init(_ db: Database, _ filter: TallyFilter) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT   programme, count(*)
        FROM     review
        WHERE    revision > 1 AND \(filter.condition(on: "review", review: "review.id"))
        GROUP BY programme
        """)
    for row in rows { amended[row[0]] = row[1] }
    // Begins with the few that are withdrawn: SQLite would begin with every review.
    let gone = try Row.fetchAll(
      db,
      sql: """
        SELECT     r.programme, count(*)
        FROM       withdrawal w
        CROSS JOIN review r ON r.id = w.review
        WHERE      \(filter.condition(on: "r", review: nil))
        AND        \(filter.scope.condition(review: "w.review"))
        GROUP BY   r.programme
        """)
    for row in gone { withdrawn[row[0]] = row[1] }
  }
}

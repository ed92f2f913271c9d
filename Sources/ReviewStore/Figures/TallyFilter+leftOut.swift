import GRDB

extension TallyFilter {
  /// How many reviews of each programme are left out that would be counted otherwise.
  func leftOut(_ db: Database) throws -> [Int: Int] {
    guard !scope.leftOut.isEmpty else { return [:] }
    var filter = self
    filter.scope = .everything
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT   programme, count(*)
        FROM     review
        WHERE    \(filter.condition(on: "review", review: nil))
        AND      \(scope.onlyLeftOut(review: "review.id"))
        GROUP BY programme
        """)
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }
}

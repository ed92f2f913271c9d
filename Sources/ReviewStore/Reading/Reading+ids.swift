import GRDB
package import PracticeLearning

extension Reading {
  /// The ids of reviews and drafts that begin with some letters.
  package func ids(startingWith stem: String) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name FROM review_heading WHERE name >= ?1 AND name < ?2
          UNION
          SELECT name FROM draft          WHERE name >= ?1 AND name < ?2
          """), arguments: [stem, stem + "\u{10FFFF}"])
  }

  /// The first month a programme ever had a review or an allocation in; of a service or a team, the first
  /// with a review. Nothing where there is none.
  package func firstMonth(
    programme: String, service: String? = nil, team: String? = nil
  ) throws -> Month? {
    var filter = ReviewFilter(programme: programme, service: service, team: team)
    filter.scope = .everything
    let (condition, arguments) = filter.condition
    let reviews = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(r.month)
          FROM   review r
          JOIN   review_heading h ON h.review = r.id
          WHERE  \(condition)
          """), arguments: arguments)
    guard service == nil, team == nil else { return reviews.map(Month.init(index:)) }
    let allocations = try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(month)
          FROM   allocation
          WHERE  programme = (SELECT id FROM programme WHERE name = ?)
          """), arguments: [programme])
    return [reviews, allocations].compactMap(\.self).min().map(Month.init(index:))
  }

  /// The month of the latest review, or of the latest allocation where there is no review.
  ///
  /// It asks each auditor's newest reviews by their index, and so does not read them all.
  package func latestMonth() throws -> Month? {
    try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(
                   (SELECT max((SELECT r.month
                                FROM   review r
                                WHERE  r.auditor = p.id AND \(Withdrawn.counts("r.id"))
                                ORDER BY r.month DESC LIMIT 1))
                    FROM   person p),
                   (SELECT max(month) FROM allocation))
          """)
    ).map(Month.init(index:))
  }
}

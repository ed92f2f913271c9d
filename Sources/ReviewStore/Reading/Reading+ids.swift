import GRDB
package import PracticeLearning

extension Reading {
  /// The ids of reviews and drafts that begin with some letters.
  package func ids(startingWith stem: String) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM review_heading WHERE name >= ?1 AND name < ?2
        UNION
        SELECT name FROM draft          WHERE name >= ?1 AND name < ?2
        """, arguments: [stem, stem + "\u{10FFFF}"])
  }

  /// The month of the latest review, or of the latest allocation where there is no review.
  package func latestMonth() throws -> Month? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT coalesce(
                 (SELECT max(month) FROM review WHERE \(Withdrawn.counts("id"))), (SELECT max(month) FROM allocation))
        """
    ).map(Month.init(index:))
  }
}

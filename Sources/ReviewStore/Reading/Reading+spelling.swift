import GRDB

/// How ids are spelt that are stored: the first spelling of each is the one that stays.
extension Reading {
  /// The id of a review as it is stored, or as a form of it is begun.
  package func spelling(ofReview id: String) throws -> String? {
    try first(
      """
      SELECT name FROM review_heading WHERE name = ?1 COLLATE NOCASE
      UNION ALL
      SELECT name FROM draft WHERE name = ?1 COLLATE NOCASE
      LIMIT 1
      """, id)
  }

  /// The id of an allocation as it is stored.
  package func spelling(ofAllocation id: String) throws -> String? {
    try first("SELECT name FROM allocation WHERE name = ?1 COLLATE NOCASE LIMIT 1", id)
  }

  /// A case as it is stored, in a review or an allocation.
  package func spelling(ofCase reference: String) throws -> String? {
    try first(
      """
      SELECT * FROM (
        SELECT   case_reference
        FROM     review_heading
        WHERE    case_reference = ?1 COLLATE NOCASE
        ORDER BY case_reference = ?1 DESC, review
        LIMIT    1)
      UNION ALL
      SELECT case_reference FROM allocation WHERE case_reference = ?1 COLLATE NOCASE
      LIMIT 1
      """, reference)
  }

  /// The references of cases that begin with a zero.
  package func casesWithZeros() throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT case_reference FROM review_heading WHERE case_reference GLOB '0*'
          UNION
          SELECT case_reference FROM allocation WHERE case_reference GLOB '0*'
          ORDER BY 1
          """))
  }

  private func first(_ sql: String, _ id: String) throws -> String? {
    try String.fetchOne(db.cachedStatement(sql: sql), arguments: [id])
  }
}

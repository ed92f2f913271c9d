import GRDB

extension Reading {
  /// Whether somebody has submitted a review.
  ///
  /// - Parameter auditor: the person, by role code.
  package func hasSubmitted(_ auditor: String) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM review WHERE auditor = (SELECT id FROM person WHERE name = ?))
          """), arguments: [auditor]) ?? false
  }
}

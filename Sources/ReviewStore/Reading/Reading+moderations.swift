import GRDB

extension Reading {
  /// The text of a review's moderation as it stands; nothing where it has none, or had one before it
  /// was amended.
  package func document(ofModerationOf review: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT v.document
          FROM   review_heading h
          JOIN   moderation m ON m.review = h.review
          JOIN   moderation_revision v ON v.review = m.review AND v.revision = m.revision
          WHERE  h.name = ?
          """), arguments: [review])
  }
}

import GRDB
import PracticeLearning

extension Batch {
  /// Keeps the grades that stood when a review was first graded a second time; they are what agreement is
  /// counted from, whatever either side amends afterwards.
  func keepPair(_ moderation: Moderation, of review: StoredReview, revision: Int) throws {
    let isKept =
      try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM moderation_pair WHERE review = ?)"),
        arguments: [review.id]) ?? false
    guard !isKept else { return }
    let values: [(any DatabaseValueConvertible)?] =
      [review.id as (any DatabaseValueConvertible)?] + review.grades
      + Batch.grades(of: moderation) + [
        try number(of: moderation.moderator, in: .person),
        moderation.selection.map { Batch.number(of: $0.reason) } ?? 0,
        moderation.selection?.probability.flatMap { Batch.probability($0.value) },
        moderation.isBlind ? 1 : 0, review.revision, revision,
      ]
    try db.cachedStatement(sql: Batch.insertPair).execute(arguments: StatementArguments(values))
  }

  static let insertPair = """
    INSERT INTO moderation_pair
           (review, \(Schema.ratingColumns.map { "auditor_\($0)" }.joined(separator: ", ")),
            \(Schema.ratingColumns.joined(separator: ", ")), moderator, reason, probability, blind,
            text, revision)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// Keeps for good why the text of a review that is amended now was always taken.
  func keepReasons(of review: StoredReview) throws {
    let reasons = AlwaysTaken(grades: review.grades)
    guard !reasons.isEmpty else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO review_graded_before (review, reasons) VALUES (?1, ?2)
        ON CONFLICT (review) DO UPDATE SET reasons = reasons | ?2
        """
    ).execute(arguments: [review.id, reasons.rawValue])
  }
}

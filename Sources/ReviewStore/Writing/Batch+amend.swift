import GRDB
package import PracticeLearning

extension Batch {
  /// Stores a new revision of a submitted review. Its moderation, if there was one, is open again: the
  /// review counts as submitted and what the moderator wrote stays in the history.
  ///
  /// - Parameters:
  ///   - entry: the review, checked.
  ///   - actions: all actions it plans. Those raised already must stand first, as they were agreed; the
  ///     others are raised, under the next free number where the id is taken, and are told in
  ///     `raisedByAmending`.
  ///   - reason: why, in the person's own words.
  package func amend(
    _ entry: Entry<Review>, raising actions: [LearningAction] = [], because reason: String
  ) throws -> Stored {
    let review = entry.value
    guard let stored = try storedReview(review.id) else {
      return .refused(Batch.unknownReview(review.id))
    }
    guard try document(of: stored) != entry.document else { return .unchanged }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(review.id)) }
    if let refusal = Batch.refusal(ofReason: reason, for: review.id) { return .refused(refusal) }
    let raised = try plannedActions(of: stored)
    if let refusal = Batch.refusal(of: actions, after: raised) { return .refused(refusal) }
    let fresh = try numbered(actions.dropFirst(raised.count), of: review.id)
    for action in fresh {
      if let refusal = try refusal(ofNew: action) { return .refused(refusal) }
    }
    let seq = try journal(
      .amend, review.id)
    let numbers = try numbers(of: review)
    // The row first: what is counted of a revision is written down when its text comes.
    try update(stored, to: review, numbers)
    try insertRevision(
      of: stored.id, number: stored.revision + 1, entry.document, reason: reason, entry: seq)
    try keepReasons(of: stored)
    try db.cachedStatement(sql: "DELETE FROM moderation WHERE review = ?")
      .execute(arguments: [stored.id])
    try countThemes(of: review, id: stored.id, numbers)
    try countAnswers(of: review, id: stored.id)
    link(stored.group)
    link(numbers)
    for (place, action) in fresh.enumerated() {
      try insert(action, review: stored.id, place: raised.count + place)
    }
    raisedByAmending += fresh.map(\.id)
    try raise(review.findingsToEscalate(in: .submission), in: review)
    return .stored
  }

  private func update(_ stored: StoredReview, to review: Review, _ numbers: ReviewNumbers) throws {
    let values: [(any DatabaseValueConvertible)?] =
      [
        numbers.programme, numbers.month, numbers.service, numbers.team, numbers.cohort,
        numbers.auditor,
      ] + Batch.grades(of: review) + [review.feedback?.familyVoice?.rawValue ?? 0, stored.id]
    try db.cachedStatement(
      sql: """
        UPDATE review
        SET    programme = ?, month = ?, service = ?, team = ?, cohort = ?, auditor = ?,
               \(Schema.ratingColumns.map { "\($0) = ?" }.joined(separator: ", ")), family = ?,
               state = \(ReviewState.submitted.rawValue), revision = revision + 1
        WHERE  id = ?
        """
    ).execute(arguments: StatementArguments(values))
    try db.cachedStatement(
      sql: """
        UPDATE review_heading
        SET    case_reference = ?, practitioner = ?, template = ?
        WHERE  review = ?
        """
    ).execute(arguments: [
      review.caseReference, try number(of: review.practitioner, in: .person),
      try number(of: review.template.description, in: .template), stored.id,
    ])
  }

  private func insertRevision(
    of review: Int, number: Int, _ document: String, reason: String, entry: Int
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO review_revision (review, revision, document, reason, entry)
        VALUES                      (?,      ?,        ?,        ?,      ?)
        """
    ).execute(arguments: [review, number, document, reason, entry])
  }

  static func unknownReview(_ id: String) -> Diagnostic {
    Diagnostic(
      .unknownReview, at: ["id"], "there is no review \"\(id)\"",
      advice: "see \(.listReviews) for the reviews there are, or submit it first")
  }

  static func refusal(ofReason reason: String, for subject: String) -> Diagnostic? {
    guard reason.allSatisfy({ $0.isWhitespace || $0 == "\0" }) else { return nil }
    return Diagnostic(
      .reasonNeeded, "\"\(subject)\" was to be amended without a reason",
      advice: "say why in a few words with \(adding: .reason); it is kept beside both versions")
  }
}

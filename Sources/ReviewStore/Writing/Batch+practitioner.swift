import GRDB
package import PracticeLearning

extension Batch {
  /// Adds what the practitioner says of a review of their work; the review stays as it is.
  ///
  /// - Parameters:
  ///   - kind: a reflection or a reply.
  ///   - review: the review, by id.
  ///   - text: what is said; not empty.
  package func add(_ kind: PractitionerWord.Kind, to review: String, saying text: String) throws
    -> Stored
  {
    guard let stored = try storedReview(review) else {
      return .refused(Batch.unknownReview(review))
    }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(review)) }
    if let refusal = refusal(ofUnstorable: [text]) { return .refused(refusal) }
    let seq = try journal(kind == .reflection ? .reflect : .reply, review)
    try db.cachedStatement(
      sql: "INSERT INTO practitioner_word (review, kind, said, entry) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [stored.id, kind.rawValue, text, seq])
    return .stored
  }

  /// Notes what the practitioner says of the conversation with the auditor.
  ///
  /// - Parameters:
  ///   - review: the review, by id.
  ///   - day: the day they talked; nothing where none was held.
  package func sayConversation(of review: String, heldOn day: CalendarDate?) throws -> Stored {
    guard let stored = try storedReview(review) else {
      return .refused(Batch.unknownReview(review))
    }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(review)) }
    let seq = try journal(.sayConversation, review)
    try db.cachedStatement(
      sql: "INSERT INTO conversation_word (review, held_on, entry) VALUES (?, ?, ?)"
    ).execute(arguments: [stored.id, day?.description, seq])
    return .stored
  }
}

import GRDB
package import PracticeLearning

extension Batch {
  /// Takes a submitted review out of everything that is counted. What was stored of it stays; its
  /// allocation is open again and its moderation closed.
  package func withdraw(_ review: String, _ withdrawal: Withdrawal) throws -> Stored {
    guard let stored = try storedReview(review) else {
      return .refused(Batch.unknownReview(review))
    }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(review)) }
    let words = withdrawal.because
    if let refusal = Batch.refusal(ofReason: words, for: review) ?? refusal(ofUnstorable: [words]) {
      return .refused(refusal)
    }
    let code = (Withdrawal.Reason.allCases.firstIndex(of: withdrawal.reason) ?? 0) + 1
    let seq = try journal(.withdraw, review)
    try db.cachedStatement(
      sql: "INSERT INTO withdrawal (review, code, because, entry) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [stored.id, code, words, seq])
    link(stored.group)
    return .stored
  }

  /// Notes that an auditor asks for a review of theirs to be withdrawn.
  package func askToWithdraw(_ review: String, because reason: String) throws -> Stored {
    guard let stored = try storedReview(review) else {
      return .refused(Batch.unknownReview(review))
    }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(review)) }
    if let refusal = Batch.refusal(ofReason: reason, for: review) ?? refusal(ofUnstorable: [reason])
    {
      return .refused(refusal)
    }
    let seq = try journal(.askToWithdraw, review)
    try db.cachedStatement(
      sql: "INSERT INTO withdrawal_request (review, because, entry) VALUES (?, ?, ?)"
    ).execute(arguments: [stored.id, reason, seq])
    return .stored
  }

  static func withdrawn(_ id: String) -> Diagnostic {
    Diagnostic(
      .wrongState, at: ["id"], "the review \"\(id)\" was withdrawn",
      advice: "it stays as it is; submit the right one under another id")
  }
}

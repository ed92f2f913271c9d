import GRDB
package import PracticeLearning

extension Batch {
  /// Asks somebody to moderate a submitted review; why it was taken is said once and for all.
  package func assign(_ assignment: ModerationAssignment) throws -> Stored {
    guard let review = try storedReview(assignment.review) else {
      return .refused(Batch.unknownReview(assignment.review))
    }
    if review.state == .withdrawn { return .refused(Batch.withdrawn(assignment.review)) }
    if let earlier = try reading.selection(of: assignment.review)?.assignment {
      return earlier == assignment ? .unchanged : .refused(Batch.taken(earlier))
    }
    guard review.state == .submitted else {
      return .refused(
        Diagnostic(
          .wrongState, "the review \"\(assignment.review)\" is moderated already",
          advice: "leave it out; an amended review is moderated again"))
    }
    if let refusal = refusal(of: assignment) { return .refused(refusal) }
    let seq = try journal(.select, assignment.review)
    try db.cachedStatement(
      sql: """
        INSERT INTO selection
               (review, draw, reason, probability, moderator, assigned_day, due_day, because, entry)
        VALUES (?, (SELECT id FROM draw WHERE name = ?), ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      review.id, assignment.draw, Batch.number(of: assignment.selection.reason),
      assignment.selection.probability?.description,
      try number(of: assignment.moderator, in: .person), assignment.assignedOn.daysSinceEpoch,
      assignment.dueOn.daysSinceEpoch, assignment.because, seq,
    ])
    try keepAsking(.asked, assignment, review, entry: seq)
    return .stored
  }

  /// Asks somebody else, or the same person anew with another last day; who was asked before is kept.
  ///
  /// - Parameters:
  ///   - review: the review, by id.
  ///   - moderator: who is asked now, by role code.
  ///   - assignedOn: the day.
  ///   - dueOn: the last day of the clock.
  ///   - reason: why, in the person's own words.
  package func reassign(
    _ review: String, to moderator: String, assignedOn: CalendarDate, dueOn: CalendarDate,
    because reason: String
  ) throws -> Stored {
    guard let stored = try storedReview(review) else {
      return .refused(Batch.unknownReview(review))
    }
    if stored.state == .withdrawn { return .refused(Batch.withdrawn(review)) }
    guard var assignment = try reading.selection(of: review)?.assignment else {
      return .refused(
        Diagnostic(
          .wrongState, "nobody is asked to moderate \"\(review)\" yet",
          advice: "ask somebody with: \(.askForModeration(of: review))"))
    }
    if let refusal = Batch.refusal(ofReason: reason, for: review) { return .refused(refusal) }
    (assignment.moderator, assignment.because) = (moderator, reason)
    (assignment.assignedOn, assignment.dueOn) = (assignedOn, dueOn)
    if let refusal = refusal(of: assignment) { return .refused(refusal) }
    let seq = try journal(.reassign, review)
    try db.cachedStatement(
      sql: """
        UPDATE selection
        SET    moderator = ?, assigned_day = ?, due_day = ?, because = ?, entry = ?
        WHERE  review = ?
        """
    ).execute(arguments: [
      try number(of: moderator, in: .person), assignedOn.daysSinceEpoch, dueOn.daysSinceEpoch,
      reason, seq, stored.id,
    ])
    try keepAsking(.reassigned, assignment, stored, entry: seq)
    return .stored
  }

  private func refusal(of assignment: ModerationAssignment) -> Diagnostic? {
    refusal(ofUnstorable: [assignment.moderator, assignment.because])
  }

  private static func taken(_ earlier: ModerationAssignment) -> Diagnostic {
    Diagnostic(
      .wrongState,
      "\(earlier.moderator) is asked to moderate \"\(earlier.review)\" already, by "
        + earlier.dueOn.words,
      advice: "give it to somebody else with: \(.reassignModeration(of: earlier.review))")
  }
}

package import PracticeLearning
import ReviewStore

extension Council {
  /// Agrees, as one side of a conversation, to what the other proposed; or does not, and says why.
  ///
  /// - Parameters:
  ///   - review: the review, by id.
  ///   - refusing: why not; nothing to agree.
  package func agree(_ review: String, refusing: String? = nil, by hand: Hand) -> Outcome<Settled> {
    Outcome(remarking: {
      try refuseNames(inReason: refusing, at: "because", by: hand)
      let person = try actor(hand).id
      let act: SettlingAct =
        refusing.map { .refusal(by: person, on: hand.today, because: $0) }
        ?? .agreement(by: person, on: hand.today)
      return try settled(review, act, by: hand)
    })
  }

  /// Disputes, as the auditor, what was decided.
  ///
  /// - Parameters:
  ///   - review: the review, by id.
  ///   - reason: why.
  ///   - day: the day it was said; the one of the record counts for its term.
  package func dispute(
    _ review: String, because reason: String, on day: CalendarDate? = nil, by hand: Hand
  ) -> Outcome<Settled> {
    Outcome(remarking: {
      try refuseNames(inReason: reason, at: "because", by: hand)
      let person = try actor(hand).id
      return try settled(
        review, .dispute(.init(on: day ?? hand.today, by: person, because: reason)), by: hand)
    })
  }

  private func settled(_ review: String, _ act: SettlingAct, by hand: Hand) throws -> (
    Settled, [Diagnostic]
  ) {
    guard let settled = try settle(review, by: hand, acts: { _, _ in [act] }).get() else {
      throw unknownReview(review, self)
    }
    return (settled, settled.complaints)
  }
}

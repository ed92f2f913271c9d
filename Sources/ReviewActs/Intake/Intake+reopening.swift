package import PracticeLearning
import ReviewDocuments
package import ReviewStore

extension Intake {
  /// Amends a review. Its moderation, if it had one, is open again: the same person is asked, with a new
  /// clock.
  package func amend(_ review: Review, _ prepared: Prepared, because reason: String) throws
    -> Stored
  {
    let earlier = try batch.reading.document(ofModerationOf: review.id).flatMap {
      document(inCanonical: $0)?.moderation
    }
    let stored = try batch.amend(
      Entry(value: review, document: prepared.canonical), raising: review.learningActions,
      because: reason)
    guard stored == .stored, let earlier else { return stored }
    let due = check.moderationPolicy(of: review).dueDay(askedOn: check.today)
    // Not the reason of the amendment, which may tell the grades.
    let because = "the review was amended"
    let asked: Stored
    if try batch.reading.selection(of: review.id) == nil {
      asked = try batch.assign(
        ModerationAssignment(
          review: review.id, selection: earlier.selection ?? .init(reason: .requested),
          because: because, moderator: earlier.moderator, assignedOn: check.today, dueOn: due))
    } else {
      asked = try batch.reassign(
        review.id, to: earlier.moderator, assignedOn: check.today, dueOn: due, because: because)
    }
    if case .refused = asked { return asked }
    return stored
  }
}

import PracticeLearning
import ReviewStore

extension Intake {
  /// What is wrong with a review that says it is a re-review, or was stored as one: then nothing else of its
  /// allocation and of earlier reviews of the case is asked. Nothing where it is none.
  func reReviewComplaints(about review: Review) throws -> [Diagnostic]? {
    let stored = try batch.reading.review(review.id)
    let isMarked = try batch.reading.isReReview(review.id)
    guard let of = review.reReviewOf else {
      return isMarked ? [changed(review, "was submitted as a re-review")] : nil
    }
    if stored != nil, !isMarked { return [changed(review, "was submitted as no re-review")] }
    let escalation = try batch.reading.escalation(of: of)
    let complaint =
      intent.isRecording
      ? check.reReviewComplaint(about: review, of: escalation)
      : check.reReviewComplaint(takingIn: review, of: escalation)
    return [complaint].compactMap(\.self)
  }

  private func changed(_ review: Review, _ how: String) -> Diagnostic {
    Diagnostic(
      .notTheReReview, at: ["re_review_of"], "\(review.id) \(how)",
      advice: "leave that as it was; have a wrong one withdrawn and submit it anew")
  }
}

import PracticeLearning
import ReviewStore

extension Intake {
  /// The complaint about a review of a case whose review is stored already; nothing where there is none.
  ///
  /// What is stored and stays in its place was accepted once.
  ///
  /// - Parameter others: the reviews of the case in the months around.
  func repeatedComplaint(
    about review: Review, others: [(id: String, month: Month)]
  ) throws -> [Diagnostic]? {
    let others = others.filter { $0.id != review.id }
    guard !others.isEmpty, review.repeatedBecause == nil else { return nil }
    if let stored = try batch.reading.review(review.id), stored.month == review.month,
      stored.caseReference == review.caseReference, stored.auditor == review.auditor
    {
      return nil
    }
    let earlier = try others.compactMap { other -> ReviewCheck.EarlierReview? in
      guard let row = try batch.reading.review(other.id) else { return nil }
      let isCopy = try batch.reading.review(named: other.id)?.saysTheSame(as: review) ?? false
      return ReviewCheck.EarlierReview(
        id: row.id, month: row.month, auditor: row.auditor, isCopy: isCopy)
    }
    return check.repeatedReviewComplaint(about: review, others: earlier).map { [$0] }
  }
}

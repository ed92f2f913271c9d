import PracticeLearning
/// How queries leave out withdrawn reviews, or tell them: one place for all of them.
enum Withdrawn {
  /// True of the reviews that count.
  ///
  /// - Parameter review: the column with the number of the review.
  static func counts(_ review: String) -> String {
    "\(review) NOT IN (SELECT review FROM withdrawal)"
  }

  /// True of the reviews that do not count any more.
  static func isWithdrawn(_ review: String) -> String {
    "\(review) IN (SELECT review FROM withdrawal)"
  }

  /// The state of a review `r` as people know it.
  static let state = "iif(\(isWithdrawn("r.id")), \(ReviewState.withdrawn.rawValue), r.state)"
}

import Markup
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// A submitted review that a page is about, for those who have a part in it.
struct OwnReview {
  let shown: ShownReview
  let review: Review

  /// - Throws: `NoSuchPage` where it is not for the person, as where there is none.
  init(_ visit: Visit, isFor: (Review) -> Bool) throws {
    shown = try visit.council.show(visit.place("review"), by: visit.hand).get()
    guard case .review(let review) = shown.document, isFor(review) else { throw NoSuchPage() }
    self.review = review
  }

  /// The review of a practitioner's own work.
  static func ofWork(_ visit: Visit) throws -> OwnReview {
    try OwnReview(visit) { isSameID($0.practitioner, visit.person) }
  }

  /// What it says, to read again.
  func toRead(_ visit: Visit) throws -> Markup {
    let sheet = try visit.council.sheet(of: shown, by: visit.hand).get()
    return
      "<details><summary>The review, to read it again</summary>\(ReviewPage.parts(sheet))</details>"
  }
}

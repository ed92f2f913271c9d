package import PracticeLearning

extension Review: DocumentContent {
  // Whatever a slip such as `action` for `actions` makes it look like.
  package static let descriptor = DocumentDescriptor(
    "review", rank: 70, key: "domains", Review.record.block, authorField: "auditor",
    mayWaitFor: [.notAllocated, .notTheReReview], hidden: .withItsReview, precedence: 60,
    recognises: { $0.has("domains", "case", "template") })

  package var storedID: String { id }
  package var tellsOfReview: String? { id }
  package var authors: [String] { [auditor].filter { !$0.isEmpty } }

  /// The answers to a template's questions stand in the order of their keys, whatever order they were
  /// written in: a table of many reviews has one order of columns for all of them.
  package var inKeyOrder: Review {
    var review = self
    for index in review.domains.indices {
      review.domains[index].answers.sort { $0.question < $1.question }
    }
    return review
  }
}

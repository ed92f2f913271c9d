package import PracticeLearning

extension Moderation: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "moderation", rank: 80, key: "moderation", Moderation.record.block, authorField: "moderator",
    mayWaitFor: [.moderationOfUnknownReview, .unknownReview], hidden: .withItsReview,
    precedence: 30,
    recognises: { $0["moderation"]?.text != nil && !$0.has("case", "template") })

  package var storedID: String { review }
  package var tellsOfReview: String? { review }
  package var authors: [String] { [moderator].filter { !$0.isEmpty } }

  package var inKeyOrder: Moderation {
    var moderation = self
    for index in moderation.steps.indices {
      moderation.steps[index].final.sort { $0.rating.position < $1.rating.position }
      moderation.steps[index].grades.sort { $0.rating.position < $1.rating.position }
    }
    return moderation
  }
}

package import PracticeLearning

extension LearningAction: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "action", rank: 90, key: "action", LearningAction.record.block, ids: ["action"],
    authorField: "owner",
    mayWaitFor: [.actionOfUnknownReview], hidden: .withItsReview, precedence: 70)

  package var storedID: String { id }
  package var tellsOfReview: String? { review }
  package var authors: [String] { [plan.owner, plan.verifier].compactMap(\.self) }

}

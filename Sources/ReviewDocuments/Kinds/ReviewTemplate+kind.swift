package import PracticeLearning

extension ReviewTemplate: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "template", rank: 20, key: "template", ReviewTemplate.record.block, place: .library,
    isWrittenByHand: false,
    precedence: 20, recognises: { $0.has("version") && $0.has("template") && !$0.has("case") })

  package var storedID: String { reference.description }

}

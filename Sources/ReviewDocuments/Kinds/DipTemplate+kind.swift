package import PracticeLearning

extension DipTemplate: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "dip template", rank: 25, key: "dip_template", DipTemplate.record.block, place: .library,
    isWrittenByHand: false, precedence: 16,
    recognises: { $0.has("dip_template") && $0.has("measures") })

  package var storedID: String { reference.description }

}

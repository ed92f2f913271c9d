package import PracticeLearning

extension LanguageList: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "language", rank: 40, key: "language", LanguageList.record.block, place: .library,
    isWrittenByHand: false,
    precedence: 110)

  package var storedID: String { "language" }

}

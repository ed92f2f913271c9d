package import PracticeLearning

extension ThemeList: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "themes", rank: 30, key: "themes", ThemeList.record.block, place: .library,
    isWrittenByHand: false,
    precedence: 100, recognises: { $0.has("headings") || $0["themes"]?.text != nil })

  package var storedID: String { "themes" }

}

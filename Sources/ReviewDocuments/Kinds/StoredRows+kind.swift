extension StoredRows: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "history", rank: 5, key: "history", StoredRows.record.block, place: .journal,
    hidden: .whileAnythingIsBlind, isWrittenByHand: false, precedence: 5)

  package var storedID: String { table }
}

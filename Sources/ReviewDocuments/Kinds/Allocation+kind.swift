package import PracticeLearning

extension Allocation: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "allocation", rank: 60, key: "allocation", Allocation.record.block, ids: ["allocation"],
    precedence: 40,
    recognises: { $0.has("allocation") && !$0.has("domains", "template") })

  package var storedID: String { id }

}

package import PracticeLearning

extension QualityActivity: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "quality activity", rank: 104, key: "activity", QualityActivity.record.block,
    ids: ["activity"], precedence: 56,
    recognises: { $0.has("activity") && !$0.has("domains") })

  package var storedID: String { id }

}

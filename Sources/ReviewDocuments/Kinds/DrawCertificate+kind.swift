package import PracticeLearning

extension DrawCertificate: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "certificate", rank: 50, key: "certificate", DrawCertificate.record.block, ids: ["certificate"],
    place: .draw,
    precedence: 10)

  package var storedID: String { id }

}

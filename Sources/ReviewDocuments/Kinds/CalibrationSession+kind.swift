package import PracticeLearning

extension CalibrationSession: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "calibration", rank: 120, key: "calibration", CalibrationSession.record.block,
    ids: ["calibration"],
    mayWaitFor: [.unknownVignettes, .unknownReview], precedence: 53,
    recognises: { $0.has("calibration") && !$0.has("domains") })

  package var storedID: String { id }

}

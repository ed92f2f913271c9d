package import PracticeLearning

extension CalibrationClose: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "calibration close", rank: 140, key: "calibration_close", CalibrationClose.record.block,
    mayWaitFor: [.unknownCalibration, .closedTooEarly], hidden: .withItsSession, precedence: 52,
    recognises: { $0.has("calibration_close") && !$0.has("domains") })

  package var storedID: String { session }

}

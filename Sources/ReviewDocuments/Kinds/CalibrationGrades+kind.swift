package import PracticeLearning

extension CalibrationGrades: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "calibration grades", rank: 130, key: "calibration_grades", CalibrationGrades.record.block,
    authorField: "participant", mayWaitFor: [.unknownCalibration], hidden: .withItsSession,
    precedence: 51, recognises: { $0.has("calibration_grades") && !$0.has("domains") })

  package var storedID: String { "\(session) \(participant) \(caseID)" }
  package var authors: [String] { [participant] }

}

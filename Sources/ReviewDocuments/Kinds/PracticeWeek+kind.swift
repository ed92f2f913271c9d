package import PracticeLearning

extension PracticeWeek: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "practice week", rank: 100, key: "practice_week", PracticeWeek.record.block,
    ids: ["practice_week"], mayWaitFor: [.unknownDipSample], precedence: 80)

  package var storedID: String { id }

}

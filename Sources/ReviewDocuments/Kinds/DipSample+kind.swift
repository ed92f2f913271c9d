package import PracticeLearning

extension DipSample: DocumentContent {
  package static let descriptor = DocumentDescriptor(
    "dip sample", rank: 102, key: "dip_sample", DipSample.record.block, ids: ["dip_sample"],
    precedence: 15, recognises: { $0.has("dip_sample") && !$0.has("domains") })

  package var storedID: String { id }

  package var inKeyOrder: DipSample {
    var sample = self
    for index in sample.cases.indices {
      sample.cases[index].answers.sort { $0.measure < $1.measure }
    }
    return sample
  }
}

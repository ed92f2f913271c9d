import PracticeLearning
@testable import StatisticsReferences
import Testing

@Suite("Numbers of reference files as exact fractions") struct FractionTests {
  private func verified(_ kind: String, _ input: String, _ expected: String) -> ReferenceFile {
    ReferenceText.verified(
      """
      {"cases": [{"name": "one", "kind": "\(kind)", "input": {\(input)}, "expected": {\(expected)}}]}
      """)
  }

  @Test(
    "stand wherever a number may stand",
    arguments: [
      (#""x": 7, "n": 12"#, #""share": {"num": 7, "den": 12}"#),
      (#""x": {"num": 14, "den": 2}, "n": 12"#, #""share": {"num": -7, "den": -12}"#),
      (#""x": {"den": 1, "num": 7}, "n": {"num": 12, "den": 1}"#, #""share": 0.5833333333333334"#),
    ])
  func met(_ input: String, _ expected: String) {
    let result = verified("proportion_ci", input, expected).results.first
    #expect(result?.isPass == true, "\(result.debugDescription)")
  }

  @Test("stand in lists, for counts and for a tolerance") func lists() {
    let file = verified(
      "xmr", #""values": [{"num": 1, "den": 2}, {"num": 3, "den": 2}]"#,
      #""mean": {"num": 2, "den": 2}, "moving_ranges": [{"num": 1, "den": 1}]"#)
    #expect(file.results.first?.isPass == true, "\(file)")
    let counted = verified(
      "agreement", #""table": [[2, 1], [0, 3]]"#, #""n_pairs": {"num": 12, "den": 2}"#)
    #expect(counted.results.first?.isPass == true, "\(counted)")
    let loose = ReferenceText.verified(
      """
      {"meta": {"tolerance": {"num": 1, "den": 100}}, "cases": [{"name": "one", "kind":
      "proportion_ci", "input": {"x": 1, "n": 3}, "expected": {"share": 0.333}}]}
      """)
    #expect(loose.results.first?.isPass == true, "\(loose)")
  }

  @Test("another fraction fails and is shown as it was written") func notMet() {
    let file = verified("proportion_ci", #""x": 7, "n": 12"#, #""share": {"num": 6, "den": 12}"#)
    let failure = file.results.first?.comparison?.failures.first
    #expect(failure?.path == "share" && failure?.expected == "6/12", "\(file)")
    let none = verified("proportion_ci", #""x": 0, "n": 0"#, #""share": {"num": 0, "den": 1}"#)
    #expect(none.results.first?.isPass == false)
    let block = verified(
      "agreement", #""table": [[2, 1], [0, 3]]"#, #""exact": {"num": 5, "den": 1}"#)
    #expect(block.results.first?.isPass == false)
  }

  @Test(
    "of nothing, of parts or with something more is complained of",
    arguments: [
      (#"{"num": 7, "den": 0}"#, "T010"), (#"{"num": 7, "den": null}"#, "T006"),
      (#"{"num": 0.5, "den": 2}"#, "T006"), (#"{"num": "7", "den": 2}"#, "T006"),
      (#"{"num": {"num": 7, "den": 1}, "den": 2}"#, "T006"), (#"{"num": 7}"#, "T006"),
      (#"{"num": 7, "den": 1, "of": 2}"#, "T006"), (#"{"num": 7, "den": 2}"#, "T008"),
    ])
  func refused(_ number: String, _ code: String) {
    let file = verified("proportion_ci", #""x": \#(number), "n": 12"#, #""share": 0.5"#)
    #expect(file.results.first?.complaints.map(\.code.id) == [code], "\(file)")
  }

  @Test("every fault has its entry in the catalogue of complaints")
  func catalogued() {
    let known = Set(DiagnosticCode.catalogue.map(\.id))
    #expect(ReferenceFault.allCases.allSatisfy { known.contains($0.rawValue) })
    #expect(known.count { $0.hasPrefix("T") } == ReferenceFault.allCases.count)
  }

  @Test("the sample needed from a population of 0 is 0") func nothingToDrawFrom() {
    let file = verified(
      "sample_size_fpc", #""N": 0, "p": 0.5, "margin": 0.05"#,
      #""n_required": 0, "n_fpc": 0, "krejcie_morgan": 0"#)
    #expect(file.results.first?.isPass == true, "\(file)")
  }

  @Test("every file of cases passes as it stands") func files() throws {
    let cases = try ReferenceText.ownCases()
    let file = ReferenceText.verified(ReferenceText.file(cases))
    #expect(file.results.count == cases.count && file.results.allSatisfy(\.isPass))
  }
}

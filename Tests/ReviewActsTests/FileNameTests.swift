import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Testing

@Suite("The journal keeps no name of a file that tells who somebody is") struct FileNameTests {
  @Test(
    "an export, a backup and a draft to such a file are refused, and nothing of it is kept (G3)")
  func refused() throws {
    let test = try TestCouncil()
    let name = "\(test.folder)/case-943-476-5919.jsonl"
    let exported = test.council.export(ExportRequest(file: name), by: test.hand("QA-01")) { _ in }
    #expect(exported.diagnostics.map(\.code) == [.nhsNumber])
    let backedUp = test.council.backUp(to: name, by: test.hand("ADM-01"))
    #expect(backedUp.diagnostics.map(\.code) == [.nhsNumber])
    let journal = try test.council.export(
      ExportRequest(kind: .history), by: test.hand("QA-01")
    ) { #expect(!$0.contains("943-476")) }.get()
    #expect(journal.count > 0)
  }
}

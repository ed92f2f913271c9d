import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewStore
import Testing

@Suite("Who is shown what, cell by cell") struct ReadCellTests {
  @Test(
    "is shown to those whom the table names and to nobody else (B1)", arguments: ReadCell.all)
  func cell(_ cell: ReadCell) throws {
    let test = try ReadCell.council.copy()
    for person in test.council.workspace.people.map(\.id) {
      let isShown = try cell.isShown(test, test.hand(person))
      #expect(isShown == cell.readers.contains(person), "\(person): \(cell.name)")
    }
    do {
      #expect(try !cell.isShown(test, test.hand(nil)), "nobody: \(cell.name)")
    } catch let refusal as Refusal {
      #expect(refusal.diagnostics.map(\.code) == [.unknownActor], "\(cell.name)")
    }
  }

  @Test(
    "Whoever exports a review has been shown it, and the journal tells what of and how many (B5)")
  func exports() throws {
    let test = try ReadCell.council.copy()
    let exported: [(String, DocumentKind?)] = [
      ("TM-16", nil), ("SM-01", .review), ("MOD-01", .moderation),
    ]
    for (person, kind) in exported {
      _ = try ReadCell.export(kind, test, test.hand(person))
      #expect(try test.council.read { try $0.reviewsShown(to: person) } == [ReadCell.review])
    }
    _ = try ReadCell.export(.action, test, test.hand("SM-02"))
    #expect(try test.council.read { try $0.reviewsShown(to: "SM-02") } == [])
    // What an export writes down at the end of the journal belongs to this store alone.
    try test.takeIn(TestForm(3).text)
    let journal = try ReadCell.export(.history, test, test.hand("QA-01"))
    #expect(journal.contains("2 documents: moderation") == false)
    #expect(journal.contains("1 document: review"))
  }

  @Test(
    "What somebody has still to grade is left out of their export and counted, whoever they are (X2)"
  )
  func blind() throws {
    let test = try ReadCell.council.copy()
    _ = try test.council.askForModeration(
      of: ReadCell.fostering, by: "MOD-01", because: "asked for", on: test.today, by: test.hand()
    ).get()
    var text = ""
    let done = try test.council.export(ExportRequest(kind: .review), by: test.hand("MOD-01")) {
      text += $0
    }.get()
    #expect(!text.contains(ReadCell.fostering) && done.count == 1)
    #expect(done.leftOut.contains { $0.hasPrefix("1 review: you have still to grade") })
  }
}

extension ReadCell: CustomTestStringConvertible {
  var testDescription: String { name }
}

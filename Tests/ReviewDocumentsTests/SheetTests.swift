import Foundation
import PracticeLearning
import ReviewDocuments
import Testing

@Suite("Sheets that Excel opens, saves and gives back")
struct SheetTests {
  private static let template = ReviewTemplate(
    reference: TemplateReference(name: "children-in-care", version: 3), title: "Children in care",
    services: ["children in care"],
    domains: PracticeDomain.allCases.map {
      DomainForm($0, questions: [Question("seen_\($0.key)", ask: "Was the child seen?")])
    })

  private static let known = Review(
    id: "2026-02-CIC-0147", programme: "monthly", template: template.reference,
    month: Month(year: 2026, number: 2), caseReference: "0147",
    service: "children in care", team: "CIC-2", practitioner: "SW-118", auditor: "TM-07",
    recordRead: RecordRead(
      from: CalendarDate("2025-02-01"), to: CalendarDate("2026-01-31"),
      judgedFrom: CalendarDate("2025-08-01")))

  private func documents(_ csv: String) -> Findings {
    DocumentReader.documents(in: csv, format: .csv, named: "sheet.csv")
  }

  @Test("An empty sheet has a heading for every field of its template, and no rows")
  func empty() {
    let rows = ExcelRewriting.rows(BlankSheet.text(Self.template))
    #expect(rows.count == 1)
    let heads = Set(rows[0])
    for head in [
      "kind", "case", "month", "domains.planning.grade", "domains.planning.evidence.2.on",
      "domains.planning.answers.seen_planning", "feedback.child.asked", "overall.because",
      "actions.1.due",
    ] {
      #expect(heads.contains(head), "\(head)")
    }
    // Every heading is one that the reader knows.
    let row = rows[0].map { $0 == "kind" ? "review" : "x" }.joined(separator: ",")
    let found = documents(rows[0].joined(separator: ",") + "\n" + row + "\n")
    #expect(!found.complaints.contains { $0.code == .unknownKey }, "\(found.complaints)")
  }

  @Test("A sheet that Excel has rewritten comes back as it was meant (F11)")
  func rewritten() throws {
    var rows = ExcelRewriting.rows(BlankSheet.text(Self.template, prefilled: [Self.known]))
    #expect(rows.count == 2)
    func fill(_ head: String, _ cell: String) throws {
      rows[1][try #require(rows[0].firstIndex(of: head))] = cell
    }
    try fill("domains.planning.grade", "Good\u{A0}")
    try fill("domains.planning.because", "'- she said \"no\"; then yes")
    try fill("domains.planning.evidence.1.on", "2026-01-14")
    try fill("domains.planning.answers.seen_planning", "Y")
    try fill("conversation.held_on", "2026-02-12")
    rows[0] = rows[0].map { $0.capitalized.replacing("_", with: " ") }
    let saved = ExcelRewriting.saved(rows)
    #expect(saved.contains("Feb-26") && saved.contains("12/02/2026") && saved.contains(";0147;"))
    let found = documents(saved)
    #expect(!found.complaints.containsErrors, "\(found.complaints)")
    let document = try #require(found.documents.first)
    #expect(!document.complaints.containsErrors, "\(document.complaints)")
    guard case .review(let review) = document.decode() else {
      Issue.record("no review")
      return
    }
    var expected = Self.known
    expected.conversation = Conversation(heldOn: CalendarDate("2026-02-12"))
    var planning = DomainJudgement(.planning, grade: .graded(.good))
    planning.because = "- she said \"no\"; then yes"
    planning.evidence = [Evidence(on: CalendarDate("2026-01-14"))]
    planning.answers = [GivenAnswer("seen_planning", .yes)]
    expected.domains = [planning]
    #expect(review == expected)
  }

  @Test(
    "Words that a spreadsheet would write otherwise are kept letter by letter (F11)",
    arguments: [
      "0147", "007", "1234567890123456", "147", "-x", "=1+1", "=\"0147\"", "'0147", "C-1",
    ])
  func kept(word: String) {
    let written = ExcelRewriting.written(SheetText.kept(word))
    #expect(SheetText.text(ofCell: written) == word)
    #expect(SheetText.text(ofCell: SheetText.guarded(word)) == word)
  }

  @Test(
    "What a spreadsheet left in place of what was typed is named (F11)",
    arguments: ["#NAME?", "########", "1.23457E+14", "4E+12"])
  func leftOver(cell: String) {
    let found = documents("moderation,moderator,overall.because\nR-1,M-1,\(cell)\n")
    #expect(found.documents.first?.complaints.map(\.code.id) == ["D032"])
    #expect(documents("moderation,moderator\nR-1,E+2\n").documents.first?.complaints.count == 0)
  }

  @Test("A heading in other capitals, with spaces for lines, is the field it was (F11)")
  func headings() {
    let found = documents("Kind,MODERATION,Moderator , Overall.Grade\nmoderation,R-1,M-1,good\n")
    #expect(found.complaints == [])
    guard case .moderation(let moderation)? = found.documents.first?.decode() else {
      Issue.record("no moderation")
      return
    }
    #expect(moderation.review == "R-1" && moderation.overall?.grade == .good)
  }

  @Test("What is missing stands at its empty cell, or at the first one of its block (F11)")
  func missing() throws {
    let found = documents(
      "kind,moderation,moderator,overall.grade,overall.because\nmoderation,R-1,,good,\n")
    let document = try #require(found.documents.first)
    let place = try #require(document.complaints.first { $0.code == .missingKey }?.location)
    #expect(place.cell?.name == "C2" && place.cell?.heading == "moderator")
    let empty = documents(
      "kind,moderation,moderator,impact.grade,impact.because\nmoderation,R-1,M-1,,\n")
    let complaint = Diagnostic(.missingKey, at: ["impact"], "", advice: "")
    #expect(empty.documents.first?.locating([complaint]).first?.location?.cell?.name == "D2")
  }

  @Test("A row that stands there word for word is taken once and told of (F11)")
  func repeated() {
    let found = documents(
      "moderation,moderator\nR-1,M-1\nR-2,M-1\nR-1,M-1\nR-1,M-2\nR-1,M-1\n")
    #expect(found.documents.count == 3)
    #expect(found.complaints.map(\.code.id) == ["D034", "D034"])
    #expect(found.complaints.map { $0.location?.cell?.row } == [4, 6])
    #expect(found.complaints.first?.summary.contains("row 2") == true)
  }

  @Test("A sheet of Windows-1252 says so once; one that is UTF-8 in part is refused (K1)")
  func encodings() throws {
    func found(_ bytes: [UInt8]) throws -> [String] {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).csv")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      return try DocumentReader.read(path: file.path, named: "a.csv") { _ in }.map(\.code.id)
    }
    let head = Array("moderation,moderator\n".utf8)
    let (windows, unicode) = (Array("R-1,caf".utf8) + [0xE9, 0x0A], Array("R-2,café\n".utf8))
    #expect(try found(head + windows + windows.map { $0 == 0x31 ? 0x33 : $0 }) == ["D031"])
    #expect(try found(head + unicode + windows) == ["D011"])
    #expect(try found(head + windows + unicode) == ["D031", "D011"])
    #expect(try found(head + unicode) == [])
  }
}

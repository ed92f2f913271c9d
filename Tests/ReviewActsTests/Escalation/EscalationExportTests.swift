import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewStore
import Testing

@Suite("Escalations that leave and come back") struct EscalationExportTests {
  private let review = Escalated.review
  private let again = "2026-07-CIC-0001"

  /// A council in which the case of the escalated review was reviewed again.
  private func reviewedAgain() throws -> TestCouncil {
    let test = try Escalated.council.copy()
    let shown = try test.council.drawReReview(of: review, seed: 7, by: test.hand()).get()
    let auditor = try #require(shown.escalation.reReview?.auditor)
    test.today = Escalated.day("2026-07-10")
    var form = TestForm(1)
    (form.id, form.auditor) = (again, auditor)
    let text = form.reReview(of: review)
    _ = try test.council.submit([.text(text, named: "again.yaml")], by: test.hand(auditor)).get()
    _ = try test.council.add(
      .reply, to: again, saying: "She lives with her aunt now", by: test.hand("SW-118")
    ).get()
    return test
  }

  private func export(
    _ test: TestCouncil, _ format: DocumentFormat, of period: Period? = nil, as person: String
  ) throws -> (text: String, Exported) {
    var text = ""
    let exported = try test.council.export(
      ExportRequest(format: format, selection: Selection(period: period)), by: test.hand(person)
    ) { text += $0 }.get()
    return (text, exported)
  }

  @Test("a part with a re-review brings the review it is of, and another store takes both (X1)")
  func part() throws {
    let test = try reviewedAgain()
    let july = try #require(Period("2026-07"))
    let (text, exported) = try export(test, .yaml, of: july, as: "QA-01")
    #expect(exported.broughtAlong.count == 1)
    #expect(exported.broughtAlong.first?.hasPrefix("1 review ") == true)
    #expect(exported.leftOut.contains { $0.hasPrefix("1 reflection or reply") }, "\(exported)")
    let other = try TestCouncil(today: test.today)
    try other.takeIn(text)
    #expect(try other.council.read { try $0.escalatedByReReview() } == [again: review])
    let shown = try other.council.escalation(of: review, by: other.hand("SM-01")).get()
    #expect(shown.sideBySide.contains { $0.before == .inadequate && $0.after == .good })
    // The same again changes nothing.
    try other.takeIn(text)
  }

  @Test("a re-review by itself is refused, naming what is missing")
  func alone() throws {
    let test = try reviewedAgain()
    var form = TestForm(1)
    (form.id, form.auditor) = (again, "TM-30")
    let other = try TestCouncil(today: test.today)
    #expect(throws: Refusal.self) { try other.takeIn(form.reReview(of: review)) }
    form.caseReference = "C-90002"
    try other.takeIn(Escalated.form(1).text)
    #expect(throws: Refusal.self) { try other.takeIn(form.reReview(of: review)) }
    form.caseReference = "C-90001"
    try other.takeIn(form.reReview(of: review))
    form.id = "2026-07-CIC-0002"
    #expect(throws: Refusal.self) { try other.takeIn(form.reReview(of: review)) }
  }

  @Test("who submits a re-review was drawn for it, whatever an import may bring")
  func submitting() throws {
    let test = try Escalated.council.copy()
    test.today = Escalated.day("2026-07-10")
    var form = TestForm(1)
    (form.id, form.auditor) = (again, "TM-30")
    let text = form.reReview(of: review)
    let outcome = test.council.submit([.text(text, named: "a.yaml")], by: test.hand("TM-30"))
    #expect(outcome.errors == ["E004"])
  }

  @Test("a whole export that is taken back keeps the clocks as they were (X1)")
  func whole() throws {
    let test = try Escalated.council.copy()
    let before = try test.council.escalation(of: review, by: test.hand("SM-01")).get()
    let (text, _) = try export(test, .jsonLines, as: "QA-01")
    let other = try TestCouncil(today: Escalated.day("2026-09-01"))
    let path = try other.write(text, to: "all.jsonl")
    _ = try Importer(other.council, by: other.hand()).run([path])
    try other.reopen()
    let after = try other.council.escalation(of: review, by: other.hand("SM-01")).get()
    #expect(after.escalation == before.escalation)
    #expect(after.lastDay == before.lastDay && !after.isWithoutTerms)
  }
}

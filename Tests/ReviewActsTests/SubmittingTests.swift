import Foundation
import PracticeLearning
import ReviewActs
import ReviewStore
import Testing

@Suite("Submitting and amending") struct SubmittingActTests {
  private static let allocation = """
    plr: 1
    allocation: A-1
    programme: monthly
    month: 2026-02
    auditor: TM-07
    case: C-4821

    """

  private func required() throws -> ReviewDesk {
    try ReviewDesk(ReviewDesk.settings(allocation: "required"))
  }

  @Test("A case nobody allocated is refused by submit, and nothing is said to be done (A1)")
  func notAllocated() throws {
    let desk = try required()
    let before = try desk.journal()
    #expect(desk.submit(Form.text).errors == ["R055"])
    #expect(try desk.states() == [:])
    #expect(try desk.journal() == before, "no action is raised by what is refused")
    try desk.bring(Self.allocation)
    #expect(desk.submit(Form.text).isDone)
    #expect(try desk.states() == [Form.id: "submitted"])
  }

  @Test("Amended to another auditor, a review of a case not allocated to them is refused (A1)")
  func notAllocatedAmended() throws {
    let desk = try required()
    try desk.bring(Self.allocation)
    #expect(desk.submit(Form.text).isDone)
    let foreign = Form.text(["auditor: TM-07": "auditor: QA-02", "C-4821": "C-4822"])
    let amended = desk.council.amend(
      [.text(foreign, named: "form.yaml")], because: "it was another",
      by: ReviewDesk.hand("QA-01"))
    #expect(amended.errors == ["R055"])
    #expect(try desk.council.read { try $0.review(Form.id)?.revision } == 1)
  }

  @Test("Import says of an unallocated case what submit says (A1)") func importAgrees() throws {
    let desk = try required()
    let refusal = #expect(throws: Refusal.self) { try desk.bring(Form.text) }
    #expect(refusal?.diagnostics.errorCodes == ["R055"])
    #expect(try desk.check(Form.text).errorCodes == ["R055"])
  }

  @Test("Of two forms of which one cannot be stored neither is, and none is reported (J5)")
  func oneOfTwo() throws {
    let desk = try required()
    try desk.bring(Self.allocation)
    let both = desk.submit(Form.text, Form.text(2))
    #expect(both.errors == ["R055"])
    #expect(both.diagnostics.filter(\.isError).allSatisfy { $0.location?.file == "form-2.yaml" })
    #expect(try desk.states() == [:])
  }

  @Test("Reported is what was stored: a form that is there word for word is told apart (J5)")
  func unchanged() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let again = try desk.submit(Form.text, Form.text(2)).get()
    #expect(again.reviews.map(\.isNew) == [false, true])
  }

  @Test(
    "Check says the very words of submit, those about what is stored included (J2)",
    arguments: [
      Form.text(["C-4821": "C-4821", "CIC-0001": "CIC-0007"]),
      Form.text(["overall: { grade: good": "overall: { grade: outstanding"]),
      Form.text(["CIC-0001": "CIC-0009", "month: 2026-02": "month: 2026-03"]),
      Form.text(["case: C-4821": "case: Jane"]), Form.moderationOnly,
      Form.text(["auditor: TM-07": "auditor: QA-02", "CIC-0001": "CIC-0011"]),
    ]) func sameWords(form: String) throws
  {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let checked = try desk.check(form)
    let before = try desk.journal().filter { !$0.hasPrefix("read") }
    let submitted = desk.submit(form)
    #expect(!checked.isEmpty)
    #expect(checked == submitted.diagnostics)
    if !submitted.isDone {
      #expect(try desk.journal().filter { !$0.hasPrefix("read") } == before)
    }
  }

  @Test("Checking stores nothing, not even where all is well (J2)") func checkStoresNothing() throws
  {
    let desk = try ReviewDesk()
    let before = try desk.journal()
    #expect(try desk.check(Form.text).errorCodes == [])
    #expect(try desk.journal() == before)
    #expect(try desk.states() == [:])
  }

  @Test("Where nobody is named, check looks at the forms alone and says so (J2)")
  func checkByNobody() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let form = Form.text(["CIC-0001": "CIC-0009", "month: 2026-02": "month: 2026-03"])
    let checked = try desk.council.check(
      [.text(form, named: "form.yaml")], by: ReviewDesk.hand(nil)
    ).get()
    #expect(!checked.isBesideTheStore)
    #expect(!checked.complaints.contains { $0.code.id == "R054" || $0.code.id == "R071" })
  }
}

@Suite("A review that is there already") struct RepeatedReviewTests {
  private static let other =
    [
      "CIC-0001": "CIC-0002", "She is known and heard by adults who stay.": "She is known.",
    ] as KeyValuePairs

  @Test("A second review of one allocation is an error at every door (A7)") func second() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let second = Form.text(Self.other)
    #expect(try desk.check(second).errorCodes == ["R071"])
    #expect(desk.submit(second).errors == ["R071"])
    let refusal = #expect(throws: Refusal.self) { try desk.bring(second) }
    #expect(refusal?.diagnostics.errorCodes == ["R071"])
  }

  @Test("A word for word copy under another id is an error, in another month too (A7)")
  func copy() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let copy = Form.text(["CIC-0001": "CIC-0002", "month: 2026-02": "month: 2026-01"])
    let found = desk.submit(copy)
    #expect(found.errors == ["R071"])
    #expect(found.diagnostics.contains { $0.summary.contains("word for word") })
  }

  @Test("With a reason both are stored, and the reason is kept with the review (A7)")
  func reason() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let second = Form.text(Self.other) + "repeated_because: Two people read it to learn together.\n"
    #expect(desk.submit(second).isDone)
    let stored = try desk.council.read { try $0.review(named: Form.id(2))?.repeatedBecause }
    #expect(stored == "Two people read it to learn together.")
  }

  @Test("Two forms of one case in one go are found as well (A7)") func together() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text, Form.text(Self.other)).errors == ["R071"])
    #expect(try desk.states() == [:])
  }

  @Test("Another month with other words is a re-review: a warning, as before (A7)")
  func later() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let later = Form.text([
      "CIC-0001": "CIC-0002", "month: 2026-02": "month: 2026-03",
      "She is known and heard by adults who stay.": "She is known.",
    ])
    #expect(try desk.check(later).map(\.code.id).contains("R054"))
    #expect(try desk.check(later).errorCodes == [])
  }

  @Test("Amending one of two that stand asks for no reason anew (A7)") func amending() throws {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    let second = Form.text(Self.other)
    #expect(desk.submit(second + "repeated_because: Both were asked for.\n").isDone)
    let amended = desk.council.amend(
      [
        .text(
          second.replacing("impact: { grade: good", with: "impact: { grade: outstanding"),
          named: "f.yaml")
      ],
      because: "a closer look", by: ReviewDesk.hand("TM-07"))
    #expect(amended.errors == nil)
  }
}

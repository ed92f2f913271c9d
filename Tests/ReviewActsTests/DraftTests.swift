import Foundation
import PracticeLearning
import ReviewActs
import ReviewStore
import Testing

@Suite("Drafts") struct DraftActTests {
  private static let me = ReviewDesk.hand("TM-07")
  private static let other = ReviewDesk.hand("TM-16")
  private static let lead = ReviewDesk.hand("QA-01")

  private func started(_ desk: ReviewDesk, by hand: Hand = me) throws -> StartedReview {
    var new = NewReview(caseReference: "C-4821", team: "CIC-2")
    (new.practitioner, new.month, new.id) = ("SW-118", Month("2026-02"), Form.id)
    let started = try desk.council.startReview(new, by: hand).get()
    try desk.write(started.form, to: "drafts/\(started.id).yaml")
    return started
  }

  @Test("A draft is read, checked, changed and submitted by its auditor alone (B6)")
  func alone() throws {
    let desk = try ReviewDesk()
    _ = try started(desk)
    let source = FormSource.draft(Form.id, named: "drafts/form.yaml")
    for hand in [Self.other, Self.lead, ReviewDesk.hand("SW-118")] {
      #expect(desk.council.draft(Form.id, by: hand).errors == ["S021"])
      #expect(desk.council.saveDraft(Form.id, Form.text, by: hand).errors == ["S021"])
      #expect(desk.council.submit([source], by: hand).errors == ["S021"])
      #expect(desk.council.check([source], by: hand).errors == ["S021"])
    }
    #expect(desk.council.check([source], by: ReviewDesk.hand(nil)).errors == ["S021"])
    #expect(try desk.council.draft(Form.id, by: Self.me).get().text.contains("C-4821"))
  }

  @Test("Its file, named as such, is no way round that (B6)") func itsFile() throws {
    let desk = try ReviewDesk()
    _ = try started(desk)
    let sources = try desk.council.formSources([desk.path("drafts/\(Form.id).yaml")], from: "/")
    #expect(desk.council.check(sources, by: Self.other).errors == ["S021"])
    let copied = FormSource.text(Form.text, named: "copy.yaml")
    #expect(desk.council.submit([copied], by: Self.lead).errors == ["S021"])
  }

  @Test("The list names a draft to its auditor and to the QA lead, to nobody else (B6)")
  func listed() throws {
    let desk = try ReviewDesk()
    _ = try started(desk)
    let seeing = ["TM-07", "QA-01", "TM-16", "MOD-01", nil].map { person in
      let list = try? desk.council.reviews(ReviewListing(), by: ReviewDesk.hand(person)).get()
      return list?.drafts.isEmpty == false
    }
    #expect(seeing == [true, true, false, false, false])
  }

  @Test("After submit the file may go: its last text is in the store (B6)") func submitted() throws
  {
    let desk = try ReviewDesk()
    let started = try started(desk)
    try desk.write(Form.text, to: "drafts/\(Form.id).yaml")
    let stored = try desk.council.submit(
      [.draft(Form.id, named: "drafts/form.yaml")], by: Self.me
    ).get()
    #expect(stored.filesToRemove == [URL(filePath: started.path).standardizedFileURL.path])
    #expect(try desk.council.read { try $0.drafts().isEmpty })
    #expect(try desk.council.read { try $0.draftText(Form.id) } == Form.text)
  }

  @Test("What stands in the place of a draft by now and is another form is not removed (B6)")
  func anotherFile() throws {
    let desk = try ReviewDesk()
    _ = try started(desk)
    try desk.write(Form.text(2), to: "drafts/\(Form.id).yaml")
    let stored = try desk.council.submit([.text(Form.text, named: "mine.yaml")], by: Self.me).get()
    #expect(stored.filesToRemove == [])
  }

  @Test("A draft whose file was deleted by hand comes back from the store (E5)")
  func comesBack() throws {
    let desk = try ReviewDesk()
    _ = try started(desk)
    #expect(try desk.council.saveDraft(Form.id, Form.text, by: Self.me).get())
    try FileManager.default.removeItem(atPath: desk.path("drafts/\(Form.id).yaml"))
    #expect(try desk.council.draft(Form.id, by: Self.me).get().text == Form.text)
    #expect(
      desk.council.submit([.draft(Form.id, named: "form.yaml")], by: Self.me).isDone)
  }

  @Test("Every text that was saved is kept, and the newest one stands (E5)") func kept() throws {
    let desk = try ReviewDesk()
    _ = try started(desk)
    try FileManager.default.removeItem(atPath: desk.path("drafts/\(Form.id).yaml"))
    #expect(try desk.council.saveDraft(Form.id, "half a form", by: Self.me).get())
    #expect(try !desk.council.saveDraft(Form.id, "half a form", by: Self.me).get())
    #expect(try desk.council.draft(Form.id, by: Self.me).get().text == "half a form")
    #expect(try desk.journal().filter { $0 == "save draft \(Form.id)" }.count == 2)
  }

  @Test("A draft is discarded by its auditor, and the id is free again (E5)") func discarded()
    throws
  {
    let desk = try ReviewDesk()
    _ = try started(desk)
    #expect(desk.council.discardDraft(Form.id, by: Self.other).errors == ["S021"])
    #expect(desk.council.discardDraft(Form.id, by: Self.me).isDone)
    try FileManager.default.removeItem(atPath: desk.path("drafts/\(Form.id).yaml"))
    #expect(desk.council.draft(Form.id, by: Self.me).errors == ["S012"])
    #expect(try desk.journal().contains("discard \(Form.id)"))
    #expect(try started(desk).id == Form.id)
    #expect(try desk.council.read { try $0.draftText(Form.id) }?.contains("C-4821") == true)
  }

  @Test("The QA lead discards a draft unread of somebody who is away, with a reason (E5)")
  func discardedByLead() throws {
    let desk = try ReviewDesk()
    _ = try started(desk, by: ReviewDesk.hand("TM-09"))
    #expect(desk.council.discardDraft(Form.id, by: Self.lead).errors == ["S013"])
    #expect(desk.council.discardDraft(Form.id, because: "on leave", by: Self.lead).isDone)
  }

  @Test("The QA lead discards nothing of somebody who is here (E5)") func here() throws {
    let desk = try ReviewDesk()
    _ = try started(desk)
    #expect(
      desk.council.discardDraft(Form.id, because: "tidying", by: Self.lead).errors == ["S021"])
  }

  @Test("The QA lead starts a review for somebody, who alone sees it then (B6)") func forOthers()
    throws
  {
    let desk = try ReviewDesk()
    var new = NewReview(caseReference: "C-4821", team: "CIC-2")
    (new.practitioner, new.month, new.auditor) = ("SW-118", Month("2026-02"), "TM-07")
    let started = try desk.council.startReview(new, by: Self.lead).get()
    #expect(desk.council.draft(started.id, by: Self.lead).errors == ["S021"])
    #expect(desk.council.draft(started.id, by: Self.me).isDone)
    #expect(desk.council.startReview(new, by: Self.other).errors == ["S021"])
  }
}

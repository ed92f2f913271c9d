import PracticeLearning
import ReviewActs
import ReviewStore
import Testing

@Suite("What complaints quote of what is stored") struct StoredWordsTests {
  private static let changed = Form.text([
    "She is known and heard by adults who stay.": "I wrote something else.",
    "auditor: TM-07": "auditor: QA-02",
  ])

  private func desk() throws -> ReviewDesk {
    let desk = try ReviewDesk()
    #expect(desk.submit(Form.text).isDone)
    return desk
  }

  @Test("Who may not read a review is not shown its words when theirs differ (B9)")
  func hidden() throws {
    let desk = try desk()
    let mine = Self.changed.replacing("QA-02", with: "TM-09")
    let before = try desk.journal()
    let found = desk.submit(mine, as: "TM-09")
    let complaint = try #require(found.diagnostics.first { $0.code.id == "S008" })
    #expect(!complaint.advice.description.contains("heard by adults"))
    #expect(complaint.advice.description.contains("not yours to read"))
    #expect(try desk.journal() == before)
  }

  @Test("The QA lead is shown what differs, and that is a read of the journal (B9)")
  func shown() throws {
    let desk = try desk()
    let found = desk.submit(Self.changed, as: "QA-01")
    let complaint = try #require(found.diagnostics.first { $0.code.id == "S008" })
    #expect(complaint.advice.description.contains("heard by adults"))
    #expect(try desk.journal().last == "read \(Form.id)")
  }

  @Test("Check and import write the read down as well (B9)") func otherDoors() throws {
    let desk = try desk()
    _ = try desk.check(Self.changed, as: "QA-01")
    #expect(try desk.journal().last == "read \(Form.id)")
    #expect(throws: Refusal.self) { try desk.bring(Self.changed) }
    #expect(try desk.journal().filter { $0 == "read \(Form.id)" }.count == 2)
  }

  @Test("Whoever is asked to grade it blind is told nothing of it (B9)") func blind() throws {
    let desk = try desk()
    let day = ReviewDesk.hand(nil).today
    try desk.council.write(by: ReviewDesk.hand("QA-01"), "test") { batch in
      _ = try batch.assign(
        ModerationAssignment(
          review: Form.id, selection: .init(reason: .requested), because: "asked",
          moderator: "QA-02", assignedOn: day, dueOn: day))
    }
    let found = desk.submit(Self.changed, as: "QA-02")
    #expect(found.errors?.contains("S008") == false)
    #expect(!found.diagnostics.contains { $0.advice.description.contains("heard by adults") })
  }
}

import PracticeLearning
import ReviewStore
import Testing

@Suite("Who is asked to moderate") struct SelectionTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(review("R-1"))
      _ = try batch.submit(review("R-2", month: "2026-03"))
    }
    return desk
  }

  private func asked(
    _ review: String = "R-1", by moderator: String = "MOD-01", due: String = "2026-03-16",
    probability: String? = "0.333333"
  ) -> ModerationAssignment {
    ModerationAssignment(
      review: review,
      selection: .init(reason: .random, probability: probability.flatMap { DecimalText($0) }),
      moderator: moderator, assignedOn: day("2026-03-02"), dueOn: day(due))
  }

  @Test("An assignment comes back as it was made, the most urgent first") func reading() throws {
    let desk = try desk()
    try desk.write { batch throws in
      #expect(try batch.assign(asked("R-1")) == .stored)
      #expect(try batch.assign(asked("R-1")) == .unchanged)
      #expect(try batch.assign(asked("R-2", by: "MOD-02", due: "2026-03-13")) == .stored)
    }
    try desk.read { reading throws in
      #expect(try reading.selection(of: "R-1")?.assignment == asked("R-1"))
      #expect(try reading.selection(of: "R-9") == nil)
      #expect(try reading.selections().map(\.assignment.review) == ["R-2", "R-1"])
      #expect(try reading.selections(moderator: "MOD-01").map(\.assignment.review) == ["R-1"])
      let march = try reading.selections(programme: "monthly", period: Period("2026-03"))
      #expect(march.map(\.assignment.review) == ["R-2"])
      #expect(try reading.selections(programme: "fostering") == [])
    }
  }

  @Test("What is moderated is no longer open; what is amended is open again, its selection kept")
  func open() throws {
    let desk = try desk()
    try desk.write { batch throws in
      _ = try batch.assign(asked())
      _ = try batch.record(moderation(of: "R-1", by: "MOD-01", probability: "0.333333"))
    }
    #expect(try desk.read { try $0.selections(openOnly: true) } == [])
    try desk.write {
      _ = try $0.amend(review("R-1", overall: .inadequate, text: "2"), because: "why")
    }
    #expect(try desk.read { try $0.selections(openOnly: true).map(\.assignment) } == [asked()])
  }

  @Test("What is remembered of the open ones is what is stored, at every moment")
  func remembered() throws {
    let desk = try desk()
    func expectTrue(_ reading: Reading, _ open: [String]) throws {
      #expect(try reading.openSelections().map(\.assignment.review) == open)
      #expect(try reading.openSelections() == reading.selections(openOnly: true))
    }
    try desk.read { try expectTrue($0, []) }
    // In the midst of writing it is read anew, and what is given up was never there.
    #expect(throws: CancellationError.self) {
      try desk.write { batch throws in
        _ = try batch.assign(asked("R-1"))
        try expectTrue(batch.reading, ["R-1"])
        throw CancellationError()
      }
    }
    try desk.read { try expectTrue($0, []) }
    try desk.write { _ = try $0.assign(asked("R-1")) }
    try desk.read { try expectTrue($0, ["R-1"]) }
    try desk.write { batch throws in
      try expectTrue(batch.reading, ["R-1"])
      _ = try batch.record(moderation(of: "R-1", by: "MOD-01", probability: "0.333333"))
      try expectTrue(batch.reading, [])
    }
    try desk.read { try expectTrue($0, []) }
  }

  @Test("A review is taken once, while it is there and not moderated") func refused() throws {
    let desk = try desk()
    try desk.write { batch throws in
      #expect(code(try batch.assign(asked("R-9"))) == "S012")
      _ = try batch.assign(asked())
      #expect(code(try batch.assign(asked(by: "MOD-02"))) == "S015")
      _ = try batch.record(moderation(of: "R-2"))
      #expect(code(try batch.assign(asked("R-2"))) == "S015")
      #expect(code(try batch.assign(asked("R-2", by: "M\0"))) == "S015")
    }
  }

  @Test("Given to somebody else, with a reason; who was asked before is kept")
  func reassigned() throws {
    let desk = try desk()
    func give(_ batch: Batch, _ review: String = "R-1", because reason: String) throws -> Stored {
      try batch.reassign(
        review, to: "MOD-02", assignedOn: day("2026-03-05"), dueOn: day("2026-03-19"),
        because: reason)
    }
    try desk.write { batch throws in
      #expect(code(try give(batch, because: "away")) == "S015")
      _ = try batch.assign(asked())
      #expect(code(try give(batch, because: " ")) == "S013")
      #expect(code(try give(batch, "R-9", because: "away")) == "S012")
      #expect(try give(batch, because: "away") == .stored)
    }
    try desk.read { reading throws in
      let now = try #require(try reading.selection(of: "R-1")?.assignment)
      #expect(now.moderator == "MOD-02" && now.because == "away")
      #expect(now.dueOn == day("2026-03-19") && now.selection == asked().selection)
      #expect(try reading.earlierSelections(of: "R-1").map(\.assignment) == [asked()])
      #expect(try reading.journal().suffix(2).map(\.act) == [.select, .reassign])
    }
    #expect(try desk.store { $0.inspect().complaints } == [])
  }

  @Test(
    "Changed by hand, it shows",
    arguments: [
      "UPDATE selection SET moderator = 1", "UPDATE selection SET due_day = due_day + 1",
      "DROP TRIGGER selection_is_never_removed; DELETE FROM selection",
      "DROP TRIGGER selection_state_is_never_changed; UPDATE selection_state SET due_day = 1",
    ])
  func tampered(sql: String) throws {
    let desk = try desk()
    try desk.write { batch throws in
      _ = try batch.assign(asked())
      _ = try batch.reassign(
        "R-1", to: "MOD-02", assignedOn: day("2026-03-05"), dueOn: day("2026-03-19"), because: "x")
    }
    try desk.tamper(sql)
    #expect(!(try desk.store { $0.verifyJournal().complaints }).isEmpty)
  }

  @Test(
    "Why a review was taken is never changed or removed",
    arguments: [
      "UPDATE selection SET probability = '1'", "UPDATE selection SET reason = 1",
      "DELETE FROM selection", "DELETE FROM selection_earlier",
    ])
  func guarded(sql: String) throws {
    let desk = try desk()
    try desk.write { batch throws in
      _ = try batch.assign(asked())
      _ = try batch.reassign(
        "R-1", to: "MOD-02", assignedOn: day("2026-03-05"), dueOn: day("2026-03-19"), because: "x")
    }
    #expect(throws: (any Error).self) { try desk.tamper(sql) }
  }
}

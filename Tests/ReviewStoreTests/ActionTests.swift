import PracticeLearning
import ReviewStore
import Testing

@Suite("Learning actions") struct ActionTests {
  @Test("Every field of an action comes back") func roundTrip() throws {
    let desk = try Desk()
    var full = action("LA-1", updates: [note("2026-03-01", .green), note("2026-03-20", .blue)])
    full.recheckOn = day("2026-09-01")
    full.themes = ["supervision", "chronology"]
    full.findings = [
      LinkedFinding("R-1", .outcomes, .development, 2),
      LinkedFinding(
        "R-2", .planning, .strength, 1, linkedOn: day("2026-03-01"), linkedBy: "QA-01"),
    ]
    full.measure = ActionMeasure(theme: "supervision", service: "MASH", team: "M-1")
    full.steps = ActionStep.What.allCases.map {
      ActionStep($0, by: "TM-03", on: day("2026-03-21"), day: day("2026-10-01"), because: "why")
    }
    let bare = LearningAction(id: "LA-2", raisedOn: day("2026-01-01"), plan: PlannedAction())
    try desk.write { batch throws in
      #expect(try batch.record(full) == .stored)
      #expect(try batch.record(bare) == .stored)
      #expect(try batch.record(full) == .unchanged)
    }
    #expect(try desk.read { try $0.actions() } == [full, bare])
    #expect(try desk.read { try $0.actions(matching: ActionFilter(status: .blue)) } == [full])
  }

  @Test("Submitting a review raises its actions") func raised() throws {
    let desk = try Desk()
    let planned = action("R-1.1", review: "R-1")
    try desk.write { _ = try $0.submit(review("R-1"), raising: [planned]) }
    #expect(try desk.read { try $0.actions(matching: ActionFilter(review: "R-1")) } == [planned])
    #expect(
      try desk.read { try $0.actions(matching: ActionFilter(programme: "fostering")) }.isEmpty)
  }

  @Test("A review whose actions have taken ids is not stored by half") func taken() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.record(action("R-1.1")) }
    let answer = try desk.write {
      try $0.submit(review("R-1"), raising: [action("R-1.2"), action("R-1.1")])
    }
    #expect(code(answer) == "A010")
    #expect(try desk.read { try $0.counts() }.reviews == 0)
  }

  private func plans(_ texts: String...) -> [LearningAction] {
    texts.enumerated().map { action("R-1.\($0 + 1)", review: "R-1", what: $1) }
  }

  @Test("An amendment raises what it adds and says so; what was raised keeps its id")
  func addedByAmending() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1"), raising: plans("a", "b")) }
    try desk.write { _ = try $0.record(action("R-1.3", review: "R-1", what: "from a meeting")) }
    let raised = try desk.write { batch throws in
      let longer = plans("a", "b", "c", "d")
      #expect(
        try batch.amend(review("R-1", text: "2"), raising: longer, because: "two more") == .stored)
      return batch.raisedByAmending
    }
    #expect(raised == ["R-1.4", "R-1.5"])
    let again = try desk.write { batch throws in
      let longer = plans("a", "b", "c", "d", "e")
      #expect(
        try batch.amend(review("R-1", text: "3"), raising: longer, because: "one more") == .stored)
      return batch.raisedByAmending
    }
    #expect(again == ["R-1.6"])
    let whats = try desk.read { try $0.actions() }.map(\.plan.what)
    #expect(whats == ["a", "b", "from a meeting", "c", "d", "e"])
  }

  @Test(
    "An amendment that changes, moves or leaves out a raised plan is refused whole",
    arguments: [["new", "a", "b"], ["a", "B"], ["b", "a"], ["a"], []])
  func changedPlans(texts: [String]) throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1"), raising: plans("a", "b")) }
    let changed = texts.enumerated().map { action("R-1.\($0 + 1)", review: "R-1", what: $1) }
    let answer = try desk.write {
      try $0.amend(review("R-1", text: "2"), raising: changed, because: "why")
    }
    #expect(code(answer) == "S008")
    #expect(try desk.read { try $0.actions() } == plans("a", "b"))
    #expect(try desk.read { try $0.review("R-1")?.revision } == 1)
  }

  @Test("Progress is added to, never rewritten") func progress() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.record(action("LA-1", updates: [note("2026-03-01", .green)])) }
    let longer = action("LA-1", updates: [note("2026-03-01", .green), note("2026-03-09", .amber)])
    #expect(try desk.write { try $0.record(longer) } == .stored)
    #expect(try desk.read { try $0.actions() } == [longer])
    let rewritten = action(
      "LA-1", updates: [note("2026-03-01", .blue), note("2026-03-09", .amber)])
    #expect(code(try desk.write { try $0.record(rewritten) }) == "A006")
    #expect(
      try desk.write { try $0.record(action("LA-1", what: "Something else")) }
        == .differs(.action(longer)))
  }

  @Test("A day to look again may be added once") func recheck() throws {
    let desk = try Desk()
    var later = action("LA-1")
    try desk.write { _ = try $0.record(later) }
    later.recheckOn = day("2026-09-01")
    #expect(try desk.write { try $0.record(later) } == .stored)
    #expect(try desk.read { try $0.actions() } == [later])
    later.recheckOn = day("2026-10-01")
    #expect(try desk.write { try $0.record(later) } != .stored)
  }

  @Test("Findings and steps are added to, never rewritten; the measure stays (I5)") func parts()
    throws
  {
    let desk = try Desk()
    var grown = action("LA-1")
    grown.measure = ActionMeasure(domain: .planning)
    try desk.write { _ = try $0.record(grown) }
    grown.findings = [LinkedFinding("R-1", .outcomes, .development, 1)]
    grown.steps = [
      ActionStep(
        .rebased, by: "QA-01", on: day("2026-03-02"), day: day("2025-10-01"), because: "a new form")
    ]
    #expect(try desk.write { try $0.record(grown) } == .stored)
    #expect(try desk.read { try $0.actions() } == [grown])
    var changed = grown
    changed.steps[0].because = "another cause"
    #expect(code(try desk.write { try $0.record(changed) }) == "A006")
    changed = grown
    changed.measure = ActionMeasure(domain: .outcomes)
    #expect(try desk.write { try $0.record(changed) } == .differs(.action(grown)))
    // Not by another program either, and no re-base without its cause.
    for sql in [
      "UPDATE action_step SET because = 'x'", "DELETE FROM action_step",
      "UPDATE learning_action SET measure = 'domain:outcomes'",
      "INSERT INTO action_step (action, position, kind, author, on_day, entry) "
        + "VALUES (1, 1, 9, 'QA-01', '2026-03-03', 1)",
    ] { #expect(throws: (any Error).self, "\(sql)") { try desk.tamper(sql) } }
    #expect(try desk.read { try $0.actions() } == [grown])
  }

  @Test("An action from an unknown review is refused") func unknownReview() throws {
    let desk = try Desk()
    #expect(code(try desk.write { try $0.record(action("LA-1", review: "R-9")) }) == "A001")
  }

  @Test("A text that SQLite would cut short is refused, not shortened") func unstorable() throws {
    let desk = try Desk()
    #expect(code(try desk.write { try $0.record(action("LA-1", what: "a\0b")) }) == "D011")
  }
}

import PracticeLearning
import Testing

private let action = LearningAction(
  id: "2026-02-CIC-0147.1", review: "2026-02-CIC-0147", themes: ["drift-and-delay"],
  service: "children in care", raisedOn: day("2026-02-02"),
  plan: PlannedAction(
    what: "Bring the review forward", level: .child, owner: "SW-118", verifier: "TM-03",
    due: day("2026-02-16"), difference: "She knows where she will go to school."),
  recheckOn: day("2026-06-01"),
  updates: [
    ActionUpdate(on: day("2026-02-05"), by: "SW-118", status: .green, note: "Date agreed."),
    ActionUpdate(
      on: day("2026-02-12"), by: "TM-03", status: .blue, note: "Held.",
      evidence: "She has a place and knows it."),
  ])

private func complaints(_ change: (inout LearningAction) -> Void) -> [String] {
  var action = action
  change(&action)
  return Example.check.complaints(about: action).map(\.line)
}

@Suite("Learning actions")
struct LearningActionTests {
  @Test("A finished action gets no complaint")
  func finished() {
    #expect(complaints { _ in } == [])
  }

  @Test("People, themes and service are known")
  func references() {
    #expect(complaints { $0.plan.owner = "SW-119" } == ["A002 owner"])
    #expect(complaints { $0.plan.verifier = "nobody" } == ["A002 verifier"])
    #expect(complaints { $0.themes = ["drift", "chronology"] } == ["R063 themes[1]"])
    #expect(complaints { $0.service = "adoption" } == ["R005 service"])
    #expect(complaints { $0.updates[0].by = "SW-119" } == ["W004 updates[1].by"])
  }

  @Test("It says what will be different for the child")
  func difference() {
    #expect(complaints { $0.plan.difference = nil } == ["A003 difference"])
  }

  @Test("It says what, who and by when")
  func whole() {
    #expect(complaints { $0.plan.what = nil } == ["A013 what"])
    #expect(complaints { $0.plan.owner = nil } == ["A013 owner"])
    #expect(complaints { $0.plan.due = nil } == ["A013 due"])
  }

  @Test("Its dates follow one another")
  func dates() {
    #expect(complaints { $0.plan.due = day("2026-02-01") } == ["A004 due"])
    #expect(complaints { $0.recheckOn = day("2026-02-01") } == ["R067 recheck_on"])
    #expect(complaints { $0.updates[0].on = day("2026-02-01") } == ["R067 updates[1].on"])
    #expect(complaints { $0.updates[1].on = day("2026-02-04") } == ["R067 updates[2].on"])
    #expect(complaints { $0.updates[1].on = day("2026-02-21") } == ["R040 updates[2].on"])
    #expect(
      complaints {
        $0.raisedOn = day("2026-02-21")
        ($0.updates, $0.plan.due) = ([], day("2026-03-02"))
      } == ["R040 raised_on"])
  }

  @Test("A completed action shows its difference")
  func evidence() {
    #expect(complaints { $0.updates[1].evidence = nil } == ["A005 updates[2].evidence"])
  }

  @Test("The verifier completes an action, never its owner (A17)")
  func completing() {
    #expect(complaints { $0.updates[1].by = "SW-118" } == ["A014 updates[2].by"])
    // Not the QA lead either, where somebody was named to verify.
    #expect(complaints { $0.updates[1].by = "QA-01" } == ["A014 updates[2].by"])
    #expect(complaints { ($0.plan.verifier, $0.updates[1].by) = (nil, "QA-01") } == [])
    #expect(
      complaints { ($0.plan.verifier, $0.updates[1].by) = (nil, "SW-118") } == [
        "A014 updates[2].by"
      ])
    // Stopping is no completion.
    #expect(complaints { ($0.updates[1].by, $0.updates[1].status) = ("SW-118", .black) } == [])
  }

  @Test("A stopped action says why, whoever stops it")
  func stopping() {
    for person in ["SW-118", "TM-03", "QA-01"] {
      let found = complaints {
        ($0.updates[1].by, $0.updates[1].status, $0.updates[1].note) = (person, .black, nil)
      }
      #expect(found == ["S013 updates[2].note"], "\(person)")
    }
  }

  @Test("Who has left gets no new action; what was theirs goes to the line (A17) (X4)")
  func leavers() {
    var workspace = Example.workspace
    workspace.people[1].until = day("2026-02-10")
    workspace.people[1].supervisor = "QA-01"
    let check = ReviewCheck(
      workspace: workspace, templates: [:], themes: Example.themes, language: Example.language,
      today: Example.today)
    #expect(workspace.inCharge(for: "TM-03", on: day("2026-02-10")) == "TM-03")
    #expect(workspace.inCharge(for: "TM-03", on: day("2026-02-11")) == "QA-01")
    // TM-03 verified it two days after leaving: whoever took over does.
    var late = action
    late.updates[1].by = "QA-01"
    #expect(check.complaints(about: late).map(\.line) == [])
    late.raisedOn = day("2026-02-11")
    late.updates = []
    let found = check.complaints(about: late)
    #expect(found.map(\.line) == ["A002 verifier"])
    #expect(found.first?.advice == "QA-01 stands next in the line")
  }

  @Test("Its words are searched")
  func texts() {
    let found = complaints {
      $0.plan.what = "Ring Mr Okafor"
      $0.plan.difference = "No more placement moves"
      $0.updates[0].note = "Rang 07700 900123"
      $0.updates[1].evidence = "jo@x.org wrote"
    }
    #expect(
      found == ["P001 what", "L001 difference", "P006 updates[1].note", "P007 updates[2].evidence"])
  }

  @Test("What its review confirmed is confirmed here too")
  func confirmed() {
    var named = action
    named.plan.what = "Ring Mr Okafor"
    let review = Example.review { $0.confirmed = ["P001"] }
    #expect(Example.check.complaints(about: named, from: review) == [])
  }

  @Test("Notes once recorded stay as they were")
  func progress() {
    var grown = action
    grown.updates.append(
      ActionUpdate(on: day("2026-02-19"), by: "TM-03", status: .blue, evidence: "It lasts."))
    #expect(grown.rewrittenProgress(since: action) == nil)
    var changed = action
    changed.updates[0].note = "Nothing happened."
    #expect(changed.rewrittenProgress(since: action)?.line == "A006 updates[1]")
    var shortened = action
    shortened.updates.removeLast()
    #expect(shortened.rewrittenProgress(since: action)?.line == "A006 updates")
  }

  @Test("The status is that of the last note, blank before the first")
  func status() {
    #expect(action.status == .blue)
    #expect(LearningAction(id: "A", raisedOn: day("2026-02-02"), plan: .init()).status == .blank)
  }

  @Test("Overdue is past its day and still open")
  func overdue() {
    var open = action
    open.updates = []
    #expect(!open.isOverdue(on: day("2026-02-16")))
    #expect(open.isOverdue(on: day("2026-02-17")))
    #expect(!action.isOverdue(on: day("2026-02-17")))
    open.plan.due = nil
    #expect(!open.isOverdue(on: day("2030-01-01")))
  }

  @Test("Completed and stopped are closed; every status has words of its own")
  func statuses() {
    #expect(ActionStatus.allCases.filter { !$0.isOpen } == [.blue, .black])
    #expect(Set(ActionStatus.allCases.map(\.words)).count == 6)
    #expect(ActionStatus.red.words == "needs escalating")
  }
}

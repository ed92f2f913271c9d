import PracticeLearning
import Testing

@Suite("The days and the colours of an action") struct ActionDayTests {
  private let plan = PlannedAction(
    what: "Bring the review forward", level: .team, owner: "SW-118", verifier: "TM-03",
    due: day("2026-01-12"), difference: "She knows where she will go to school")

  private func action(
    _ updates: [ActionUpdate] = [], steps: [ActionStep] = []
  ) -> LearningAction {
    LearningAction(
      id: "LA-1", raisedOn: day("2026-01-05"), plan: plan, updates: updates, steps: steps)
  }

  private func asked(_ on: String, for new: String) -> ActionStep {
    ActionStep(.moveAsked, by: "SW-118", on: day(on), day: day(new), because: "The school is shut")
  }

  private func approved(_ on: String) -> ActionStep {
    ActionStep(.moveApproved, by: "TM-03", on: day(on))
  }

  private func complaints(_ action: LearningAction) -> [String] {
    Example.check.complaints(about: action).map(\.line)
  }

  @Test("The first day stays, every new one is counted, and overdue counts from the first (D1)")
  func moved() {
    let first = [asked("2026-01-08", for: "2026-01-26"), approved("2026-01-09")]
    let second = [asked("2026-01-20", for: "2026-02-16"), approved("2026-01-21")]
    let twice = action(steps: first + second)
    #expect(complaints(twice) == [])
    #expect(twice.plan.due == day("2026-01-12"))
    #expect(twice.newDays == [day("2026-01-26"), day("2026-02-16")])
    #expect(twice.dueNow == day("2026-02-16"))
    #expect(twice.isOverdue(on: day("2026-01-27")) && !twice.isPastNewDay(on: day("2026-02-16")))
    #expect(
      twice.position(on: day("2026-01-27"))
        == "not yet started; moved 2 times; overdue since 12 January 2026 (11 working days), within the day it "
        + "was moved to")
    // What is asked for and refused, or not decided, moves nothing.
    let refused = ActionStep(
      .moveRefused, by: "TM-03", on: day("2026-01-09"), because: "It is late")
    #expect(action(steps: [first[0], refused]).dueNow == day("2026-01-12"))
    #expect(action(steps: [first[0]]).dueNow == day("2026-01-12"))
    #expect(action(steps: [first[0]]).askedMove == first[0])
    #expect(twice.askedMove == nil)
  }

  @Test("A new day has a reason and is approved by the verifier, never by the owner (D1)")
  func approving() {
    var unreasoned = asked("2026-01-08", for: "2026-01-26")
    unreasoned.because = nil
    #expect(complaints(action(steps: [unreasoned])) == ["S013 steps[1].because"])
    var others = asked("2026-01-08", for: "2026-01-26")
    others.by = "TM-07"
    #expect(complaints(action(steps: [others])) == ["A016 steps[1].by"])
    var own = approved("2026-01-09")
    own.by = "SW-118"
    let ask = asked("2026-01-08", for: "2026-01-26")
    #expect(complaints(action(steps: [ask, own])) == ["A016 steps[2].by"])
    own.by = "QA-01"
    #expect(complaints(action(steps: [ask, own])) == ["A016 steps[2].by"])
    #expect(complaints(action(steps: [approved("2026-01-09")])) == ["A017 steps[1].what"])
    #expect(complaints(action(steps: [ask, ask])) == ["A017 steps[2].what"])
    #expect(
      complaints(action(steps: [asked("2026-01-08", for: "2026-01-12")])) == ["A017 steps[1].what"])
    #expect(
      complaints(action(steps: [asked("2026-01-04", for: "2026-01-26")])) == ["R067 steps[1].on"])
  }

  @Test("A request falls away with its action, and stays so when that is opened again (D1)")
  func fallen() {
    let ask = asked("2026-01-08", for: "2026-01-26")
    for status in [ActionStatus.blue, .black] {
      let closed = ActionUpdate(
        on: day("2026-01-09"), by: "TM-03", status: status, note: "Done with", evidence: "She knows"
      )
      let fallen = action([closed], steps: [ask])
      #expect(fallen.askedMove == nil && fallen.fallenMove == ask)
      #expect(
        fallen.position(on: day("2026-01-09")).contains(
          "26 January 2026 was asked for and fell away"))
      let late = action([closed], steps: [ask, approved("2026-01-10")])
      #expect(complaints(late) == ["A017 steps[2].what"])
      let again = ActionUpdate(on: day("2026-01-11"), by: "TM-03", status: .amber, note: "Not yet")
      let reopened = action([closed, again], steps: [ask, approved("2026-01-12")])
      #expect(complaints(reopened) == ["A017 steps[2].what"])
      let renewed = action(
        [closed, again],
        steps: [ask, asked("2026-01-12", for: "2026-01-26"), approved("2026-01-12")])
      #expect(complaints(renewed) == [])
      #expect(renewed.dueNow == day("2026-01-26"))
    }
  }

  /// The oracle of D2, written down apart from the code: by status, then before the day, on it, past it, past it
  /// and moved, past both days, and past the day without one that was ever set.
  private static let oracle: [(ActionStatus, [ActionStatus])] = [
    (.blank, [.blank, .blank, .amber, .amber, .amber, .blank]),
    (.green, [.green, .green, .amber, .amber, .amber, .green]),
    (.amber, [.amber, .amber, .amber, .amber, .amber, .amber]),
    (.red, [.red, .red, .red, .red, .red, .red]),
    (.blue, [.blue, .blue, .blue, .blue, .blue, .blue]),
    (.black, [.black, .black, .black, .black, .black, .black]),
  ]

  @Test("Past its day an action is not green; nothing is shown better than it was said (D2)")
  func colours() {
    let moves = [asked("2026-01-08", for: "2026-01-26"), approved("2026-01-09")]
    let looks: [(on: String, steps: [ActionStep], hasDay: Bool)] = [
      ("2026-01-09", [], true), ("2026-01-12", [], true), ("2026-01-13", [], true),
      ("2026-01-20", moves, true), ("2026-02-10", moves, true), ("2026-02-10", [], false),
    ]
    var tried = 0
    for (said, shown) in Self.oracle {
      for (look, expected) in zip(looks, shown) {
        var sample = action(
          [ActionUpdate(on: day("2026-01-06"), by: "TM-03", status: said, evidence: "She says so")],
          steps: look.steps)
        if !look.hasDay { sample.plan.due = nil }
        #expect(sample.rag(on: day(look.on)) == expected, "\(said) on \(look.on)")
        tried += 1
      }
    }
    #expect(tried == 36)
  }

  @Test(
    "Completed and worked are two things: a decision needs the first, and a day to look again (D3)")
  func worked() {
    let done = ActionUpdate(
      on: day("2026-02-02"), by: "TM-03", status: .blue, evidence: "Six children say so")
    let adopted = ActionStep(.adopted, by: "QA-01", on: day("2026-02-16"), day: day("2026-09-01"))
    #expect(complaints(action([done], steps: [adopted])) == [])
    #expect(complaints(action(steps: [adopted])) == ["A017 steps[1].what"])
    var dayless = adopted
    dayless.day = nil
    #expect(complaints(action([done], steps: [dayless])) == ["A017 steps[1].day"])
    var own = done
    own.by = "SW-118"
    #expect(complaints(action([own])) == ["A014 updates[1].by"])
    var unverified = action([own])
    unverified.plan.verifier = nil
    #expect(complaints(unverified) == ["A014 updates[1].by"])
    var bare = done
    bare.evidence = nil
    #expect(complaints(action([bare])) == ["A005 updates[1].evidence"])
  }

  @Test("Nothing says that an action worked before that is decided (I7)")
  func undecided() {
    let done = ActionUpdate(
      on: day("2026-02-02"), by: "TM-03", status: .blue, evidence: "Six children say so")
    let completed = action([done])
    #expect(
      completed.position(on: day("2026-02-20")) == "completed; whether it worked is not decided")
    #expect(completed.nextLook == day("2026-08-02"))
    let adopted = ActionStep(.adopted, by: "QA-01", on: day("2026-02-16"), day: day("2026-09-01"))
    let decided = action([done], steps: [adopted])
    #expect(
      decided.position(on: day("2026-02-20"))
        == "completed; adopt decided on 16 February 2026, next look 1 September 2026")
    #expect(decided.nextLook == day("2026-09-01"))
    #expect(action().nextLook == nil)
  }

  @Test("The line above the owner sees to supervision; it is ticked off once it was handed over")
  func supervision() {
    let handed = ActionStep(
      .handedToSupervision, by: "TM-03", on: day("2026-01-08"), day: day("2026-01-15"))
    let ticked = ActionStep(.tickedOff, by: "TM-03", on: day("2026-01-15"))
    #expect(complaints(action(steps: [handed, ticked])) == [])
    #expect(action(steps: [handed]).waitingSupervision == handed)
    #expect(action(steps: [handed, ticked]).waitingSupervision == nil)
    #expect(complaints(action(steps: [ticked])) == ["A017 steps[1].what"])
    var others = handed
    others.by = "TM-07"
    #expect(complaints(action(steps: [others])) == ["A016 steps[1].by"])
  }

  @Test("A measure is one thing that can be counted; a finding is linked once")
  func parts() {
    var measured = action()
    measured.measure = ActionMeasure(theme: "drift-and-delay", service: "fostering")
    #expect(complaints(measured) == [])
    measured.measure = ActionMeasure(theme: "drift", domain: .planning)
    #expect(complaints(measured) == ["A018 measure", "R063 measure.theme"])
    measured.measure = ActionMeasure(question: "planning_curent")
    #expect(complaints(measured) == ["A018 measure.question"])
    measured.measure = ActionMeasure()
    #expect(complaints(measured) == ["A018 measure"])
    var linked = action()
    let link = LinkedFinding("R-1", .planning, .development, 1)
    linked.findings = [link, link]
    #expect(complaints(linked) == ["A019 findings[2]"])
    #expect(LinkedFinding("R-1: planning : 1") == link)
    #expect(LinkedFinding("R-1:voice of the child:strength:2")?.kind == .strength)
    #expect(
      LinkedFinding(FindingPlace("R-1", .planning, .development, number: 1).description) == link)
    #expect(LinkedFinding("R-1/voice of the child/strength/2")?.kind == .strength)
    for wrong in [
      "R-1/planning", "R-1/planning/development", "/planning/1", "R-1/planning:1", "R-1",
      "R-1:planning", "R-1:plan:1", "R-1:planning:0", ":planning:1",
    ] {
      #expect(LinkedFinding(wrong) == nil, "\(wrong)")
    }
    for written in [
      "theme:drift-and-delay", "question:chronology_current", "domain:planning", "dip:x",
    ] {
      #expect(ActionMeasure(written)?.written == written)
    }
    #expect(ActionMeasure("drift-and-delay")?.theme == "drift-and-delay")
    #expect(ActionMeasure("domain:plan") == nil && ActionMeasure("") == nil)
  }

  @Test("Findings and steps that are recorded stay as they were")
  func rewritten() {
    let steps = [asked("2026-01-08", for: "2026-01-26"), approved("2026-01-09")]
    var changed = action(steps: steps)
    changed.steps[0].day = day("2026-03-02")
    #expect(changed.rewrittenProgress(since: action(steps: steps))?.line == "A006 steps")
    var unlinked = action(steps: steps)
    unlinked.findings = [LinkedFinding("R-1", .planning, .development, 1)]
    #expect(action(steps: steps).rewrittenProgress(since: unlinked)?.line == "A006 findings")
    #expect(unlinked.rewrittenProgress(since: action(steps: [steps[0]])) == nil)
  }

  @Test("A status is one of the six, and the nearest is offered")
  func statuses() throws {
    #expect(try ActionStatus(asWritten: " Needs  escalating") == .red)
    #expect(try ActionStatus(asWritten: "GREEN") == .green)
    let near = #expect(throws: Refusal.self) { try ActionStatus(asWritten: "gren") }
    #expect(near?.diagnostics.first?.code == .unknownStatus)
    #expect(near?.diagnostics.first?.advice == "did you mean \"green\"?")
    let far = #expect(throws: Refusal.self) { try ActionStatus(asWritten: "finished") }
    #expect(
      far?.diagnostics.first?.advice == "write one of: blank, green, amber, red, blue, black")
  }
}

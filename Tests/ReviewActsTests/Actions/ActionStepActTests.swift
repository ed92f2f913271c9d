import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Testing

@Suite("Learning actions in a council") struct ActionStepActTests {
  static let id = "2026-02-CIC-0001.1"

  func council() throws -> TestCouncil {
    let test = try TestCouncil()
    try test.takeIn(TestForm(1).text)
    return test
  }

  func waiting(_ test: TestCouncil, _ person: String) throws -> [String] {
    try test.council.waiting(by: test.hand(person)).get().map {
      "\($0.kind.rawValue) \($0.subject): \($0.words)"
    }
  }

  func codes(_ outcome: Outcome<LearningAction>) -> [String] {
    outcome.diagnostics.filter(\.isError).map(\.code.id)
  }

  func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  func action(_ what: String, owner: String = "SW-118") throws -> LearningAction {
    LearningAction(
      id: "", themes: ["drift-and-delay"], service: "children in care",
      raisedOn: try date("2026-04-15"),
      plan: PlannedAction(
        what: what, level: .team, owner: owner, verifier: "TM-07", due: CalendarDate("2026-05-06"),
        difference: "She knows where she will go to school"))
  }

  @Test("An owner asks twice, the verifier approves, and the list keeps the first day (D1)")
  func moving() throws {
    let test = try council()
    for (asked, to, approved) in [
      ("2026-04-16", "2026-05-20", "2026-04-17"), ("2026-05-18", "2026-06-10", "2026-05-19"),
    ] {
      test.today = try date(asked)
      _ = try test.council.moveAction(
        Self.id, to: try date(to), because: "The school is shut", by: test.hand("SW-119")
      ).get()
      #expect(
        try waiting(test, "TM-07").contains(
          "decide \(Self.id): SW-119 asks to move the action to \(try date(to).words)"))
      test.today = try date(approved)
      // Nobody else approves, the QA lead included.
      for other in ["SW-119", "QA-01", "TM-16"] {
        #expect(codes(test.council.decideOnNewDay(of: Self.id, by: test.hand(other))) == ["A016"])
      }
      _ = try test.council.decideOnNewDay(of: Self.id, by: test.hand("TM-07")).get()
    }
    test.today = try date("2026-06-01")
    let listing = ActionListing(Selection(), on: test.today, raisedBy: test.today)
    let listed = try #require(
      try test.council.actions(listing, by: test.hand()).get().actions.first)
    #expect(listed.plan.due == CalendarDate("2026-05-06"))
    #expect(listed.dueNow == CalendarDate("2026-06-10") && listed.newDays.count == 2)
    #expect(listed.isOverdue(on: test.today))
    #expect(listed.position(on: test.today).contains("moved 2 times; overdue since 6 May 2026"))
    // As it stood on an earlier day, it stood for the day of then.
    let early = ActionListing(Selection(), on: try date("2026-04-16"), raisedBy: test.today)
    let then = try #require(try test.council.actions(early, by: test.hand()).get().actions.first)
    #expect(then.newDays.isEmpty && then.askedMove != nil)
  }

  @Test("A file says nothing for others: neither an approval nor a completion is forged (D1)(D3)")
  func takingIn() throws {
    let test = try council()
    func importing(_ person: String, _ change: (inout LearningAction) -> Void) throws -> [String] {
      let copy = try TestCouncil(copying: test)
      var action = try copy.council.action(Self.id, by: copy.hand()).get().action
      change(&action)
      let path = try copy.write(Document.action(action).yaml, to: "action.yaml")
      do {
        _ = try Importer(copy.council, by: copy.hand(person)).run([path])
        return []
      } catch let refusal as Refusal { return refusal.diagnostics.filter(\.isError).map(\.code.id) }
    }
    let (today, later) = (test.today, try date("2026-06-10"))
    func moved(_ action: inout LearningAction) {
      action.steps = [
        ActionStep(.moveAsked, by: "SW-119", on: today, day: later, because: "The school is shut"),
        ActionStep(.moveApproved, by: "TM-07", on: today),
      ]
    }
    #expect(try importing("SW-119", moved) == ["S021"])
    #expect(try importing("QA-01", moved) == [])
    #expect(
      try importing("SW-119") {
        moved(&$0); $0.steps.removeLast()
      } == [])
    func completed(_ action: inout LearningAction) {
      action.updates = [
        ActionUpdate(on: today, by: "TM-07", status: .blue, evidence: "She named her new school")
      ]
    }
    #expect(try importing("SW-119", completed) == ["S021"])
    #expect(try importing("TM-07", completed) == [])
    func stopped(_ action: inout LearningAction) {
      action.updates = [
        ActionUpdate(on: today, by: "TM-07", status: .black, note: "She has moved away")
      ]
    }
    #expect(try importing("SW-119", stopped) == ["S021"])
    #expect(try importing("TM-07", stopped) == [])
    func rebased(_ action: inout LearningAction) {
      action.steps = [
        ActionStep(
          .rebased, by: "TM-07", on: today, day: CalendarDate("2025-10-01"), because: "A new form")
      ]
    }
    #expect(try importing("TM-07", rebased) == ["S021"])
  }

  @Test("Past its day nobody calls an action green; amber, red and a new day are left (D2)")
  func notGreen() throws {
    let test = try council()
    test.today = try date("2026-05-07")
    let green = test.council.updateAction(Self.id, to: .green, by: test.hand("SW-119"))
    #expect(codes(green) == ["A023"])
    #expect(
      codes(test.council.updateAction(Self.id, to: .blank, by: test.hand("SW-119"))) == ["A023"])
    _ = try test.council.updateAction(
      Self.id, to: .amber, note: "The school is shut", by: test.hand("SW-119")
    ).get()
  }

  @Test(
    "Completed or stopped an action moves no more, on the same day either, and a request falls away",
    arguments: [ActionStatus.blue, .black])
  func closedStays(_ status: ActionStatus) throws {
    let test = try council()
    func move() throws -> Outcome<LearningAction> {
      test.council.moveAction(
        Self.id, to: try date("2026-12-31"), because: "The school is shut", by: test.hand("SW-119"))
    }
    _ = try move().get()
    let closed = try test.council.updateAction(
      Self.id, to: status, note: "She has moved", evidence: "She named her school",
      by: test.hand("TM-07")
    ).get()
    #expect(closed.fallenMove?.day == CalendarDate("2026-12-31"))
    let approved = test.council.decideOnNewDay(of: Self.id, by: test.hand("TM-07"))
    #expect(codes(approved) == ["A017"])
    #expect(approved.diagnostics.contains { $0.summary.contains("fell away") })
    #expect(
      codes(test.council.decideOnNewDay(of: Self.id, refusing: "no", by: test.hand("TM-07")))
        == ["A017"])
    #expect(codes(try move()) == ["A017"])
    #expect(
      codes(
        test.council.superviseAction(
          Self.id, on: try date("2026-04-22"), by: test.hand("TM-16"))) == ["A017"])
    let stored = try test.council.action(Self.id, by: test.hand()).get().action
    #expect(stored.dueNow == stored.plan.due && stored.steps.count == 1)
  }

  @Test("Nobody stops an action without saying why, and nothing is stored (D2)")
  func stopping() throws {
    let test = try council()
    for person in ["SW-119", "TM-07", "QA-01"] {
      #expect(
        codes(test.council.updateAction(Self.id, to: .black, by: test.hand(person))) == ["S013"])
    }
    #expect(try test.council.action(Self.id, by: test.hand()).get().action.updates.isEmpty)
    _ = try test.council.updateAction(
      Self.id, to: .black, note: "She has moved away", by: test.hand("SW-119")
    ).get()
  }

  @Test("A filter tells nothing of an action whose review the person is asked to grade (B1)")
  func hiddenFromFilters() throws {
    let test = try TestCouncil(
      settings: TestCouncil.settings.replacing(
        "{ id: QA-02, role: QA lead }", with: "{ id: QA-02, roles: [QA lead, moderator] }"))
    try test.takeIn(TestForm(1).text)
    func listed(_ change: (inout ActionListing) -> Void, by person: String) throws -> ActionView {
      var listing = ActionListing(Selection(), on: test.today, raisedBy: test.today)
      change(&listing)
      return try test.council.actions(listing, by: test.hand(person)).get()
    }
    _ = try test.council.askForModeration(
      of: TestForm(1).id, by: "QA-02", because: "asked for", on: test.today, by: test.hand()
    ).get()
    #expect(try listed({ $0.level = .child }, by: "QA-01").actions.map(\.id) == [Self.id])
    let all = try listed({ _ in }, by: "QA-02")
    #expect(all.actions.map(\.plan.level) == [nil] && all.blind == 1)
    for level in ActionLevel.allCases {
      let view = try listed({ $0.level = level }, by: "QA-02")
      #expect(view.actions.isEmpty && view.blind == 0, "\(level)")
    }
    #expect(try listed({ $0.owner = "SW-119" }, by: "QA-02").actions.count == 1)
  }

  @Test("Reminders climb the line in mine, and nothing is written (D4)")
  func reminders() throws {
    let test = try council()
    func told(_ day: String) throws -> [String] {
      test.today = try date(day)
      return try ["SM-01", "SM-02", "HOS-01", "DIR-01"].filter { person in
        try waiting(test, person).contains { $0.hasPrefix("remind \(Self.id)") }
      }
    }
    // Due on Wednesday 6 May; the late May bank holiday is Monday the 25th.
    #expect(try told("2026-05-12") == [])
    #expect(try told("2026-05-13") == ["SM-01"])
    #expect(try told("2026-05-20") == ["SM-01", "HOS-01"])
    #expect(try told("2026-05-27") == ["SM-01", "HOS-01"])
    #expect(try told("2026-05-28") == ["SM-01", "HOS-01", "DIR-01"])
    test.today = try date("2026-05-07")
    #expect(
      try waiting(test, "SW-119").contains(
        "act \(Self.id): the action is past its day: say how it goes, or ask for a new day"))
    let before = try test.council.journal(JournalQuestion(), by: test.hand()).get().all
    _ = try told("2026-05-28")
    #expect(try test.council.journal(JournalQuestion(), by: test.hand()).get().all == before)
  }

  @Test("Many late actions of a service are one line to whoever stands above it (D4)")
  func manyReminders() throws {
    let test = try TestCouncil()
    for number in 1...3 { try test.takeIn(TestForm(number).text) }
    test.today = try date("2026-05-13")
    func reminders() throws -> [String] {
      try waiting(test, "SM-01").filter { $0.hasPrefix("remind") }
    }
    #expect(try reminders().count == 3)
    #expect(
      try reminders().first
        == "remind \(Self.id): SW-119's action is 5 working days past its day (of the line): "
        + "ask what holds it up")
    try test.takeIn(TestForm(4).text)
    #expect(
      try reminders() == [
        "remind children in care: 4 actions are past their day, the longest since 6 May 2026: "
          + "ask what holds them up"
      ])
    _ = try test.council.updateAction(
      Self.id, to: .blue, evidence: "She named her school", by: test.hand("TM-07")
    ).get()
    #expect(try reminders().count == 3)
  }

  @Test("A very similar open action stops a new one; linking keeps both findings (D6)")
  func linking() throws {
    let test = try TestCouncil()
    for number in 1...2 {
      var form = TestForm(number)
      form.words = "Plans drift"
      let found =
        "development: [{ text: \(number == 1 ? "It stalled in May" : "Nobody rang for weeks"), "
        + "themes: [drift-and-delay], cause: team }]"
      try test.takeIn(
        form.text.replacing(
          "  planning:\n    grade: good\n", with: "  planning:\n    grade: good\n    \(found)\n"))
    }
    let lead = test.hand("QA-01")
    var first = try action("Chairs ask at each review what has moved since the last")
    let one = LinkedFinding("2026-02-CIC-0001", .planning, .development, 1)
    let two = LinkedFinding("2026-02-CIC-0002", .planning, .development, 1)
    first.findings = [one]
    first.themes = []
    let raised = try test.council.raiseAction(first, by: lead).get()
    #expect(raised.themes == ["drift-and-delay"], "those of its finding")
    var second = try action("Chairs ask what has moved since the last review")
    second.findings = [two]
    let refused = test.council.raiseAction(second, by: lead)
    #expect(codes(refused) == ["A020"])
    #expect(refused.diagnostics.contains { $0.summary.hasPrefix("\(raised.id) is open") })
    let linked = try test.council.linkFindings([two], to: raised.id, by: lead).get()
    #expect(linked.findings.map(\.written) == [one.written, two.written])
    #expect(linked.findings[1].linkedBy == "QA-01" && linked.findings[1].linkedOn == test.today)
    #expect(codes(test.council.linkFindings([two], to: raised.id, by: lead)) == ["A019"])
    #expect(codes(test.council.linkFindings([], to: raised.id, by: lead)) == ["A019"])
    let missing = LinkedFinding("2026-02-CIC-0002", .planning, .development, 2)
    #expect(codes(test.council.linkFindings([missing], to: raised.id, by: lead)) == ["A019"])
    // It is raised beside the other when that is asked for; what is only similar is told of.
    _ = try test.council.raiseAction(second, besideSimilar: true, by: lead).get()
    let similar = test.council.raiseAction(try action("Print the chronology on one page"), by: lead)
    #expect(codes(similar).isEmpty)
    #expect(similar.diagnostics.contains { $0.code == .similarAction })
  }

  @Test("Actions of somebody who leaves are on the manager's list the same moment (D7)")
  func leaving() throws {
    let test = try council()
    let settings = TestCouncil.settings.replacing(
      "{ id: SW-119, role: practitioner, team: CIC-2, supervisor: TM-16 }",
      with:
        "{ id: SW-119, role: practitioner, team: CIC-2, supervisor: TM-16, until: 2026-04-14 }")
    let own = "act \(Self.id): say how the action goes, or stop it"
    #expect(try waiting(test, "SW-119").contains(own) && !waiting(test, "TM-16").contains(own))
    try test.write(settings, to: "plr.yaml")
    try test.reopen()
    #expect(try waiting(test, "TM-16").contains(own) && !waiting(test, "SW-119").contains(own))
    let shown = try test.council.action(Self.id, by: test.hand()).get()
    #expect(shown.inCharge == "TM-16")
    // The manager asks for a new day in their place.
    _ = try test.council.moveAction(
      Self.id, to: try date("2026-06-01"), because: "SW-119 has left", by: test.hand("TM-16")
    ).get()
  }

  @Test("An action is handed to supervision, waits there on its day, and is ticked off")
  func supervision() throws {
    let test = try council()
    _ = try test.council.superviseAction(
      Self.id, on: try date("2026-04-22"), by: test.hand("TM-16")
    ).get()
    let item = "act \(Self.id): talk the action through with SW-119 in supervision"
    #expect(try waiting(test, "TM-16").contains(item) && !waiting(test, "SM-01").contains(item))
    _ = try test.council.superviseAction(
      Self.id, on: nil, agreed: "She rings the school on Friday", by: test.hand("TM-16")
    ).get()
    #expect(try !waiting(test, "TM-16").contains(item))
  }
}

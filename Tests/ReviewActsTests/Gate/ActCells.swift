import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports

/// The cells of the table of acts: what is tried, and who may do it.
struct ActCell: Sendable {
  /// What is tried, in words.
  let name: String
  /// The act of the table; nothing for what comes from the work itself.
  let act: Act?
  /// Who may do it, by role code; everybody else may not.
  let able: Set<String>
  /// Tries it as a person, in a council of its own.
  let attempt: @Sendable (TestCouncil, Hand) throws -> [Diagnostic]

  static let review = "2026-02-CIC-0001"
  static let asked = "2026-02-CIC-0003"
  static let escalated = "2026-02-CIC-0005"
  private static let leads: Set<String> = ["QA-01", "QA-02"]

  /// A council in which there is something to do of every kind: reviews of TM-07, one that MOD-01 is asked to
  /// moderate, a draft of TM-09, who is away, and an exemption that waits.
  static let council = SharedCouncil {
    let settings = TestCouncil.settings.replacing(
      "  - { id: TM-16,",
      with: """
          - { id: TM-09, role: team manager, team: CIC-1, leave: [{ from: 2026-04-01, to: 2026-05-01 }] }
          - { id: TM-16,
        """)
    let test = try TestCouncil(settings: settings)
    for number in 1...4 {
      var form = TestForm(number)
      form.finding = "The plan stalled for months"
      try test.takeIn(form.text)
    }
    try test.takeIn(TestForm(5, grade: .inadequate).text)
    _ = try test.council.askForModeration(
      of: asked, by: "MOD-01", because: "asked for", on: test.today, by: test.hand()
    ).get()
    var new = NewReview(caseReference: "C-5555", team: "CIC-2")
    new.id = "2026-04-CIC-0009"
    _ = try test.council.startReview(new, by: test.hand("TM-09")).get()
    _ = try test.council.exempt(
      .auditor("TM-30"), because: "ill until summer", until: CalendarDate("2026-07-01"),
      by: test.hand("QA-01")
    ).get()
    return test
  }

  static let all: [ActCell] = reviews + moderation + allocation + escalations + records + council_

  private static let reviews = [
    ActCell(
      name: "start a review for TM-07", act: .startForAnybody, able: leads.union(["TM-07"])
    ) { test, hand in
      var new = NewReview(caseReference: "C-7777", team: "CIC-2")
      new.auditor = "TM-07"
      return test.council.startReview(new, by: hand).diagnostics
    },
    ActCell(
      name: "discard a draft of TM-09, who is away", act: .discardForAnybody,
      able: leads.union(["TM-09"])
    ) { test, hand in
      test.council.discardDraft("2026-04-CIC-0009", because: "away for long", by: hand).diagnostics
    },
    ActCell(
      name: "read the draft of TM-09", act: nil, able: ["TM-09"]
    ) { test, hand in test.council.draft("2026-04-CIC-0009", by: hand).diagnostics },
    ActCell(
      name: "amend a review of TM-07", act: .amendForAnybody, able: leads.union(["TM-07"])
    ) { test, hand in
      let text = TestForm(1, words: "She is heard and answered").text
      return test.council.amend(
        [.text(text, named: "a.yaml")], because: "a slip of the pen", by: hand
      ).diagnostics
    },
    ActCell(name: "reflect on own work", act: nil, able: ["SW-118"]) { test, hand in
      test.council.add(
        .reflection, to: review, saying: "I knew that the plan had stalled", by: hand
      )
      .diagnostics
    },
    ActCell(name: "reply to a review of own work", act: nil, able: ["SW-118"]) { test, hand in
      test.council.add(.reply, to: review, saying: "The school rang the week after", by: hand)
        .diagnostics
    },
    ActCell(name: "confirm the conversation about own work", act: nil, able: ["SW-118"]) {
      test, hand in test.council.sayConversation(of: review, .asRecorded, by: hand).diagnostics
    },
    ActCell(name: "withdraw a review", act: .withdraw, able: leads) { test, hand in
      test.council.withdraw(
        review, Withdrawal(.wrongCase, because: "another case was meant"), by: hand
      ).diagnostics
    },
    ActCell(
      name: "ask for a review of TM-07 to be withdrawn", act: nil, able: ["TM-07"]
    ) { test, hand in
      test.council.askToWithdraw(review, because: "another case was meant", by: hand).diagnostics
    },
    ActCell(
      name: "take in a review of TM-07", act: .takeIn, able: leads.union(["TM-07"])
    ) { test, hand in try importing(TestForm(8).text, test, hand) },
    ActCell(
      name: "look at what taking in a review of TM-07 would come to", act: .takeIn,
      able: leads.union(["TM-07"])
    ) { test, hand in
      let path = try test.write(TestForm(8).text, to: "taken-in.yaml")
      switch test.council.rehearse([path], by: hand) {
      case .done(let rehearsed, _): return rehearsed.complaints
      case .refused(let reasons): return reasons
      }
    },
  ]

  private static let moderation = [
    ActCell(name: "ask for a moderation", act: .drawModeration, able: leads) { test, hand in
      test.council.askForModeration(
        of: review, by: "MOD-02", because: "asked for", on: hand.today, by: hand
      ).diagnostics
    },
    ActCell(name: "give a moderation to MOD-02", act: .reassignModeration, able: leads) {
      test, hand in
      test.council.reassign(asked, to: "MOD-02", because: "away", on: hand.today, by: hand)
        .diagnostics
    },
    ActCell(name: "grade blind what MOD-01 is asked for", act: nil, able: ["MOD-01"]) {
      test, hand in
      let path = try test.write(grades(of: asked, by: hand.person ?? ""), to: "grades.yaml")
      return test.council.recordModerations([path], amending: nil, by: hand).diagnostics
    },
    ActCell(name: "see what everybody is asked for", act: nil, able: leads) { test, hand in
      test.council.moderationsToDo(everybody: true, on: hand.today, by: hand).diagnostics
    },
  ]

  private static let allocation = [
    ActCell(name: "draw cases", act: .drawCases, able: leads) { test, hand in
      test.council.drawCases(
        CaseDraw(programme: "monthly", month: hand.today.month, frame: "none.csv"), orSeed: 1,
        by: hand
      ).diagnostics
    },
    ActCell(name: "look at a draw of cases", act: .drawCases, able: leads) { test, hand in
      test.council.previewDraw(
        CaseDraw(programme: "monthly", month: hand.today.month, frame: "none.csv"), by: hand
      ).diagnostics
    },
    ActCell(name: "swap a case", act: .swapCases, able: leads) { test, hand in
      test.council.swapCase(of: "none", because: .closed, by: hand).diagnostics
    },
    ActCell(name: "exempt TM-16", act: .exempt, able: leads) { test, hand in
      test.council.exempt(
        .auditor("TM-16"), because: "ill until summer", until: CalendarDate("2026-07-01"), by: hand
      ).diagnostics
    },
    ActCell(name: "publish a report for the public", act: .publish, able: leads) { test, hand in
      var request = ReportRequest(.scrutiny, Selection())
      request.isPublished = true
      return test.council.report(request, by: hand).diagnostics
    },
    ActCell(
      name: "approve what QA-01 entered", act: .approveExemption,
      able: ["QA-02", "SM-01", "SM-02"]
    ) { test, hand in test.council.decide(on: "EX-0001", by: hand).diagnostics },
    ActCell(name: "set a conflict aside", act: .setConflictAside, able: leads) { test, hand in
      test.council.setAside(
        conflictOf: "TM-16", with: "C-90001", because: "nobody else can", by: hand
      ).diagnostics
    },
  ]

  private static let escalations = [
    ActCell(name: "acknowledge an escalation of children in care", act: nil, able: ["SM-01"]) {
      test, hand in
      test.council.answer(escalated, EscalationAnswer(.acknowledged), by: hand).diagnostics
    },
    ActCell(
      name: "acknowledge one that nobody of the line answered", act: .answerEscalation,
      able: leads.union(["SM-01", "HOS-01", "DIR-01"])
    ) { test, hand in
      var late = hand
      (late.today, late.at) = (
        CalendarDate("2026-04-22") ?? hand.today, "2026-04-22T09:00:00Z"
      )
      return test.council.answer(
        escalated, EscalationAnswer(.acknowledged, because: "the line does not answer"), by: late
      ).diagnostics
    },
  ]

  private static let records = [
    ActCell(
      name: "raise an action of no review", act: .raiseAction,
      able: leads.union(["PSW-01", "SM-01", "SM-02", "HOS-01", "DIR-01"])
    ) { test, hand in
      test.council.raiseAction(action(of: nil, hand), by: hand).diagnostics
    },
    ActCell(
      name: "raise an action within a review of TM-07", act: .raiseAction,
      able: leads.union(["PSW-01", "SM-01", "SM-02", "HOS-01", "DIR-01", "TM-07"])
    ) { test, hand in
      test.council.raiseAction(action(of: review, hand), by: hand).diagnostics
    },
    ActCell(
      name: "take in an action of no review that SW-118 owns", act: .raiseAction,
      able: leads.union(["PSW-01", "SM-01", "SM-02", "HOS-01", "DIR-01"])
    ) { test, hand in
      var action = action(of: nil, hand)
      action.id = "LA-2026-900"
      return try importing(Document.action(action).yaml, test, hand)
    },
    ActCell(
      name: "update an action that SW-119 owns and TM-07 verifies", act: .updateAnyAction,
      able: leads.union(["SW-119", "TM-07"])
    ) { test, hand in
      test.council.updateAction("\(review).1", to: .green, note: "Begun", by: hand).diagnostics
    },
    ActCell(name: "code a finding", act: .codeThemes, able: leads.union(["PSW-01"])) { test, hand in
      let place = FindingPlace(review, .planning, .development, number: 1)
      return test.council.code(
        ThemeCode(of: PlacedFinding(Finding(), at: place), .chosen, themes: ["neglect"]), by: hand
      ).diagnostics
    },
    ActCell(
      name: "ask for a new day for an action that SW-119 owns", act: nil, able: ["SW-119"]
    ) { test, hand in
      test.council.moveAction(
        "\(review).1", to: CalendarDate("2026-06-01") ?? hand.today, because: "She is ill", by: hand
      ).diagnostics
    },
    ActCell(
      name: "approve the new day of an action that TM-07 verifies", act: nil, able: ["TM-07"]
    ) { test, hand in
      _ = try test.council.moveAction(
        "\(review).1", to: CalendarDate("2026-06-01") ?? hand.today, because: "She is ill",
        by: test.hand("SW-119")
      ).get()
      return test.council.decideOnNewDay(of: "\(review).1", by: hand).diagnostics
    },
    ActCell(
      name: "hand an action of SW-119 to supervision", act: nil,
      able: ["TM-16", "SM-01", "HOS-01", "DIR-01"]
    ) { test, hand in
      test.council.superviseAction("\(review).1", on: CalendarDate("2026-04-22"), by: hand)
        .diagnostics
    },
    ActCell(
      name: "adopt a completed action", act: .decideOnImpact, able: leads.union(["PSW-01"])
    ) { test, hand in
      _ = try test.council.updateAction(
        "\(review).1", to: .blue, evidence: "She said so to me", by: test.hand("TM-07")
      ).get()
      return test.council.decideOnAction(
        "\(review).1", .adopted, next: CalendarDate("2026-10-01") ?? hand.today, by: hand
      ).diagnostics
    },
    ActCell(
      name: "re-base an action", act: .decideOnImpact, able: leads.union(["PSW-01"])
    ) { test, hand in
      test.council.rebaseAction(
        "\(review).1", from: Month(year: 2025, number: 10), because: "a new form", by: hand
      ).diagnostics
    },
    ActCell(
      name: "record a practice week", act: .recordWeek, able: leads.union(["PSW-01"])
    ) { test, hand in
      try importing(week(of: review), test, hand)
    },
    ActCell(
      name: "open a practice week", act: .recordWeek, able: leads.union(["PSW-01"])
    ) { test, hand in
      let week = PracticeWeek(
        id: "", theme: "neglect", from: hand.today, to: hand.today.adding(days: 4))
      return test.council.openWeek(week, by: hand).diagnostics
    },
    ActCell(
      name: "make a dip sample", act: .recordWeek, able: leads.union(["PSW-01"])
    ) { test, hand in
      let new = NewDip(template: "pathway-plan", from: .named(["C-9101", "C-9102"]))
      return test.council.makeDip(new, orSeed: 1, by: hand).diagnostics
    },
    ActCell(
      name: "add an activity to the register", act: .recordWeek, able: leads.union(["PSW-01"])
    ) { test, hand in
      let activity = QualityActivity(
        id: "", kind: .peerReview, title: "Contacts at the front door", from: hand.today)
      return test.council.addActivity(activity, by: hand).diagnostics
    },
    ActCell(name: "set up a calibration session", act: .runCalibration, able: leads) {
      test, hand in
      var new = NewCalibration(
        title: "One", heldOn: hand.today, ratings: [.overall], participants: ["TM-16", "MOD-02"])
      new.review = review
      return test.council.setUpCalibration(new, by: hand).diagnostics
    },
  ]

  private static let council_ = [
    ActCell(name: "change who there is", act: .changePeople, able: leads.union(["ADM-01"])) {
      test, hand in
      let path = try test.write("id,role,team\nTM-99,team manager,CIC-1\n", to: "people.csv")
      return test.council.takeInPeople(path, by: hand).diagnostics
    },
    ActCell(name: "invite somebody to the portal", act: .runAccounts, able: ["ADM-01"]) {
      test, hand in
      test.council.invite("SW-119", by: hand).diagnostics
        + test.council.switchOff("SW-119", by: hand).diagnostics
        + test.council.portalAccounts(by: hand).diagnostics
        + test.council.sessions(of: nil, by: hand).diagnostics
    },
    ActCell(
      name: "make a token for a program", act: .makeTokens, able: leads.union(["ANA-01", "ADM-01"])
    ) { test, hand in
      test.council.makeToken(named: "Power BI", scopes: [.figures], days: 30, by: hand).diagnostics
    },
    ActCell(
      name: "look at who would change", act: .changePeople, able: leads.union(["ADM-01"])
    ) { test, hand in
      let path = try test.write("id,role,team\nTM-99,team manager,CIC-1\n", to: "people.csv")
      return test.council.previewPeople(path, by: hand).diagnostics
    },
    ActCell(name: "release a review to an inspector", act: .releaseToInspector, able: leads) {
      test, hand in
      test.council.releaseReviews(
        [review], to: "INS-01", until: test.today.adding(days: 30), by: hand
      ).diagnostics
    },
    ActCell(name: "change the settings", act: .changeSettings, able: ["ADM-01"]) { test, hand in
      let standing = try test.council.settingsText(by: test.hand("ADM-01")).get()
      let text = standing.text.replacing("reviews_years: 3", with: "reviews_years: 4")
      return test.council.changeSettings(text, since: standing.version, by: hand).diagnostics
    },
    ActCell(
      name: "export the data package", act: .exportData, able: leads.union(["ANA-01"])
    ) { test, hand in
      test.council.exportData(DataExport(folder: test.folder + "/data"), by: hand).diagnostics
    },
    ActCell(name: "back up", act: .backUp, able: leads.union(["ADM-01"])) { test, hand in
      test.council.backUp(to: test.folder + "/backup", by: hand).diagnostics
    },
    ActCell(name: "restore", act: .backUp, able: leads.union(["ADM-01"])) { test, hand in
      let path = test.folder + "/backup"
      _ = try test.council.backUp(to: path, by: test.hand("QA-01")).get()
      return Council.restore(path, into: test.folder + "/again", by: hand).diagnostics
    },
    ActCell(
      name: "accept a clock that was set back", act: .acceptClock, able: leads.union(["ADM-01"])
    ) { test, hand in
      var late = hand
      late.at = "2026-04-01T09:00:00Z"
      return test.council.acceptClock(because: "it ran ahead", by: late).diagnostics
    },
    ActCell(
      name: "check the store", act: .inspectStore, able: leads.union(["ADM-01", "IG-01"])
    ) { test, hand in
      test.council.doctor(by: hand).diagnostics + test.council.verifyJournal(by: hand).diagnostics
        + test.council.journalHead(by: hand).diagnostics
    },
  ]
}

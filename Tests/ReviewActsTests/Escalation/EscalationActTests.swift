import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewStore
import Testing

/// A council in which a review of CIC-2 was found inadequate in planning.
enum Escalated {
  static let review = "2026-02-CIC-0001"

  static let council = SharedCouncil {
    let test = try TestCouncil(today: CalendarDate("2026-04-14") ?? CalendarDate(daysSinceEpoch: 0))
    try test.takeIn(form(1).text, as: "TM-07")
    return test
  }

  static func form(_ number: Int) -> TestForm {
    var form = TestForm(number)
    form.planning = .inadequate
    form.overall = .inadequate
    return form
  }

  static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0)
  }
}

@Suite("Acts on escalations") struct EscalationActTests {
  private let review = Escalated.review

  private func answer(
    _ what: Escalation.Step.What, _ words: String? = nil, in test: TestCouncil, by person: String,
    because: String? = nil, on day: String? = nil
  ) -> Outcome<ShownEscalation> {
    test.council.answer(
      review,
      EscalationAnswer(what, words: words, because: because, on: day.map(Escalated.day)),
      by: test.hand(person))
  }

  private func waits(_ test: TestCouncil, _ person: String) throws -> [String] {
    try test.council.escalationsWaiting(for: test.hand(person)).map {
      "\($0.review) \($0.by?.description ?? "without a day")"
    }
  }

  @Test(
    "An inadequate review waits at once for the service manager of its line, and for nobody else (E1)"
  )
  func raised() throws {
    let test = try Escalated.council.copy()
    for person in test.council.workspace.people.map(\.id) {
      #expect(
        try waits(test, person) == (person == "SM-01" ? ["\(review) 2026-04-15"] : []), "\(person)")
    }
    let shown = try test.council.escalation(of: review, by: test.hand("SM-01")).get()
    #expect(
      shown.escalation.findings.map(\.about.words) == ["planning inadequate", "overall inadequate"])
    #expect(
      shown.escalation.findings.first?.risk == "She may be moved again without anybody asking her.")
  }

  @Test("It is carried through its clock by each person's own acts (E1)")
  func carried() throws {
    let test = try Escalated.council.copy()
    #expect(
      answer(.planned, "Her aunt's home is assessed", in: test, by: "SM-01").errors == ["E003"])
    _ = try answer(.acknowledged, in: test, by: "SM-01").get()
    test.today = Escalated.day("2026-04-21")
    _ = try answer(.planned, "Her aunt's home is assessed", in: test, by: "SM-01").get()
    test.today = Escalated.day("2026-05-05")
    let shown = try answer(.evidenced, "The school holds the early call", in: test, by: "SM-01")
      .get()
    #expect(shown.terms.map(\.isInTime) == [true, true, false])
    #expect(answer(.closed, in: test, by: "SM-01").diagnostics.map(\.code) == [.reasonNeeded])
    let closed = try answer(.closed, "She lives with her aunt", in: test, by: "SM-01").get()
    #expect(closed.escalation.isClosed && closed.told.isEmpty)
    #expect(answer(.evidenced, "More of it", in: test, by: "SM-01").errors == ["E003"])
  }

  @Test("A day that is stated changes nothing about being in time (A11)")
  func stated() throws {
    let test = try Escalated.council.copy()
    test.today = Escalated.day("2026-04-24")
    let shown = try answer(.acknowledged, in: test, by: "SM-01", on: "2026-04-14").get()
    let term = try #require(shown.terms.first)
    #expect(term.isInTime == false)
    #expect(term.done?.on == Escalated.day("2026-04-14"))
    #expect(term.done?.recordedOn == Escalated.day("2026-04-24"))
  }

  @Test("Somebody else's escalation is refused, naming who can")
  func notTheirs() throws {
    let test = try Escalated.council.copy()
    for person in ["TM-07", "HOS-01", "QA-01"] {
      let reasons = answer(.acknowledged, in: test, by: person, because: "in a hurry").diagnostics
      #expect(reasons.map(\.code) == [.notTheirEscalation], "\(person)")
      #expect(reasons.first?.advice.description.contains("SM-01") == true, "\(person)")
    }
    let hidden = answer(.acknowledged, in: test, by: "SM-02").diagnostics
    #expect(hidden.map(\.code) == [.notTheirEscalation])
    #expect(!"\(hidden)".contains("SM-01"))
  }

  @Test("Where nobody answers, the next in line may, and the QA lead with a reason (E1)")
  func stepUp() throws {
    let test = try Escalated.council.copy()
    test.today = Escalated.day("2026-04-16")
    #expect(try waits(test, "HOS-01") == ["\(review) 2026-04-15"])
    #expect(try waits(test, "DIR-01").isEmpty)
    #expect(answer(.acknowledged, in: test, by: "QA-01").diagnostics.map(\.code) == [.reasonNeeded])
    let other = try TestCouncil(copying: test)
    #expect(answer(.acknowledged, in: test, by: "QA-01", because: "SM-01 does not answer").isDone)
    #expect(answer(.acknowledged, in: other, by: "HOS-01").isDone)
  }

  @Test("What a draft says is told before it is submitted, and outlives the draft (E1)")
  func draft() throws {
    let test = try TestCouncil()
    var new = NewReview(caseReference: "C-90002", team: "CIC-2")
    (new.id, new.practitioner) = ("2026-02-CIC-0002", "SW-118")
    new.month = Month("2026-02")
    _ = try test.council.startReview(new, by: test.hand("TM-07")).get()
    _ = try test.council.saveDraft(
      "2026-02-CIC-0002", Escalated.form(2).text, by: test.hand("TM-07")
    ).get()
    let waiting = try waits(test, "SM-01")
    #expect(waiting == ["2026-02-CIC-0002 2026-04-16"])
    let before = try test.council.escalation(of: "2026-02-CIC-0002", by: test.hand("SM-01")).get()
    #expect(before.escalation.findings.map(\.place) == [.draft, .draft])
    #expect(test.council.draft("2026-02-CIC-0002", by: test.hand("SM-01")).errors != nil)
    _ = try test.council.discardDraft("2026-02-CIC-0002", by: test.hand("TM-07")).get()
    #expect(try waits(test, "SM-01") == waiting)
    let after = try test.council.escalation(of: "2026-02-CIC-0002", by: test.hand("SM-01")).get()
    #expect(after.escalation == before.escalation)
  }

  @Test("A second reader who finds it inadequate raises it, and learns of none before (E1)")
  func moderated() throws {
    let test = try TestCouncil()
    try test.takeIn(TestForm(1).text, as: "TM-07")
    _ = try test.council.askForModeration(
      of: review, by: "MOD-01", because: "asked for", on: test.today, by: test.hand()
    ).get()
    #expect(try waits(test, "SM-01").isEmpty)
    let grades = ActCell.grades(of: review, by: "MOD-01").replacing("good", with: "inadequate")
    let path = try test.write(grades, to: "grades.yaml")
    _ = try test.council.recordModerations([path], amending: nil, by: test.hand("MOD-01")).get()
    #expect(try waits(test, "SM-01").count == 1)
    let shown = try test.council.escalation(of: review, by: test.hand("SM-01")).get()
    #expect(shown.escalation.findings.allSatisfy { $0.place == .moderation })
    #expect(shown.escalation.findings.count == 8)
  }

  @Test("Who has still to grade the review learns nothing of its escalation, whatever their role")
  func blind() throws {
    let test = try Escalated.council.copy()
    _ = try test.council.askForModeration(
      of: review, by: "MOD-01", because: "asked for", on: test.today, by: test.hand()
    ).get()
    #expect(test.council.escalation(of: review, by: test.hand("MOD-01")).errors == ["M015"])
    #expect(answer(.acknowledged, in: test, by: "MOD-01").errors == ["M015"])
    #expect(try test.council.escalations(by: test.hand("MOD-01")).get().escalations.isEmpty)
  }

  @Test("It is read by the line upward, its auditor and the QA lead, and by nobody else (B1)")
  func readers() throws {
    let test = try Escalated.council.copy()
    let line: Set<String> = ["QA-01", "QA-02", "SM-01", "HOS-01", "DIR-01"]
    for person in test.council.workspace.people.map(\.id) {
      let hand = test.hand(person)
      let isListed = try !test.council.escalations(by: hand).get().escalations.isEmpty
      #expect(isListed == line.union(["TM-07"]).contains(person), "\(person)")
      #expect(test.council.escalation(of: review, by: hand).isDone == isListed, "\(person)")
      // Those far up the line read the whole of a review once it is escalated.
      let reads = test.council.show(review, by: hand).isDone
      #expect(
        reads == line.union(["TM-07", "TM-16", "SW-118", "PSW-01"]).contains(person), "\(person)")
    }
  }

  @Test("A list of escalations is a look at the reviews on it, and names no draft (B4)")
  func looks() throws {
    let test = try Escalated.council.copy()
    func shown(to person: String) throws -> Set<String> {
      try test.council.read { try $0.reviewsShown(to: person) }
    }
    _ = try test.council.escalations(by: test.hand("QA-02")).get()
    #expect(try shown(to: "QA-02") == [review])
    _ = try test.council.escalations(by: test.hand("MOD-01")).get()
    #expect(try shown(to: "MOD-01").isEmpty)
    var new = NewReview(caseReference: "C-90002", team: "CIC-2")
    (new.id, new.practitioner) = ("2026-02-CIC-0002", "SW-118")
    new.month = Month("2026-02")
    _ = try test.council.startReview(new, by: test.hand("TM-07")).get()
    let form = Escalated.form(2).text
    _ = try test.council.saveDraft("2026-02-CIC-0002", form, by: test.hand("TM-07")).get()
    _ = try test.council.escalation(of: "2026-02-CIC-0002", by: test.hand("SM-01")).get()
    let read = try test.council.read { try $0.journal(limit: 100) }.filter { $0.act == .read }
    #expect(read.map(\.subject).contains("ES-0002"))
    #expect(!read.map(\.subject).contains("2026-02-CIC-0002"))
  }

  @Test(
    "Words that read like a name are kept and asked about; what tells who a child is is refused")
  func names() throws {
    let test = try Escalated.council.copy()
    _ = try answer(.acknowledged, in: test, by: "SM-01").get()
    #expect(answer(.planned, "Ring 07700 900123", in: test, by: "SM-01").errors == ["P006"])
    let planned = answer(.planned, "Sarah Evans fits the lock", in: test, by: "SM-01")
    #expect(planned.isDone)
    #expect(planned.diagnostics.map(\.code) == [.untitledName])
    #expect(
      planned.diagnostics.first?.advice.description.contains("may stay as it is") == true)
  }

  @Test("A plan names learning actions that there are")
  func actions() throws {
    let test = try Escalated.council.copy()
    _ = try answer(.acknowledged, in: test, by: "SM-01").get()
    func plan(_ actions: [String]) -> Outcome<ShownEscalation> {
      test.council.answer(
        review, EscalationAnswer(.planned, words: "Her aunt is asked", actions: actions),
        by: test.hand("SM-01"))
    }
    #expect(plan(["LA-9"]).errors == ["A009"])
    #expect(try plan(["\(review).1"]).get().escalation.first(.planned)?.actions == ["\(review).1"])
  }
}

import PracticeLearning
import Testing

@Suite("Who must not judge whose work")
struct ConflictTests {
  private static let people: [Workspace.Person] = [
    .init(id: "QA-01", role: .qaLead),
    .init(id: "SM-01", role: .serviceManager, supervisor: "QA-01"),
    .init(id: "TM-01", role: .teamManager, team: "CIC-1", supervisor: "SM-01"),
    .init(id: "TM-02", role: .teamManager, team: "CIC-2", supervisor: "SM-01"),
    .init(id: "SW-01", role: .practitioner, team: "CIC-1", supervisor: "TM-01"),
    .init(id: "MOD-01", role: .moderator, supervisor: "TM-02"),
    .init(id: "MOD-02", role: .moderator, conflicts: ["c-7 ", "CP-3", "SW-09"]),
    .init(id: "MOD-03", role: .moderator),
    .init(id: "SW-02", role: .practitioner, conflicts: ["mod-03"]),
  ]

  private func conflict(
    _ code: String, case reference: String = "C-1", team: String = "CIC-1",
    practitioner: String = "SW-01", auditor: String? = "TM-02",
    people: [Workspace.Person] = Self.people
  ) -> ConflictOfInterest? {
    ConflictRule(people).conflict(
      of: code,
      with: WorkToRead(
        caseReference: reference, team: team, practitioner: practitioner, auditor: auditor))
  }

  @Test("Nobody judges their own work or that of their own team")
  func own() {
    #expect(conflict("TM-02") == .auditor)
    #expect(conflict("SW-01") == .practitioner)
    #expect(conflict("TM-01") == .team("CIC-1"))
    #expect(conflict("MOD-03") == nil)
  }

  @Test("Nobody judges below them in the line of supervision, however far, nor above")
  func line() {
    #expect(conflict("TM-01", team: "CP-1") == .supervises("SW-01"))
    #expect(conflict("SM-01", team: "CP-1") == .supervises("SW-01"))
    #expect(conflict("QA-01", auditor: nil) == .supervises("SW-01"))
    #expect(conflict("MOD-01") == .supervisedBy("TM-02"))
    #expect(conflict("MOD-01", auditor: "TM-09") == nil)
    #expect(conflict("MOD-01", auditor: "SM-01") == .supervisedBy("SM-01"))
  }

  @Test("A line of supervision that closes in a circle ends")
  func circle() {
    let people: [Workspace.Person] = [
      .init(id: "A", role: .auditor, supervisor: "B"),
      .init(id: "B", role: .auditor, supervisor: "C"),
      .init(id: "C", role: .auditor, supervisor: "B"),
    ]
    #expect(
      conflict("C", practitioner: "A", auditor: nil, people: people) == .supervises("A"))
    #expect(conflict("D", practitioner: "A", auditor: nil, people: people) == nil)
  }

  @Test(
    "What is declared counts for cases, teams and people, as it is typed, and for both of two people"
  )
  func declared() {
    #expect(conflict("MOD-02", case: "C-7") == .declared("C-7"))
    #expect(conflict("MOD-02", team: "CP-3") == .declared("CP-3"))
    #expect(conflict("MOD-02", practitioner: "SW-09") == .declared("SW-09"))
    #expect(conflict("MOD-02", auditor: "SW-09") == .declared("SW-09"))
    #expect(conflict("MOD-02") == nil)
    #expect(conflict("MOD-03", practitioner: "SW-02") == .declared("SW-02"))
  }

  @Test("Away for more than half of the working days of a clock")
  func away() {
    func isAway(_ from: String, _ to: String) -> Bool {
      Workspace.Person(
        id: "M", role: .moderator, leave: [.init(from: day(from), to: day(to))]
      ).isAwayForMost(after: day("2026-04-02"), to: day("2026-04-20"))
    }
    // Ten working days: 7 to 10, 13 to 17 and 20 April; Easter does not count.
    #expect(!isAway("2026-04-03", "2026-04-13"))
    #expect(isAway("2026-04-03", "2026-04-14"))
    #expect(!isAway("2026-04-21", "2026-05-30"))
  }
}

@Suite("The clock of a moderation")
struct ModerationClockTests {
  @Test(
    "Ten working days in words",
    arguments: [
      ("2026-02-27", "10 working days left"), ("2026-03-12", "1 working day left"),
      ("2026-03-13", "due today"), ("2026-03-14", "0 working days late"),
      ("2026-03-16", "1 working day late"), ("2026-04-08", "16 working days late"),
    ])
  func words(today: String, words: String) {
    let due = ModerationPolicy().dueDay(askedOn: day("2026-02-27"))
    #expect(due == day("2026-03-13"))
    #expect(ModerationClock(dueOn: due, today: day(today)).words == words)
  }
}

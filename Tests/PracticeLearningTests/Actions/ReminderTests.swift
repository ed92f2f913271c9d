import PracticeLearning
import Testing

@Suite("Who is told that an action is past its day") struct ReminderTests {
  private let workspace = Workspace(
    council: "Estuary", services: ["children in care", "fostering"],
    teams: [.init(id: "CIC-2", service: "children in care")],
    people: [
      .init(id: "SW-118", role: .practitioner, team: "CIC-2", supervisor: "TM-03"),
      .init(id: "TM-03", role: .teamManager, team: "CIC-2", supervisor: "SM-01"),
      .init(
        id: "SM-01", role: .serviceManager, services: ["children in care"], supervisor: "HOS-01"),
      .init(id: "HOS-01", role: .headOfService, supervisor: "DIR-01"),
      .init(id: "DIR-01", role: .director), .init(id: "QA-01", role: .qaLead),
    ])

  private func action(due: String) -> LearningAction {
    LearningAction(
      id: "LA-1", raisedOn: day("2025-11-03"),
      plan: PlannedAction(
        what: "Bring the review forward", owner: "SW-118", verifier: "TM-03", due: day(due)))
  }

  private func told(_ due: String, _ on: String) -> [String] {
    workspace.reminded(of: action(due: due), service: nil, on: day(on)).map(\.person)
  }

  /// The days on which a rung begins, worked out by hand from the calendar of England and Wales: the last day is
  /// the one before.
  @Test(
    "The ladder counts working days, over Easter and over Christmas (D4)",
    arguments: [
      // Good Friday is 3 April 2026, Easter Monday 6 April.
      ("2026-04-02", ["2026-04-07", "2026-04-13", "2026-04-20", "2026-04-27"]),
      // Christmas Day 2025 is a Thursday, Boxing Day a Friday, New Year's Day a Thursday.
      ("2025-12-23", ["2025-12-24", "2026-01-02", "2026-01-09", "2026-01-16"]),
      // Boxing Day 2026 is a Saturday: Monday 28 December is the day off.
      ("2026-12-24", ["2026-12-29", "2027-01-05", "2027-01-12", "2027-01-19"]),
    ])
  func ladder(due: String, begins: [String]) {
    let terms = ReminderTerms()
    for (rung, first) in begins.enumerated() {
      let before = day(first).adding(days: -1)
      #expect(terms.rung(due: day(due), on: before) == rung, "the day before \(first)")
      #expect(terms.rung(due: day(due), on: day(first)) == rung + 1, "\(first)")
    }
    #expect(terms.rung(due: day(due), on: day(due)) == 0)
    #expect(told(due, begins[0]) == [])
    #expect(told(due, begins[1]) == ["SM-01"])
    #expect(told(due, begins[2]) == ["SM-01", "HOS-01"])
    #expect(told(due, begins[3]) == ["SM-01", "HOS-01", "DIR-01"])
  }

  @Test("Only closing it or an approved new day ends the ladder; a note does not (D4)")
  func ending() {
    var late = action(due: "2026-04-02")
    func told() -> [String] {
      workspace.reminded(of: late, service: nil, on: day("2026-04-20")).map(\.person)
    }
    late.updates = [ActionUpdate(on: day("2026-04-10"), by: "SW-118", status: .red, note: "Soon")]
    #expect(told() == ["SM-01", "HOS-01"])
    late.steps = [
      ActionStep(
        .moveAsked, by: "SW-118", on: day("2026-04-10"), day: day("2026-04-17"), because: "Ill")
    ]
    #expect(told() == ["SM-01", "HOS-01"])
    late.steps.append(ActionStep(.moveApproved, by: "TM-03", on: day("2026-04-11")))
    #expect(told() == [])
    late.steps = []
    late.updates = [ActionUpdate(on: day("2026-04-10"), by: "TM-03", status: .black)]
    #expect(told() == [])
  }

  @Test("Whoever is away is passed over for their stand-in or the next step (D4)")
  func away() {
    var absent = workspace
    absent.people[2].leave = [.init(from: day("2026-04-01"), to: day("2026-05-01"))]
    let late = action(due: "2026-04-02")
    #expect(
      absent.reminded(of: late, service: nil, on: day("2026-04-13")).map(\.person) == ["HOS-01"])
    absent.people[2].standIn = "TM-03"
    #expect(
      absent.reminded(of: late, service: nil, on: day("2026-04-13")).map(\.person) == ["TM-03"])
  }

  @Test("The days are settings; a step that does not come after the one before is refused (D4)")
  func settings() {
    var slow = workspace
    slow.reminders = ReminderTerms(
      ownerDays: 2, serviceManagerDays: 10, headOfServiceDays: 20, directorDays: 30)
    let late = action(due: "2026-04-02")
    #expect(slow.reminded(of: late, service: nil, on: day("2026-04-17")).isEmpty)
    #expect(
      slow.reminded(of: late, service: nil, on: day("2026-04-20")).map(\.person) == ["SM-01"])
    #expect(slow.complaints(templates: []).map(\.line) == [])
    slow.reminders.headOfServiceDays = 10
    #expect(
      slow.complaints(templates: []).map(\.line) == ["W005 reminders.head_of_service_days"])
  }
}

import PracticeLearning
import Testing

@Suite("Who is told of an escalation") struct EscalationLineTests {
  private let day = CalendarDate("2026-04-07") ?? CalendarDate(daysSinceEpoch: 0)

  private func workspace(_ change: (inout [Workspace.Person]) -> Void = { _ in }) -> Workspace {
    var people = [
      Workspace.Person(id: "QA-01", role: .qaLead),
      Workspace.Person(id: "DIR-01", role: .director),
      Workspace.Person(id: "HOS-01", role: .headOfService, supervisor: "DIR-01"),
      Workspace.Person(
        id: "SM-01", role: .serviceManager, services: ["fostering"], supervisor: "HOS-01"),
      Workspace.Person(
        id: "SM-02", role: .serviceManager, services: ["adoption"], supervisor: "HOS-01"),
    ]
    change(&people)
    return Workspace(
      council: "Estuary", services: ["fostering", "adoption"],
      teams: [.init(id: "FOS-1", service: "fostering")], people: people)
  }

  private func told(
    _ workspace: Workspace, up: Int = 0, passingOver passedOver: Set<String> = []
  ) -> [String] {
    EscalationLine(workspace, above: "fostering", passingOver: passedOver).told(on: day, up: up)
      .map { "\($0.person) \($0.because.words)" }
  }

  private var leave: Workspace.Leave { Workspace.Leave(from: day, to: day.adding(days: 3)) }

  @Test("The service manager of the line, then a step up each")
  func up() {
    #expect(told(workspace()) == ["SM-01 of the line"])
    #expect(told(workspace(), up: 1) == ["SM-01 of the line", "HOS-01 next step up"])
    #expect(told(workspace(), up: 2).last == "DIR-01 next step up")
    #expect(told(workspace(), up: 3).last == "QA-01 nobody of the line can be told")
  }

  @Test("Somebody on leave is passed over at once: for the stand-in, or for the next in line (E1)")
  func leave_() {
    let away = workspace { $0[3].leave = [leave] }
    #expect(told(away) == ["HOS-01 next step up"])
    let stoodIn = workspace {
      $0[3].leave = [leave]
      $0[3].standIn = "SM-02"
    }
    #expect(told(stoodIn) == ["SM-02 stands in for SM-01"])
    let bothAway = workspace {
      $0[3].leave = [leave]
      $0[3].standIn = "SM-02"
      $0[4].leave = [leave]
      $0[4].standIn = "SM-01"
    }
    #expect(told(bothAway) == ["HOS-01 next step up"])
    let left = workspace { $0[3].until = day.adding(days: -1) }
    #expect(told(left) == ["HOS-01 next step up"])
  }

  @Test("Where nobody of the line can be told, the QA lead is")
  func nobody() {
    let none = Workspace(
      council: "Estuary", services: ["fostering"], people: [.init(id: "QA-01", role: .qaLead)])
    #expect(told(none) == ["QA-01 nobody of the line can be told"])
  }

  @Test("Who has still to grade the review is not told")
  func blind() {
    #expect(told(workspace(), passingOver: ["sm-01"]) == ["HOS-01 next step up"])
  }

  @Test("Terms out of range are told with their place")
  func ranges() {
    var workspace = workspace()
    workspace.escalation = EscalationTerms(acknowledgeDays: 0, reReviewMonths: 30)
    let found = workspace.complaints(templates: []).filter { $0.code == .settingOutOfRange }
    #expect(
      found.map(\.path.description)
        == ["escalation.acknowledge_days", "escalation.re_review_months"])
  }
}

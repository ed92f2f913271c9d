import PracticeLearning
import Testing

@Suite("Who stands above whom")
struct LineTests {
  private let workspace = Workspace(
    council: "Estuary", services: ["children in care", "child protection", "fostering"],
    teams: [
      .init(id: "CIC-1", service: "children in care"),
      .init(id: "CP-1", service: "child protection"),
      .init(id: "FOS-1", service: "fostering"),
    ],
    people: [
      .init(id: "DIR-1", role: .director),
      .init(id: "HOS-1", role: .headOfService, supervisor: "DIR-1"),
      .init(id: "HOS-2", role: .headOfService, supervisor: "DIR-1"),
      .init(
        id: "SM-1", role: .serviceManager, services: ["Children in Care", "child protection"],
        supervisor: "HOS-1"),
      .init(id: "SM-2", role: .serviceManager, services: ["fostering"], supervisor: "HOS-2"),
      .init(id: "SM-3", role: .serviceManager),
      .init(id: "TM-1", roles: [.teamManager, .moderator], team: "cic-1", supervisor: "SM-1"),
      .init(id: "TM-2", role: .teamManager, team: "CP-1"),
      .init(id: "SW-1", role: .practitioner, team: "CIC-1", supervisor: "TM-1"),
      .init(id: "SW-2", role: .practitioner, team: "CP-1"),
    ])

  @Test("The line above a person, the nearest first, through team, service and supervisors (B7)")
  func above() {
    #expect(workspace.line(above: "sw-1").map(\.id) == ["TM-1", "SM-1", "HOS-1", "DIR-1"])
    // Nobody is named as supervisor: the team and the service lead to the line all the same.
    #expect(workspace.line(above: "SW-2").map(\.id) == ["TM-2", "SM-1", "HOS-1", "DIR-1"])
    #expect(workspace.line(aboveTeam: "FOS-1").map(\.id) == ["SM-2", "HOS-2", "DIR-1"])
    #expect(workspace.line(aboveService: "Fostering").map(\.id) == ["SM-2", "HOS-2", "DIR-1"])
    #expect(workspace.line(above: "nobody").isEmpty)
  }

  @Test("Once people, teams or services change, who stands above whom is worked out anew")
  func changed() {
    var changed = workspace
    #expect(changed.line(above: "SW-2").map(\.id) == ["TM-2", "SM-1", "HOS-1", "DIR-1"])
    #expect(changed.person("tm-2")?.team == "CP-1")
    changed.people.removeAll { $0.id == "TM-2" }
    #expect(changed.line(above: "SW-2").map(\.id) == ["SM-1", "HOS-1", "DIR-1"])
    #expect(changed.person("tm-2") == nil)
    changed.teams[1].service = "fostering"
    #expect(changed.line(aboveTeam: "CP-1").map(\.id) == ["SM-2", "HOS-2", "DIR-1"])
    changed.services = ["child protection", "fostering"]
    #expect(changed.line(aboveService: "children in care").isEmpty)
    // What was worked out is no part of the settings, and the one before is as it was.
    #expect(workspace.line(above: "SW-2").map(\.id) == ["TM-2", "SM-1", "HOS-1", "DIR-1"])
    var same = workspace
    same.people = workspace.people
    #expect(same == workspace && same.hashValue == workspace.hashValue)
  }

  @Test("What is remembered is bounded, and nothing found is not remembered") func memo() {
    let memo = Memo<Int, Int>(most: 3)
    var asked = 0
    func double(_ number: Int) -> Int? {
      memo.answer(to: number) {
        asked += 1
        return number < 0 ? nil : 2 * number
      }
    }
    #expect([1, 2, 3, 1, 2, 3].map(double) == [2, 4, 6, 2, 4, 6] && asked == 3)
    #expect(double(4) == 8 && asked == 4)
    #expect(double(1) == 2 && asked == 5)
    // What was known longest made room, and nothing else.
    #expect(double(3) == 6 && double(4) == 8 && asked == 5)
    #expect(double(-1) == nil && double(-1) == nil && asked == 7)
  }

  @Test("What somebody leads needs the role and the word of the settings (B7)")
  func led() {
    #expect(workspace.teamsLed(by: "TM-1") == ["CIC-1"])
    #expect(workspace.teamsLed(by: "SW-1") == [])
    #expect(workspace.servicesLed(by: "SM-1") == ["children in care", "child protection"])
    #expect(workspace.servicesLed(by: "SM-3") == [])
    #expect(workspace.servicesLed(by: "HOS-1") == [])
  }

  @Test("Heads and directors have the services below them (B7)")
  func below() {
    #expect(workspace.servicesBelow("HOS-1") == ["children in care", "child protection"])
    #expect(workspace.servicesBelow("HOS-2") == ["fostering"])
    #expect(workspace.servicesBelow("DIR-1") == workspace.services)
    #expect(workspace.servicesBelow("SM-1") == [])
  }
}

import PracticeLearning

/// The fictional council: its services, teams, people and programmes.
struct Estuary: Sendable {
  let workspace: Workspace

  init() {
    var teams: [Workspace.Team] = []
    var people: [Workspace.Person] = []
    var practitioner = 101
    for service in Estuary.services {
      let leader = service.leader
      let head = Estuary.servicesOfTheFirstHead.contains(service.name) ? "HOS-01" : "HOS-02"
      people.append(
        .init(id: leader, role: .serviceManager, services: [service.name], supervisor: head))
      for (number, name) in service.teamNames.enumerated() {
        let team = "\(service.code)-\(number + 1)"
        teams.append(.init(id: team, name: name, service: service.name))
        let manager = "TM-" + twoDigits(teams.count)
        people.append(.init(id: manager, role: .teamManager, team: team, supervisor: leader))
        for _ in 0..<5 {
          people.append(
            .init(id: "SW-\(practitioner)", role: .practitioner, team: team, supervisor: manager))
          practitioner += 1
        }
      }
    }
    people.append(.init(id: "QA-01", role: .qaLead))
    people.append(.init(id: "PSW-01", role: .principalSocialWorker))
    for number in 1...4 {
      people.append(.init(id: "MOD-0\(number)", role: .moderator, supervisor: "QA-01"))
    }
    people.append(.init(id: "BV-01", role: .boardViewer))
    people.append(.init(id: "DIR-01", role: .director))
    for head in ["HOS-01", "HOS-02"] {
      people.append(.init(id: head, role: .headOfService, supervisor: "DIR-01"))
    }
    people.sort { Estuary.order($0) < Estuary.order($1) }
    workspace = Workspace(
      council: "Estuary", services: Estuary.services.map(\.name), teams: teams, people: people,
      programmes: Estuary.programmes)
  }

  /// People are listed as a reader looks for them: those who answer for quality first.
  private static func order(_ person: Workspace.Person) -> String {
    let roles: [Workspace.Role] = [
      .qaLead, .principalSocialWorker, .moderator, .director, .headOfService, .serviceManager,
      .teamManager, .practitioner,
      .boardViewer,
    ]
    return twoDigits(roles.firstIndex(where: person.holds) ?? roles.count) + person.id
  }

  /// The other services are those of the second head.
  private static let servicesOfTheFirstHead: Set<String> = [
    "MASH", "assessment", "child in need", "child protection", "early help",
  ]

  func teams(of service: String) -> [Workspace.Team] {
    workspace.teams.filter { $0.service == service }
  }

  func practitioners(of team: String) -> [String] {
    workspace.people.filter { $0.team == team && $0.holds(.practitioner) }.map(\.id)
  }

  func manager(of team: String) -> String {
    workspace.people.first { $0.team == team && $0.holds(.teamManager) }?.id ?? ""
  }

  func team(of person: String) -> String? { workspace.person(person)?.team }

  var auditors: [String] { workspace.people.filter { $0.holds(.teamManager) }.map(\.id) }
  var moderators: [String] { workspace.people.filter { $0.holds(.moderator) }.map(\.id) }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

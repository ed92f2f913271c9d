/// How the settings spell services, teams, people and programmes: a name with other capitals is read as
/// the one that is meant.
public struct Spelling: Sendable {
  let services: Names
  let teams: Names
  let people: Names
  private let programmes: Names

  /// Takes the spelling of a workspace.
  public init(_ workspace: Workspace) {
    services = Names(workspace.services)
    teams = Names(workspace.teams.map(\.id))
    people = Names(workspace.people.map(\.id))
    programmes = Names(workspace.programmes.map(\.id))
  }

  /// The service that is meant; the name as it is where there is no such service.
  public func service(_ name: String) -> String { services[name] }
  /// The team that is meant.
  public func team(_ id: String) -> String { teams[id] }
  /// The person who is meant.
  public func person(_ id: String) -> String { people[id] }
  /// The programme that is meant.
  public func programme(_ id: String) -> String { programmes[id] }

  /// Names by the key they are compared by; most are spelt as they are listed.
  struct Names: Sendable {
    private let exact: Set<String>
    private let byPlain: [String: String]

    init(_ names: [String]) {
      exact = Set(names)
      byPlain = Dictionary(names.map { (plainID($0), $0) }) { first, _ in first }
    }

    subscript(_ name: String) -> String {
      exact.contains(name) ? name : byPlain[plainID(name)] ?? name
    }

    func contains(_ name: String) -> Bool {
      exact.contains(name) || byPlain[plainID(name)] != nil
    }
  }
}

extension Workspace {
  /// The settings with everything that names a service, a team or a person spelt as it is listed.
  public var asSpelt: Workspace {
    let spelling = Spelling(self)
    var workspace = self
    for index in teams.indices {
      workspace.teams[index].service = spelling.service(teams[index].service)
    }
    for index in people.indices {
      let person = people[index]
      workspace.people[index].team = person.team.map(spelling.team)
      workspace.people[index].services = person.services.map(spelling.service)
      workspace.people[index].supervisor = person.supervisor.map(spelling.person)
      workspace.people[index].standIn = person.standIn.map(spelling.person)
    }
    for index in programmes.indices {
      let programme = programmes[index]
      workspace.programmes[index].volume.auditors = programme.volume.auditors.map(spelling.person)
      workspace.programmes[index].moderation.moderators = programme.moderation.moderators.map(
        spelling.person)
    }
    return workspace
  }
}

/// Who stands above whom, and who leads what: pure questions to the settings that decide who is told and
/// who may see.
extension Workspace {
  /// The supervisors of a person up to the top, the nearest first; a circle ends where it closes.
  public func supervisors(of id: String) -> [Person] {
    workedOut.line(.supervisors(of: id)) {
      supervisorIDs(of: id, finding: person).compactMap(person)
    }
  }

  /// The same by id alone.
  ///
  /// - Parameter find: gives the person of an id: for thousands of people at once, from a dictionary.
  func supervisorIDs(of id: String, finding find: (String) -> Person?) -> [String] {
    var line: [String] = []
    var next = find(id)?.supervisor
    while let code = next, let above = find(code), !isSameID(above.id, id),
      !line.contains(above.id)
    {
      line.append(above.id)
      next = above.supervisor
    }
    return line
  }

  /// The line above a person, the nearest first: the supervisors, those who lead the person's team and
  /// its service, and everybody above them.
  public func line(above id: String) -> [Person] {
    workedOut.line(.above(id)) {
      let led = person(id)?.team.map(line(aboveTeam:)) ?? []
      return inOrder(supervisors(of: id) + led, without: id)
    }
  }

  /// The line above a team: its managers, the managers of its service, and the heads and directors
  /// above them.
  public func line(aboveTeam id: String) -> [Person] {
    workedOut.line(.aboveTeam(id)) {
      let managers = people.filter { teamLed(by: $0).map { isSameID($0, id) } ?? false }
      let service = team(id).map { line(aboveService: $0.service) } ?? []
      return inOrder(managers + service + managers.flatMap { supervisors(of: $0.id) })
    }
  }

  /// The line above a service: who leads it by `services:`, and the heads and directors above them.
  public func line(aboveService name: String) -> [Person] {
    workedOut.line(.aboveService(name)) {
      let managers = people.filter { leads($0, service: name) }
      return inOrder(managers + managers.flatMap { supervisors(of: $0.id) })
    }
  }

  /// The teams a team manager leads, by id; nothing for anybody else.
  public func teamsLed(by id: String) -> [String] {
    person(id).flatMap(teamLed).map { [$0] } ?? []
  }

  private func teamLed(by person: Person) -> String? {
    guard person.holds(.teamManager), let team = person.team else { return nil }
    return self.team(team)?.id ?? team
  }

  /// The services a service manager leads, as the settings name them; nothing for anybody else.
  public func servicesLed(by id: String) -> [String] {
    guard let person = person(id), person.holds(.serviceManager) else { return [] }
    return person.services.compactMap(service)
  }

  /// Whether somebody leads a service as its manager.
  func leads(_ person: Person, service name: String) -> Bool {
    person.holds(.serviceManager)
      && person.services.compactMap(service).contains { isSameID($0, name) }
  }

  /// The services below a head of service or a director: those that are led by service managers whose
  /// line of supervision runs through the person, and those of team managers in it.
  public func servicesBelow(_ id: String) -> [String] {
    guard let person = person(id), person.holds(anyOf: [.headOfService, .director]) else {
      return []
    }
    let below = people.filter { other in
      supervisors(of: other.id).contains { $0.id == person.id }
    }
    let found = Set(
      below.flatMap { servicesLed(by: $0.id) }
        + below.flatMap { teamsLed(by: $0.id).compactMap { team($0)?.service } }
        + person.services)
    return services.filter { service in found.contains { isSameID($0, service) } }
  }

  /// Each person once, where first met.
  private func inOrder(_ people: [Person], without id: String? = nil) -> [Person] {
    var seen: Set<String> = []
    return people.filter { person in
      id.map { !isSameID($0, person.id) } ?? true && seen.insert(person.id).inserted
    }
  }
}

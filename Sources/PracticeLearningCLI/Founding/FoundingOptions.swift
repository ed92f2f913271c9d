import ArgumentParser
import PracticeLearning

/// A team as it is said on the command line: `CIC-1:children in care`.
struct FoundingTeam: ExpressibleByArgument {
  let team: Workspace.Team

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix(" ") }
    guard parts.count == 2 else { return nil }
    team = Workspace.Team(id: String(parts[0]), service: String(parts[1]))
  }
}

/// Somebody as they are said on the command line: a role code, what they do, and what they lead or belong to.
struct FoundingPerson: ExpressibleByArgument {
  let person: Workspace.Person

  init?(argument: String) {
    let parts = argument.split(separator: ":").map(String.init)
    guard (2...3).contains(parts.count) else { return nil }
    let words = parts[1].split(separator: "+").map(String.init)
    let roles = words.compactMap(Workspace.Role.init(rawValue:))
    guard roles.count == words.count, !roles.isEmpty else { return nil }
    var person = Workspace.Person(id: parts[0], roles: roles)
    if parts.count == 3 {
      if person.holds(.serviceManager) {
        person.services = parts[2].split(separator: ",").map { String($0.trimmingPrefix(" ")) }
      } else {
        person.team = parts[2]
      }
    }
    self.person = person
  }
}

import PracticeLearning
import ReviewStore

extension Council {
  /// Work that nobody is there to do on a day, by the settings alone.
  func gaps(on day: CalendarDate) -> [Diagnostic] {
    WorkspaceGaps(workspace, on: day).complaints
  }
}

/// What a colleague would notice about who there is: work that falls to nobody, and people who have left and
/// are still counted on.
struct WorkspaceGaps {
  private let workspace: Workspace
  private let day: CalendarDate
  private let present: [Workspace.Person]
  private(set) var complaints: [Diagnostic] = []

  init(_ workspace: Workspace, on day: CalendarDate) {
    (self.workspace, self.day) = (workspace, day)
    present = workspace.people.filter { person in
      !person.hasLeft(by: day) && person.from.map { $0.day <= day } ?? true
    }
    lookForLeads()
    lookForTeamManagers()
    lookForServiceManagers()
    lookForModerators()
    lookForLeavers()
  }

  private mutating func lookForLeads() {
    guard present.contains(where: { $0.holds(.qaLead) }) else {
      return complain(
        "nobody is QA lead: nobody can draw cases, allocate them or see the whole",
        "give somebody the role QA lead under people in plr.yaml")
    }
    let able = present.filter { Viewer($0, in: workspace).may(.approveExemption) }
    let entering = present.filter { Viewer($0, in: workspace).may(.exempt) }
    let alone = entering.filter { lead in !able.contains { $0.id != lead.id } }
    guard !alone.isEmpty else { return }
    complain(
      "nobody but \(some(alone.map(\.id))) could approve an exemption, and nobody approves their own",
      "add a service manager or a second QA lead to people in plr.yaml")
  }

  private mutating func lookForTeamManagers() {
    let led = present.filter { $0.holds(.teamManager) }.compactMap(\.team)
    let without = workspace.teams.filter { team in !led.contains { isSameID($0, team.id) } }
    guard !without.isEmpty else { return }
    complain(
      "\(some(without.map(\.id))) \(without.count == 1 ? "has" : "have") no team manager: "
        + "nobody hears of what was found there",
      "add a person with role: team manager and that team, or take the team out")
  }

  private mutating func lookForServiceManagers() {
    let services = workspace.services.filter { service in
      workspace.teams.contains { isSameID($0.service, service) }
        && !present.contains { person in
          workspace.servicesLed(by: person.id).contains { isSameID($0, service) }
        }
    }
    let told = Dictionary(grouping: services) { service in
      EscalationLine(workspace, above: service, passingOver: []).told(on: day, up: 0)
        .map(\.person)
    }
    for (people, services) in told.sorted(by: { $0.value.count > $1.value.count }) {
      complain(
        "nobody leads \(some(services)): an inadequate review there goes to "
          + (people.isEmpty ? "nobody" : some(people) + " alone"),
        "write the service under services: of a service manager in plr.yaml")
    }
  }

  private mutating func lookForModerators() {
    let rule = workspace.conflicts()
    var isNobody = false
    for programme in workspace.programmes where programme.moderation.targetPercent > 0 {
      let able = workspace.moderators(of: programme.moderation).filter { person in
        present.contains { $0.id == person.id }
      }
      guard !able.isEmpty else {
        isNobody = true
        continue
      }
      let without = workspace.teams.filter { team in
        able.allSatisfy { person in
          rule.conflict(
            of: person.id,
            with: WorkToRead(caseReference: "", team: team.id, practitioner: "")) != nil
        }
      }
      guard !without.isEmpty else { continue }
      complain(
        "no moderator of \(programme.id) is free of conflict for \(some(without.map(\.id)))",
        "add a moderator who neither leads those teams nor belongs to them")
    }
    guard isNobody else { return }
    complain(
      "nobody moderates: no review can be graded a second time",
      "give somebody the role moderator under people in plr.yaml")
  }

  private mutating func lookForLeavers() {
    let left = workspace.people.filter { $0.hasLeft(by: day) }
    for person in left {
      let below = present.filter { isSame($0.supervisor, person) || isSame($0.standIn, person) }
      guard !below.isEmpty else { continue }
      complain(
        "\(person.id) has left and is still the supervisor or stand-in of \(some(below.map(\.id)))",
        "write who it is now beside supervisor or stand_in in plr.yaml")
    }
  }

  private func isSame(_ code: String?, _ person: Workspace.Person) -> Bool {
    code.map { isSameID($0, person.id) } ?? false
  }

  /// The first few, and how many more.
  private func some(_ ids: [String]) -> String {
    guard ids.count > 4 else { return list(ids) }
    return ids.prefix(3).joined(separator: ", ") + " and \(ids.count - 3) more"
  }

  private mutating func complain(_ summary: String, _ advice: Advice) {
    complaints.append(Diagnostic(.nobodyFor, summary, advice: advice))
  }
}

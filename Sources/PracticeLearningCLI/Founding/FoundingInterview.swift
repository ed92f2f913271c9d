import PracticeLearning
import ReviewActs
import ReviewDocuments

/// Asks a new council about itself, question by question: a typed line goes in, words to show come out.
/// Nothing is made before the last question is answered with yes.
struct FoundingInterview {
  private(set) var founding = Founding()
  private(set) var isOver = false
  /// Whether it is to be made.
  private(set) var isAgreed = false
  private var leads = ["QA-01"]
  private var moderators = ["MOD-01"]
  /// Who manages a service, and who a team, by what they manage.
  private var managers: [String: String] = [:]
  private var position = 0

  private enum Step: Equatable {
    case council, services
    case teams(of: String)
    case leads, moderators
    case manager(of: String)
    case teamManager(of: String)
    case perAuditor, target, agree
  }

  private var steps: [Step] {
    [.council, .services] + founding.services.map(Step.teams) + [.leads, .moderators]
      + servicesWithTeams.map(Step.manager) + founding.teams.map { .teamManager(of: $0.id) }
      + [.perAuditor, .target, .agree]
  }

  private var servicesWithTeams: [String] {
    founding.services.filter { service in founding.teams.contains { $0.service == service } }
  }

  /// What it is about, and the first question.
  func begin() -> [String] {
    [
      "A few questions about your council; Enter takes what stands in brackets, back goes one back.",
      "People are named by role code, such as TM-01, never by name. Everything can be changed later in",
      "plr.yaml, which says what each setting is for. Nothing is made before you say so at the end.",
    ] + ask()
  }

  /// Takes a line as it was typed.
  mutating func take(_ typed: String) -> [String] {
    let line = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if line.lowercased() == "back" {
      position = max(0, position - 1)
      return ask()
    }
    if let trouble = answer(line.isEmpty ? usual : line) { return ["  \(trouble)"] + ask() }
    position += 1
    isOver = position >= steps.count
    return isOver ? [] : ask()
  }

  private func ask() -> [String] {
    ["", "\(question) [\(usual)]"]
  }

  private var question: String {
    switch steps[position] {
    case .council: "What is your council called?"
    case .services: "Which services does it have? With commas between."
    case .teams(let service): "Which teams has \(service)? Ids with commas between, or none."
    case .leads: "Who leads quality assurance?"
    case .moderators: "Who moderates, that is grades reviews a second time?"
    case .manager(let service):
      "Who leads \(service)? An inadequate review is told first to this person."
    case .teamManager(let team): "Who manages \(team)?"
    case .perAuditor: "How many reviews does each auditor do in a month?"
    case .target: "How many of a hundred reviews are to be moderated?"
    case .agree:
      "\(founding.services.count) services, \(founding.teams.count) teams, \(people.count) people: "
        + "is the workspace to be made?"
    }
  }

  /// What Enter answers.
  private var usual: String {
    switch steps[position] {
    case .council: return founding.council
    case .services: return founding.services.joined(separator: ", ")
    case .teams(let service):
      let teams = founding.teams.filter { $0.service == service }.map(\.id)
      return teams.isEmpty ? "\(Founding.code(of: service))-1" : teams.joined(separator: ", ")
    case .leads: return leads.joined(separator: ", ")
    case .moderators: return moderators.joined(separator: ", ")
    case .manager(let service):
      return managers[service] ?? code("SM", servicesWithTeams.firstIndex(of: service))
    case .teamManager(let team):
      return managers[team] ?? code("TM", founding.teams.firstIndex { $0.id == team })
    case .perAuditor: return String(founding.perAuditor)
    case .target: return String(founding.targetPercent)
    case .agree: return "yes"
    }
  }

  private func code(_ role: String, _ index: Int?) -> String {
    let number = (index ?? 0) + 1
    return "\(role)-\(number < 10 ? "0" : "")\(number)"
  }

  /// Takes an answer over, or says what is wrong with it.
  private mutating func answer(_ line: String) -> String? {
    let words = line.split(separator: ",").map { String($0.trimming()) }.filter { !$0.isEmpty }
    switch steps[position] {
    case .council: founding.council = line
    case .services:
      founding.services = words
      founding.teams.removeAll { !words.contains($0.service) }
    case .teams(let service):
      let ids = ["none", "no"].contains(line.lowercased()) ? [] : words
      if let trouble = trouble(with: ids) { return trouble }
      let other = founding.teams.first { $0.service != service && ids.contains($0.id) }
      if let other { return "\(other.id) is a team of \(other.service) already." }
      let rest = founding.teams.filter { $0.service != service }
      let teams = rest + ids.map { Workspace.Team(id: $0, service: service) }
      founding.teams = founding.services.flatMap { name in teams.filter { $0.service == name } }
    case .leads:
      if let trouble = trouble(with: words) { return trouble }
      leads = words
    case .moderators:
      if let trouble = trouble(with: words) { return trouble }
      moderators = words
    case .manager(let name), .teamManager(let name):
      if words.count != 1 { return "Name one person; more can be added in plr.yaml." }
      if let trouble = trouble(with: words) { return trouble }
      if steps[position] == .teamManager(of: name),
        let other = founding.teams.first(where: { $0.id != name && managers[$0.id] == words[0] })
      {
        return "\(words[0]) manages \(other.id) already, and a team manager has one team."
      }
      managers[name] = words[0]
    case .perAuditor:
      guard let number = Int(line), (1...50).contains(number) else {
        return "Write a whole number from 1 to 50."
      }
      founding.perAuditor = number
    case .target:
      guard let number = Int(line.replacing("%", with: "")), (0...100).contains(number) else {
        return "Write a whole number from 0 to 100."
      }
      founding.targetPercent = number
    case .agree:
      let word = line.lowercased()
      guard ["y", "yes", "n", "no"].contains(word) else { return "Write yes or no." }
      isAgreed = word.hasPrefix("y")
      founding.people = people
    }
    return nil
  }

  private func trouble(with ids: [String]) -> String? {
    for id in ids {
      if let complaint = Diagnostic.aboutID(id) ?? .aboutRoleCode(id) {
        return "\(complaint.summary): \(complaint.advice.worded(by: .terminal))."
      }
    }
    return nil
  }

  /// Everybody who was named, each once with all they do.
  private var people: [Workspace.Person] {
    var found: [Workspace.Person] = []
    func add(
      _ id: String, _ role: Workspace.Role, _ change: (inout Workspace.Person) -> Void = { _ in }
    ) {
      if !found.contains(where: { $0.id == id }) { found.append(.init(id: id, roles: [])) }
      for index in found.indices where found[index].id == id {
        if !found[index].holds(role) { found[index].roles += [role] }
        change(&found[index])
      }
    }
    for id in leads { add(id, .qaLead) }
    for id in moderators { add(id, .moderator) }
    for service in servicesWithTeams {
      guard let id = managers[service] else { continue }
      add(id, .serviceManager) { $0.services += [service] }
    }
    for team in founding.teams {
      guard let id = managers[team.id] else { continue }
      add(id, .teamManager) { person in
        person.team = team.id
        if let above = managers[team.service], above != id { person.supervisor = above }
      }
    }
    return found
  }
}

extension Substring {
  /// The text without blanks around it.
  fileprivate func trimming() -> Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

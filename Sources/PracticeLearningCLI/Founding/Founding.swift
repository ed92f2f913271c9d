import PracticeLearning
import ReviewDocuments

/// What a new council says of itself, from which its settings are written.
struct Founding {
  var council = "Our council"
  var services = [
    "MASH", "assessment", "child in need", "child protection", "children in care", "fostering",
    "adoption",
  ]
  var teams: [Workspace.Team] = []
  var people: [Workspace.Person] = []
  /// Reviews each auditor is given in a month.
  var perAuditor = 1
  /// How many of a hundred reviews are graded a second time.
  var targetPercent = 30

  /// Services that have programmes of their own, with how many of their cases are drawn in a month.
  private static let apart = ["fostering": "", "adoption": "\n    volume: { cases: 2 }"]

  /// The settings as a file, each with what it is for.
  ///
  /// - Parameter templates: every review template there is.
  func settings(_ templates: [ReviewTemplate]) -> String {
    """
    plr: 1
    council: \(quoted(council))

    # The services, as reports name them.
    services: [\(services.map(quoted).joined(separator: ", "))]

    # Every team and the service it belongs to.
    teams:
    \(teams.map { "  - { id: \($0.id), service: \(quoted($0.service)) }" }.joined(separator: "\n"))

    # People by role code, never by name. Roles: practitioner, team manager, service manager, head of service,
    # director, auditor, moderator, QA lead, principal social worker, board viewer, inspector, analyst,
    # administrator, information governance; roles: [QA lead, moderator] for several.
    #   supervisor: who stands above; an inadequate review goes up this line.
    #   services:   those a service manager leads; an inadequate review of them is told first to this person.
    #   stand_in:   who is asked while this person is away.
    #   from:       the month or day somebody began: the first three reviews of a new auditor are always moderated.
    #   until:      the last day of somebody who left; they stay known and take no new work.
    #   works: 0.6, leave: [{ from: 2026-02-02, to: 2026-02-20 }] for part time and time away.
    #   conflicts:  teams, people or cases this person keeps away from: [CIC-1, SW-101, C-4821].
    # Whose work is reviewed is listed, too: - { id: SW-101, role: practitioner, team: CIC-1, supervisor: TM-01 }
    people:
    \(people.map { "  - " + PeopleLines.line($0) }.joined(separator: "\n"))

    # Streams of reviews: their templates (plr schema templates lists them), how many cases plr allocate
    # draw takes in a month, by what they are stratified (service, team, plan type, age band), and how
    # they are moderated. By people who are named, moderated once a quarter, it would be
    #   volume: { auditors: [TM-01, TM-02] } and moderation: { every: quarter }
    programmes:
    \(programmes(templates))

    # Questions of the templates, by key, whose answers you do without; those that are held against the
    # grade cannot be left out: leave_out: [memories_kept]

    # How long reviews and tables are kept, in years.
    retention: { reviews_years: 3, aggregates_years: 10 }

    """
  }

  private func programmes(_ templates: [ReviewTemplate]) -> String {
    let others = services.filter { Founding.apart[$0] == nil }
    let fitting = templates.filter { template in
      template.services.contains { others.contains($0) }
    }
    let general =
      fitting.isEmpty ? templates.filter { Founding.apart[$0.reference.name] == nil } : fitting
    let names = general.map { "\($0.reference)" }.sorted().joined(separator: ", ")
    let monthly = """
        - id: monthly
          name: Monthly reviews
          templates: [\(names)]
          allocation: optional
          volume: { per_auditor: \(perAuditor), strata: [service] }
          moderation: { target_percent: \(targetPercent), working_days: 10 }
      """
    let apart = services.filter { Founding.apart[$0] != nil }.map { service in
      """
        - id: \(service)
          name: \(service.prefix(1).uppercased() + service.dropFirst()) reviews
          templates: [\(service)@1]\(Founding.apart[service] ?? "")
      """
    }
    return ([monthly] + apart).joined(separator: "\n")
  }

  private func quoted(_ words: String) -> String {
    let isPlain = words.allSatisfy { $0.isLetter || $0.isNumber || " -.".contains($0) }
    return isPlain && words.first?.isLetter == true
      ? words : "\"\(words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}

extension Founding {
  /// A small council to start from, with somebody for everything.
  static let example: Founding = {
    var founding = Founding()
    founding.teams = [
      .init(id: "MASH-1", service: "MASH"), .init(id: "ASM-1", service: "assessment"),
      .init(id: "CIN-1", service: "child in need"),
      .init(id: "CP-1", service: "child protection"),
      .init(id: "CIC-1", service: "children in care"),
    ]
    founding.people = [
      .init(id: "QA-01", role: .qaLead), .init(id: "MOD-01", role: .moderator),
      .init(id: "HS-01", role: .headOfService),
      .init(
        id: "SM-01", role: .serviceManager, services: ["child protection", "children in care"],
        supervisor: "HS-01"),
      .init(id: "TM-01", role: .teamManager, team: "CIN-1"),
      .init(id: "TM-02", role: .teamManager, team: "CIC-1", supervisor: "SM-01"),
      .init(id: "SW-101", role: .practitioner, team: "CIC-1", supervisor: "TM-02"),
    ]
    return founding
  }()

  /// A short name of a service, of which the ids of its teams are made.
  static func code(of service: String) -> String {
    let known = [
      "assessment": "ASM", "fostering": "FOS", "adoption": "ADO", "early help": "EH",
      "MASH": "MASH",
    ]
    if let code = known[service] { return code }
    let words = service.split(separator: " ")
    let initials = words.compactMap(\.first).map { String($0).uppercased() }.joined()
    return words.count > 1 ? initials : String(service.prefix(3)).uppercased()
  }
}

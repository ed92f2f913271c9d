public import PracticeLearning

/// Somebody the settings know, with what their roles let them do.
public struct Viewer: Sendable {
  /// The person.
  public let person: Workspace.Person
  /// What the person may do by role.
  public let acts: Set<Act>
  /// The teams the person leads, by comparison key.
  let teams: Set<String>
  /// The services the person leads, by comparison key.
  let services: Set<String>
  /// The services below a head of service or a director, by comparison key.
  let servicesBelow: Set<String>
  /// The settings that know the person.
  let workspace: Workspace

  init(_ person: Workspace.Person, in workspace: Workspace) {
    self.person = person
    self.workspace = workspace
    acts = person.roles.reduce(into: []) { $0.formUnion(Rights.acts(of: $1)) }
    teams = Set(workspace.teamsLed(by: person.id).map(plainID))
    services = Set(workspace.servicesLed(by: person.id).map(plainID))
    servicesBelow = Set(workspace.servicesBelow(person.id).map(plainID))
  }

  /// Whether the person may do something by role.
  public func may(_ act: Act) -> Bool { acts.contains(act) }

  /// Whether the person reads all records of a kind by role.
  public func reads(_ record: OtherRecord) -> Bool {
    person.roles.contains { Rights.records(of: $0).contains(record) }
  }

  /// Whether the person may know of a calibration session: who takes part, and the QA lead.
  func takesPart(in session: CalibrationSession) -> Bool {
    reads(.calibrations) || session.participants.contains { isSameID($0, person.id) }
  }

  /// Refuses what the person's roles do not allow.
  ///
  /// - Throws: `Refusal` with S021, naming who can.
  public func require(_ act: Act) throws(Refusal) {
    guard !may(act) else { return }
    throw refusal(to: act.rawValue, able: Rights.roles(with: act))
  }

  /// Refuses to show what the person's roles do not read.
  ///
  /// - Throws: `Refusal` with S021, naming who does.
  package func require(_ record: OtherRecord) throws(Refusal) {
    guard !reads(record) else { return }
    let able = Workspace.Role.allCases.filter { Rights.records(of: $0).contains(record) }
    throw refusal(to: "read \(record.rawValue)", able: able)
  }

  /// The refusal of what the person's roles do not allow.
  ///
  /// - Parameters:
  ///   - what: what was to be done, in words.
  ///   - able: the roles that may.
  func refusal(to what: String, able: [Workspace.Role] = [.qaLead]) -> Refusal {
    Refusal(
      .notPermitted, "\(person.id) (\(person.rolesInWords)) does not \(what)",
      advice: able.isEmpty
        ? "nobody does"
        : "ask \(able.inWords), or act as yourself with \(adding: .whoActs())")
  }

  /// Whether a person of a role stands above a team or a service.
  func leads(as role: Workspace.Role, team: String, service: String) -> Bool {
    switch role {
    case .teamManager: teams.contains(plainID(team))
    case .serviceManager: services.contains(plainID(service))
    case .headOfService, .director: servicesBelow.contains(plainID(service))
    default: false
    }
  }

  /// Whether the person stands above a team or a service in any role.
  func isInLine(team: String, service: String) -> Bool {
    person.roles.contains { leads(as: $0, team: team, service: service) }
  }

  /// Which tables of figures the person reads.
  public var figures: FigureSight {
    let roles = person.roles.map(Rights.figures)
    var sight = roles.reduce(into: FigureSight()) { $0.formUnion($1) }
    // It takes away; another role may give the rows of all teams whole.
    if roles.contains(where: { $0.contains(.allTeams) && !$0.contains(.fewHidden) }) {
      sight.remove(.fewHidden)
    }
    return sight
  }

  /// Which entries of the journal the person reads.
  public var journal: JournalSight {
    person.roles.map(Rights.journal).max() ?? .nothing
  }
}

extension Council {
  /// Who looks or acts. Nobody named may see nothing.
  ///
  /// - Throws: `Refusal` with S014 where nobody is named, or somebody the workspace does not know.
  package func viewer(_ hand: Hand) throws -> Viewer { Viewer(try actor(hand), in: workspace) }
}

extension Rights {
  /// The roles that may do something.
  static func roles(with act: Act) -> [Workspace.Role] {
    Workspace.Role.allCases.filter { acts(of: $0).contains(act) }
  }
}

extension [Workspace.Role] {
  /// The roles as one asks for those who hold them: `the QA lead or a service manager`.
  var inWords: String { map(\.withArticle).joined(separator: " or ") }
}

extension Workspace.Role {
  /// The role as one asks for somebody who holds it: `the QA lead`, `a service manager`.
  fileprivate var withArticle: String {
    switch self {
    case .qaLead, .principalSocialWorker, .director: "the \(rawValue)"
    case .auditor, .inspector, .analyst, .administrator: "an \(rawValue)"
    case .practitioner, .teamManager, .serviceManager, .headOfService, .moderator, .boardViewer,
      .informationGovernance:
      "a \(rawValue)"
    }
  }
}

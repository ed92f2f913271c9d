/// A piece of work that somebody else is to look at: a case of a practitioner, or the review of one.
public struct WorkToRead: Hashable, Sendable {
  /// The case, by its local reference.
  public var caseReference: String
  /// The team that holds it, by id.
  public var team: String
  /// Who works with the family, by role code.
  public var practitioner: String
  /// Who reviewed it, by role code; nothing where that is still to be decided.
  public var auditor: String?

  /// Makes a piece of work.
  public init(caseReference: String, team: String, practitioner: String, auditor: String? = nil) {
    self.caseReference = caseReference
    self.team = team
    self.practitioner = practitioner
    self.auditor = auditor
  }
}

extension Review {
  /// What a moderator of this review reads.
  public var work: WorkToRead {
    WorkToRead(
      caseReference: caseReference, team: team, practitioner: practitioner, auditor: auditor)
  }
}

/// Why a person cannot judge a piece of work freely.
public enum ConflictOfInterest: Hashable, Sendable {
  /// It is the person's own review.
  case auditor
  /// It is the person's own case.
  case practitioner
  /// It is the work of the person's own team.
  case team(String)
  /// The person supervises somebody who had a part in it, directly or further up the line.
  case supervises(String)
  /// The person leads the team, or its service.
  case leads(String)
  /// Somebody who had a part in it supervises the person, directly or further up the line.
  case supervisedBy(String)
  /// The settings name a conflict with a case, a team or a person.
  case declared(String)

  /// The conflict in words that follow the role code.
  public var words: String {
    switch self {
    case .auditor: "is the auditor"
    case .practitioner: "is the practitioner"
    case .team(let team): "belongs to \(team), the team under review"
    case .leads(let team): "leads \(team), the team under review, or its service"
    case .supervises(let code): "supervises \(code)"
    case .supervisedBy(let code): "is supervised by \(code)"
    case .declared(let what): "has a declared conflict with \(what)"
    }
  }
}

/// Who must not judge whose work: the one rule that allocation, moderation and the checks share.
public struct ConflictRule: Sendable {
  private let people: [String: Workspace.Person]
  private let lines: [String: [String]]
  private let declared: [String: Set<String>]
  /// Who leads a team or its service, by team.
  private let leading: [String: Set<String>]
  private let names: Spelling.Names
  private let teamNames: Spelling.Names
  /// The conflicts that two people set aside, in force.
  public var setAside: [ConflictSetAside] = []

  /// Prepares the rule for the people of a workspace.
  ///
  /// - Parameters:
  ///   - people: the people.
  ///   - leading: who leads each team or its service, by team.
  public init(_ people: some Sequence<Workspace.Person>, leading: [String: Set<String>] = [:]) {
    self.leading = leading
    names = Spelling.Names(people.map(\.id))
    teamNames = Spelling.Names(Array(leading.keys))
    let known = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    self.people = known
    lines = known.mapValues { ConflictRule.line(of: $0, known) }
    declared = known.compactMapValues { person in
      person.conflicts.isEmpty ? nil : Set(person.conflicts.map { plainID($0) })
    }
  }

  /// What stands between a person and a piece of work and was not set aside; nothing where it is free to be
  /// judged. The one rule of every door.
  public func conflict(of code: String, with work: WorkToRead) -> ConflictOfInterest? {
    conflicts(of: code, with: work).first { !isSetAside($0, for: code, work) }
  }

  /// Whether two people set a conflict aside.
  func isSetAside(_ conflict: ConflictOfInterest, for code: String, _ work: WorkToRead) -> Bool {
    setAside.contains { $0.allows(code, work, despite: conflict) }
  }

  /// Everything that stands between a person and a piece of work: one conflict set aside does not hide another.
  private func conflicts(of code: String, with work: WorkToRead) -> [ConflictOfInterest] {
    let code = names[code]
    let work = WorkToRead(
      caseReference: work.caseReference, team: work.team, practitioner: names[work.practitioner],
      auditor: work.auditor.map { names[$0] })
    var found: [ConflictOfInterest] = []
    if code == work.auditor { found.append(.auditor) }
    if code == work.practitioner { found.append(.practitioner) }
    if let team = people[code]?.team, isSameID(team, work.team) { found.append(.team(team)) }
    for other in [work.practitioner, work.auditor].compactMap(\.self) {
      if lines[other]?.contains(code) ?? false { found.append(.supervises(other)) }
      if lines[code]?.contains(other) ?? false { found.append(.supervisedBy(other)) }
    }
    let team = teamNames[work.team]
    if leading[team]?.contains(code) ?? false { found.append(.leads(team)) }
    if let declared = declaredConflict(of: code, with: work) { found.append(declared) }
    return found
  }

  /// A conflict between two people holds for both, whoever of them declared it.
  private func declaredConflict(of code: String, with work: WorkToRead) -> ConflictOfInterest? {
    guard !declared.isEmpty else { return nil }
    if let own = declared[code] {
      let named = [work.caseReference, work.team, work.practitioner, work.auditor]
        .compactMap(\.self).first { own.contains(plainID($0)) }
      if let named { return .declared(named) }
    }
    let other = [work.practitioner, work.auditor].compactMap(\.self).first {
      declared[$0]?.contains(plainID(code)) ?? false
    }
    return other.map { .declared($0) }
  }

  /// The supervisors of a person up to the top, the nearest first; a circle ends where it closes.
  private static func line(
    of person: Workspace.Person, _ people: [String: Workspace.Person]
  ) -> [String] {
    var line: [String] = []
    var next = person.supervisor
    while let code = next, code != person.id, !line.contains(code) {
      line.append(code)
      next = people[code]?.supervisor
    }
    return line
  }
}

extension Workspace {
  /// Who must not judge whose work.
  ///
  /// - Parameter setAside: the conflicts that two people set aside, in force.
  public func conflicts(setAside: [ConflictSetAside] = []) -> ConflictRule {
    var rule = ConflictRule(people, leading: leaders)
    rule.setAside = setAside
    return rule
  }

  /// Who leads each team or its service, by team.
  var leaders: [String: Set<String>] {
    let names = Spelling(self)
    var (ofTeam, ofService): ([String: Set<String>], [String: Set<String>]) = ([:], [:])
    for person in people {
      if person.holds(.teamManager), let team = person.team {
        ofTeam[names.team(team), default: []].insert(person.id)
      }
      guard person.holds(.serviceManager) else { continue }
      for service in person.services where names.services.contains(service) {
        ofService[names.service(service), default: []].insert(person.id)
      }
    }
    return Dictionary(
      teams.map { team in
        (team.id, (ofTeam[team.id] ?? []).union(ofService[names.service(team.service)] ?? []))
      }
    ) { first, _ in first }
  }
}

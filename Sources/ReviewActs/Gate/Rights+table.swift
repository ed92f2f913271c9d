import PracticeLearning

extension Rights {
  /// The table as people read it, in Markdown: a row for each part in the work itself, then one for each role.
  public static var table: String {
    let parts = Relation.allCases.filter { !sight(of: $0).isEmpty }
      .map { [$0.person, "\($0.rawValue): \(sight(of: $0).words)", "-", "-", "-", "-"] }
    let roles = Workspace.Role.allCases.map { role in
      [
        role.rawValue, reviews(of: role), records(in: records(of: role)), figures(of: role).words,
        journal(of: role).words, acts(in: acts(of: role)),
      ]
    }
    let heads = ["who", "of reviews", "besides", "figures", "journal", "may"]
    return ([heads, heads.map { _ in "---" }] + parts + roles)
      .map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  private static func reviews(of role: Workspace.Role) -> String {
    let seen = Relation.allCases.compactMap { relation -> String? in
      let sight = sight(of: role, relation)
      return sight.isEmpty ? nil : "\(relation.rawValue): \(sight.words)"
    }
    return seen.isEmpty ? "-" : seen.joined(separator: "; ")
  }

  private static func records(in records: Set<OtherRecord>) -> String {
    records.isEmpty
      ? "-" : OtherRecord.allCases.filter(records.contains).map(\.rawValue).joined(separator: ", ")
  }

  /// Acts in words; those of a role that may nearly everything by what it may not.
  private static func acts(in acts: Set<Act>) -> String {
    let missing = Act.allCases.filter { !acts.contains($0) }
    if missing.isEmpty { return "everything" }
    if missing.count < acts.count / 2 {
      return "everything but: \(missing.map(\.rawValue).joined(separator: ", "))"
    }
    let able = Act.allCases.filter(acts.contains).map(\.rawValue)
    return able.isEmpty ? "-" : able.joined(separator: ", ")
  }
}

extension Relation {
  /// Who stands in it, whatever their roles.
  fileprivate var person: String {
    switch self {
    case .ownWork: "whose work it is"
    case .ownAudit: "who audits it"
    case .graded: "who graded it again"
    case .line: "who leads the team or service"
    case .escalated: "who leads the service, where something inadequate was found"
    case .released: "whom it is released to"
    case .all: "anybody"
    }
  }
}

extension Sight {
  /// What is seen, in words; what is part of more is not said again.
  fileprivate var words: String {
    if self == .everything { return "everything" }
    let parts: [(Sight, String)] = [
      (.heading, "heading"), (.people, "people"), (.grades, "grades"), (.words, "words"),
      (.findings, "findings"), (.final, "final grade"), (.secondGrades, "second grades, steps"),
      (.formQuality, "form quality"), (.record, "record"),
    ]
    return parts.filter { part, _ in
      contains(part) && !(part == .findings && contains(.words))
    }
    .map(\.1).joined(separator: ", ")
  }
}

extension FigureSight {
  fileprivate var words: String {
    let parts: [(FigureSight, String)] = [
      (.council, "council"), (.allServices, "services"), (.ownServices, "own services"),
      (.allTeams, "teams"), (.ownTeams, "own team"), (.people, "single auditors"),
      (.fewHidden, "\"fewer than 5\" for few"),
    ]
    let seen = parts.filter { contains($0.0) }.map(\.1)
    return seen.isEmpty ? "-" : seen.joined(separator: ", ")
  }
}

extension JournalSight {
  fileprivate var words: String {
    switch self {
    case .nothing: "-"
    case .ownReads: "who read theirs"
    case .acts: "acts, no content"
    case .all: "all"
    }
  }
}

import AuditStatistics

/// Councils that do not exist, with as many reviews as wanted: for measuring and for trying things out.
///
/// Everything follows from the seed. Reviews come month by month; a hidden quality of each team drives
/// its grades, auditors are a little lenient, and each review is moderated with probability 0.3: nothing
/// is always taken, so that every estimate may be made without weights.
public struct SimulatedCouncils: Sendable {
  /// The number of reviews.
  public let reviews: Int
  /// The number of councils whose teams and auditors there are.
  public let councils: Int
  /// The first month.
  public let firstMonth: Month
  /// The number of months.
  public let months: Int
  /// The themes findings name, by id.
  public let themes: [String]
  private let seed: UInt64

  /// Teams of one council: one or more for each service.
  public static let servicesOfTeams = [
    "MASH", "assessment", "assessment", "child in need", "child in need", "child protection",
    "child protection", "children in care", "children in care", "care experienced young people",
    "children with disabilities", "early help",
  ]
  /// Auditors of one council.
  public static let auditorsPerCouncil = 28

  /// Makes the plan of a simulation.
  ///
  /// - Parameters:
  ///   - reviews: 0 or more.
  ///   - seed: any number.
  ///   - councils: 1 or more; England has 153.
  ///   - firstMonth: the first month.
  ///   - months: 1 or more.
  ///   - themes: the themes findings name, at least one.
  public init(
    reviews: Int, seed: UInt64, councils: Int = 153, firstMonth: Month, months: Int = 12,
    themes: [String]
  ) {
    self.reviews = reviews
    self.seed = seed
    self.councils = councils
    self.firstMonth = firstMonth
    self.months = months
    self.themes = themes
  }

  /// The settings: services, teams and people of every council, and one programme.
  ///
  /// - Parameter templates: the templates in use.
  public func workspace(templates: [TemplateReference]) -> Workspace {
    var workspace = Workspace(council: "Simulated councils")
    for council in 0..<councils {
      for service in Set(SimulatedCouncils.servicesOfTeams).sorted() {
        workspace.services.append(self.service(service, of: council))
      }
      for (index, service) in SimulatedCouncils.servicesOfTeams.enumerated() {
        workspace.teams.append(
          Workspace.Team(id: team(index, of: council), service: self.service(service, of: council)))
      }
      for index in 0..<SimulatedCouncils.auditorsPerCouncil {
        workspace.people.append(
          Workspace.Person(id: auditor(index, of: council), role: .auditor))
      }
    }
    for council in 0..<councils {
      for team in SimulatedCouncils.servicesOfTeams.indices {
        workspace.people.append(
          Workspace.Person(
            id: practitioner(team, of: council), role: .practitioner,
            team: self.team(team, of: council)))
      }
    }
    // Last: positions among people stand for auditors and practitioners.
    workspace.people.append(Workspace.Person(id: "QA-01", role: .qaLead))
    workspace.programmes = [
      Programme(
        id: "monthly", name: "Simulated monthly reviews", templates: templates,
        moderation: ModerationPolicy(always: []))
    ]
    return workspace
  }

  /// One review, its moderation if it has one, and what its document needs.
  ///
  /// - Parameter position: 0 to `reviews` - 1.
  public func review(at position: Int) -> SimulatedReview {
    var random = SeededGenerator(seed: seed &+ UInt64(position) &* 0x9E37_79B9_7F4A_7C15)
    let council = random.below(councils)
    let team = random.below(SimulatedCouncils.servicesOfTeams.count)
    let auditor = random.below(SimulatedCouncils.auditorsPerCouncil)
    let quality = quality(of: council * 31 + team)
    var domains: [Grade] = []
    var second: [Grade] = []
    for _ in PracticeDomain.allCases {
      let bits = random.next()
      let true100 = quality + Int(bits & 63)
      domains.append(grade(true100 + 6 + Int((bits >> 8) & 15)))
      second.append(grade(true100 + 2 + Int((bits >> 16) & 15)))
    }
    return SimulatedReview(
      position: position, council: council, team: team, auditor: auditor,
      moderator: (auditor + 1 + random.below(SimulatedCouncils.auditorsPerCouncil - 1))
        % SimulatedCouncils.auditorsPerCouncil,
      month: firstMonth.adding(position * months / max(1, reviews)), domains: domains,
      overall: overall(domains), isModerated: random.below(10) < 3, moderated: second,
      moderatedOverall: overall(second), strength: random.below(themes.count),
      development: random.below(themes.count), strongDomain: random.below(6),
      weakDomain: random.below(6))
  }

  /// A service of a council.
  public func service(_ name: String, of council: Int) -> String {
    councils == 1 ? name : "\(name) \(council + 1)"
  }
  /// The id of a team.
  public func team(_ index: Int, of council: Int) -> String { "T-\(council + 1)-\(index + 1)" }
  /// The role code of an auditor.
  public func auditor(_ index: Int, of council: Int) -> String { "A-\(council + 1)-\(index + 1)" }
  /// The role code of a team's practitioner.
  public func practitioner(_ team: Int, of council: Int) -> String {
    "W-\(council + 1)-\(team + 1)"
  }

  /// A team's hidden quality, 0 to 23.
  private func quality(of team: Int) -> Int {
    var random = SeededGenerator(seed: seed ^ UInt64(team) &* 0xD1B5_4A32_D192_ED03)
    return random.below(24)
  }

  /// Cuts a hidden score from 2 to 107 into a grade.
  private func grade(_ score: Int) -> Grade {
    score < 16 ? .inadequate : score < 38 ? .requiresImprovement : score < 88 ? .good : .outstanding
  }

  /// The overall judgement: inadequate where a domain is, else the grade most domains reach.
  private func overall(_ domains: [Grade]) -> Grade {
    let sorted = domains.sorted()
    return sorted[0] == .inadequate ? .inadequate : sorted[2]
  }
}

/// One simulated review: positions and grades, from which rows and a document are made.
public struct SimulatedReview: Hashable, Sendable {
  /// Its running number, from 0.
  public var position: Int
  /// The council, from 0.
  public var council: Int
  /// The team within the council, from 0.
  public var team: Int
  /// The auditor within the council, from 0.
  public var auditor: Int
  /// The moderator within the council, from 0; never the auditor.
  public var moderator: Int
  /// The month.
  public var month: Month
  /// The six domain grades.
  public var domains: [Grade]
  /// The overall grade.
  public var overall: Grade
  /// Whether it is moderated.
  public var isModerated: Bool
  /// The moderator's six domain grades.
  public var moderated: [Grade]
  /// The moderator's overall grade.
  public var moderatedOverall: Grade
  /// The theme of the strength, from 0.
  public var strength: Int
  /// The theme of the area for development, from 0.
  public var development: Int
  /// The domain of the strength, 0 to 5.
  public var strongDomain: Int
  /// The domain of the area for development, 0 to 5.
  public var weakDomain: Int
}

extension Workspace {
  /// What a person does; one person may do several things.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Works with children and families.
    case practitioner
    /// Leads a team and reviews the work of other teams.
    case teamManager = "team manager"
    /// Leads one service or more.
    case serviceManager = "service manager"
    /// Leads the service managers.
    case headOfService = "head of service"
    /// Answers for all services.
    case director
    /// Reviews without leading a team.
    case auditor
    /// Grades reviews a second time.
    case moderator
    /// Runs quality assurance.
    case qaLead = "QA lead"
    /// Leads social work practice.
    case principalSocialWorker = "principal social worker"
    /// Sees aggregates only.
    case boardViewer = "board viewer"
    /// Calls from outside and reads what was released.
    case inspector
    /// Works with tables, without words or names.
    case analyst
    /// Looks after accounts, not content.
    case administrator
    /// Answers for what is kept, and for how long.
    case informationGovernance = "information governance"

    /// Whether a person of this role may be the auditor of a review. A role that is not listed may not.
    public var audits: Bool { Role.readers.contains(self) }
    /// Whether a person of this role may grade a review a second time. A role that is not listed may not.
    public var moderates: Bool { Role.readers.contains(self) }
    /// Whether a person of this role may grade a case in a calibration session.
    public var calibrates: Bool { self == .practitioner || Role.readers.contains(self) }

    /// Who is by role trusted with the judgement of other people's work.
    private static let readers: Set<Role> = [
      .teamManager, .serviceManager, .auditor, .moderator, .qaLead, .principalSocialWorker,
    ]

    static func once(_ roles: [Role]) -> [Role] {
      var seen: Set<Role> = []
      return roles.filter { seen.insert($0).inserted }
    }
  }
}

extension Workspace.Person {
  /// Whether the person does something, alone or beside something else.
  public func holds(_ role: Workspace.Role) -> Bool { roles.contains(role) }
  /// Whether the person holds any of some roles.
  public func holds(anyOf roles: [Workspace.Role]) -> Bool { roles.contains(where: holds) }
  /// Whether any role lets the person be the auditor of a review.
  public var audits: Bool { roles.contains(where: \.audits) }
  /// Whether any role lets the person grade a review a second time.
  public var moderates: Bool { roles.contains(where: \.moderates) }
  /// Whether any role lets the person grade a case in a calibration session.
  public var calibrates: Bool { roles.contains(where: \.calibrates) }
  /// What the person does, in words: `QA lead and moderator`.
  public var rolesInWords: String {
    roles.isEmpty ? "nothing yet" : inWords(roles.map(\.rawValue))
  }
}

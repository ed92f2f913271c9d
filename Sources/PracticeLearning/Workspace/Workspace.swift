/// The settings of a council: who there is, what they work on and by which rules.
public struct Workspace: Hashable, Sendable {
  /// The council's name.
  public var council: String
  /// The services, in the order they are listed.
  public var services: [String]
  /// The teams.
  public var teams: [Team]
  /// The people, by role code.
  public var people: [Person]
  /// The programmes of reviews.
  public var programmes: [Programme]
  /// How long things are kept.
  public var retention: Retention

  /// Makes a workspace.
  public init(
    council: String, services: [String] = [], teams: [Team] = [], people: [Person] = [],
    programmes: [Programme] = [], retention: Retention = Retention()
  ) {
    self.council = council
    self.services = services
    self.teams = teams
    self.people = people
    self.programmes = programmes
    self.retention = retention
  }

  /// A team of one service.
  public struct Team: Hashable, Sendable {
    /// Its id, such as `CIC-2`.
    public var id: String
    /// Its name.
    public var name: String?
    /// The service it belongs to.
    public var service: String

    /// Makes a team.
    public init(id: String, name: String? = nil, service: String) {
      self.id = id
      self.name = name
      self.service = service
    }
  }

  /// A person, known by a role code and never by name.
  public struct Person: Hashable, Sendable {
    /// The role code, such as `TM-07`.
    public var id: String
    /// What the person does.
    public var role: Role
    /// The team the person belongs to, by id.
    public var team: String?
    /// The person's supervisor, by role code.
    public var supervisor: String?
    /// The first month in which the person audits; nothing for always.
    public var from: Month?

    /// Makes a person.
    public init(
      id: String, role: Role, team: String? = nil, supervisor: String? = nil, from: Month? = nil
    ) {
      self.id = id
      self.role = role
      self.team = team
      self.supervisor = supervisor
      self.from = from
    }
  }

  /// What a person does.
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Works with children and families.
    case practitioner
    /// Leads a team and reviews the work of other teams.
    case teamManager = "team manager"
    /// Leads a service.
    case serviceManager = "service manager"
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
    /// Looks after accounts, not content.
    case administrator

    /// Whether a person of this role may be the auditor of a review.
    public var audits: Bool {
      ![.practitioner, .boardViewer, .administrator].contains(self)
    }
    /// Whether a person of this role may moderate.
    public var moderates: Bool {
      ![.practitioner, .boardViewer, .administrator].contains(self)
    }
  }

  /// How long things are kept, in years.
  public struct Retention: Hashable, Sendable {
    /// Review forms, 1 to 100 years.
    public var reviewYears: Int
    /// Aggregates, 1 to 100 years.
    public var aggregateYears: Int

    /// Makes a retention rule.
    public init(reviewYears: Int = 3, aggregateYears: Int = 10) {
      self.reviewYears = reviewYears
      self.aggregateYears = aggregateYears
    }
  }
}

/// A stream of reviews with its own templates, volume and moderation rule.
public struct Programme: Hashable, Sendable {
  /// Its id, such as `monthly`.
  public var id: String
  /// Its name.
  public var name: String
  /// The templates in use, one per service at most.
  public var templates: [TemplateReference]
  /// Whether a review is taken only when it was allocated.
  public var needsAllocation: Bool
  /// How it is moderated.
  public var moderation: ModerationPolicy

  /// Makes a programme.
  public init(
    id: String, name: String, templates: [TemplateReference] = [], needsAllocation: Bool = false,
    moderation: ModerationPolicy = ModerationPolicy()
  ) {
    self.id = id
    self.name = name
    self.templates = templates
    self.needsAllocation = needsAllocation
    self.moderation = moderation
  }
}

/// The rule by which reviews are moderated.
public struct ModerationPolicy: Hashable, Sendable {
  /// The share of submitted reviews to moderate, in percent, 0 to 100.
  public var targetPercent: Int
  /// Why a review is always taken.
  public var always: [Moderation.Selection.Reason]
  /// Working days until a moderation is done.
  public var workingDays: Int

  /// Makes a policy; the defaults are those of the field.
  public init(
    targetPercent: Int = 30,
    always: [Moderation.Selection.Reason] = [.inadequate, .outstanding, .capOverride, .newAuditor],
    workingDays: Int = 10
  ) {
    self.targetPercent = targetPercent
    self.always = always
    self.workingDays = workingDays
  }
}

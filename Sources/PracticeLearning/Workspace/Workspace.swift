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
    /// The share of full time that the person works, above 0 and at most 1; nothing for full time.
    public var works: DecimalText?
    /// When the person is away.
    public var leave: [Leave]
    /// What the person must not review or moderate: teams, role codes or case references.
    public var conflicts: [String]

    /// Makes a person.
    public init(
      id: String, role: Role, team: String? = nil, supervisor: String? = nil, from: Month? = nil,
      works: DecimalText? = nil, leave: [Leave] = [], conflicts: [String] = []
    ) {
      self.id = id
      self.role = role
      self.team = team
      self.supervisor = supervisor
      self.from = from
      self.works = works
      self.leave = leave
      self.conflicts = conflicts
    }
  }

  /// Days on which a person is away.
  public struct Leave: Hashable, Sendable {
    /// The first day.
    public var from: CalendarDate
    /// The last day.
    public var to: CalendarDate

    /// Makes an absence.
    public init(from: CalendarDate, to: CalendarDate) {
      self.from = from
      self.to = to
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

/// The settings of a council: who there is, what they work on and by which rules.
public struct Workspace: Hashable, Sendable {
  /// The council's name.
  public var council: String
  /// The services, in the order they are listed.
  public var services: [String] { didSet { workedOut = WorkedOut() } }
  /// The teams.
  public var teams: [Team] { didSet { workedOut = WorkedOut() } }
  /// The people, by role code.
  public var people: [Person] { didSet { workedOut = WorkedOut() } }
  /// The programmes of reviews.
  public var programmes: [Programme]
  /// Questions of templates, by key, whose answers the council does without.
  public var leaveOut: [String]
  /// How long each step of an escalation may take.
  public var escalation: EscalationTerms
  /// Who is told when that an action is past its day.
  public var reminders: ReminderTerms
  /// How people come in by the portal.
  public var portal: PortalTerms
  /// How long things are kept.
  public var retention: Retention
  private(set) var workedOut = WorkedOut()

  /// Makes a workspace.
  public init(
    council: String, services: [String] = [], teams: [Team] = [], people: [Person] = [],
    programmes: [Programme] = [], leaveOut: [String] = [],
    escalation: EscalationTerms = EscalationTerms(), reminders: ReminderTerms = ReminderTerms(),
    portal: PortalTerms = PortalTerms(), retention: Retention = Retention()
  ) {
    self.council = council
    self.services = services
    self.teams = teams
    self.people = people
    self.programmes = programmes
    self.leaveOut = leaveOut
    self.escalation = escalation
    self.reminders = reminders
    self.portal = portal
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

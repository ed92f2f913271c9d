extension Workspace {
  /// A person, known by a role code and never by name.
  public struct Person: Hashable, Sendable {
    /// The role code, such as `TM-07`.
    public var id: String
    /// What the person does, each role once, in the order of the settings.
    public var roles: [Role] { didSet { roles = Role.once(roles) } }
    /// The team the person belongs to, by id.
    public var team: String?
    /// The services a service manager leads, by name.
    public var services: [String]
    /// The person's supervisor, by role code.
    public var supervisor: String?
    /// Who takes over what is asked of the person while they are away, by role code.
    public var standIn: String?
    /// When the person begins; nothing for always.
    public var from: StartOfWork?
    /// The last day at work of somebody who left; nothing while nobody knows of one. Who left stays
    /// known for all that is older and takes nothing new.
    public var until: CalendarDate?
    /// The share of full time that the person works, above 0 and at most 1; nothing for full time.
    public var works: DecimalText?
    /// When the person is away.
    public var leave: [Leave]
    /// What the person must not review or moderate: teams, role codes or case references.
    public var conflicts: [String]
    /// The name of the person's system user, where the terminal beside a portal knows people by it.
    public var login: String?

    /// Makes a person.
    public init(
      id: String, roles: [Role], team: String? = nil, services: [String] = [],
      supervisor: String? = nil, standIn: String? = nil, from: StartOfWork? = nil,
      until: CalendarDate? = nil, works: DecimalText? = nil, leave: [Leave] = [],
      conflicts: [String] = [], login: String? = nil
    ) {
      self.id = id
      self.roles = Role.once(roles)
      self.team = team
      self.services = services
      self.supervisor = supervisor
      self.standIn = standIn
      self.from = from
      self.until = until
      self.works = works
      self.leave = leave
      self.conflicts = conflicts
      self.login = login
    }

    /// Makes a person with one role.
    public init(
      id: String, role: Role, team: String? = nil, services: [String] = [],
      supervisor: String? = nil, standIn: String? = nil, from: StartOfWork? = nil,
      until: CalendarDate? = nil, works: DecimalText? = nil, leave: [Leave] = [],
      conflicts: [String] = []
    ) {
      self.init(
        id: id, roles: [role], team: team, services: services, supervisor: supervisor,
        standIn: standIn, from: from, until: until, works: works, leave: leave,
        conflicts: conflicts)
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
}

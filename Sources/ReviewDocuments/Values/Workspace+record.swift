import PracticeLearning

extension Workspace: DocumentRecord {
  static let record = Record(
    "a workspace", Workspace(council: ""),
    [
      .mark("plr", .formVersion, "1", "the version of the form, 1", isNeeded: false),
      .needed("council", \.council, "the council's name"),
      .list("services", \.services, "the services"),
      .list("teams", \.teams, "the teams"),
      .list("people", \.people, "the people, by role code and never by name"),
      .list("programmes", \.programmes, "the programmes of reviews"),
      .list(
        "leave_out", \.leaveOut,
        "questions of templates, by key, whose answers are not asked for; none that is essential"),
      .optional("escalation", \.ownEscalation, "how long each step of an escalation may take"),
      .optional(
        "reminders", \.ownReminders, "who is told when that a learning action is past its day"),
      .optional("portal", \.ownPortal, "how people come in by the portal"),
      .usual("retention", \.retention, "how long things are kept"),
    ])
}

extension Workspace {
  /// Terms that are those of the field are not written: settings stay as short as they were.
  fileprivate var ownEscalation: EscalationTerms? {
    get { escalation == EscalationTerms() ? nil : escalation }
    set { escalation = newValue ?? EscalationTerms() }
  }
  fileprivate var ownReminders: ReminderTerms? {
    get { reminders == ReminderTerms() ? nil : reminders }
    set { reminders = newValue ?? ReminderTerms() }
  }
  fileprivate var ownPortal: PortalTerms? {
    get { portal == PortalTerms() ? nil : portal }
    set { portal = newValue ?? PortalTerms() }
  }
}

extension PortalTerms: DocumentRecord {
  static let record = Record(
    "terms of the portal", PortalTerms(), style: .inline,
    [
      .usual(
        "second_factor", \.secondFactor,
        "whether whoever has a password needs a second factor as well")
    ])
}

extension EscalationTerms: DocumentRecord {
  static let record = Record(
    "terms of escalation", EscalationTerms(), style: .inline,
    [
      .usual(
        "acknowledge_days", \.acknowledgeDays, "working days until somebody acknowledges it",
        as: .whole(1...250)),
      .usual("plan_days", \.planDays, "working days until there is a plan", as: .whole(1...250)),
      .usual(
        "evidence_days", \.evidenceDays, "working days until there is evidence",
        as: .whole(1...250)),
      .usual(
        "re_review_months", \.reReviewMonths, "months until the case is reviewed again",
        as: .whole(1...24)),
    ])
}

extension Workspace.Team: DocumentRecord {
  static let record = Record(
    "a team", Workspace.Team(id: "", service: ""), style: .inline,
    [
      .needed("id", \.id, "the team's id"),
      .optional("name", \.name, "its name"),
      .needed("service", \.service, "the service it belongs to"),
    ])
}

extension Workspace.Person: DocumentRecord {
  static let record = Record(
    "a person", Workspace.Person(id: "", roles: []), style: .inline,
    [
      .needed("id", \.id, "the role code"),
      .optional("role", \.onlyRole, "what the person does"),
      .list("roles", \.severalRoles, "what the person does, where that is more than one thing"),
      .optional("team", \.team, "the team, by its id"),
      .list("services", \.services, "the services a service manager leads"),
      .optional("supervisor", \.supervisor, "the supervisor, by role code"),
      .optional("stand_in", \.standIn, "who takes over while the person is away, by role code"),
      .optional("from", \.from, "the first month in which the person audits, or the first day"),
      .optional(
        "until", \.until, "the last day of somebody who left; they stay known for what is older"),
      .optional("works", \.works, "the share of full time, above 0 and at most 1"),
      .list("leave", \.leave, "when the person is away"),
      .list(
        "conflicts", \.conflicts,
        "what the person must not review or moderate: teams, role codes or cases"),
      .optional(
        "login", \.login, "the name of the person's system user, for a terminal that is locked"),
    ])
}

extension Workspace.Person {
  /// One role is written as a word, several as a list; whoever writes both has them all.
  fileprivate var onlyRole: Workspace.Role? {
    get { roles.count == 1 ? roles[0] : nil }
    set { roles += [newValue].compactMap(\.self) }
  }
  fileprivate var severalRoles: [Workspace.Role] {
    get { roles.count > 1 ? roles : [] }
    set { roles += newValue }
  }
}

extension Workspace.Leave: DocumentRecord {
  static let record = Record(
    "leave",
    Workspace.Leave(
      from: CalendarDate(daysSinceEpoch: 0), to: CalendarDate(daysSinceEpoch: 0)), style: .inline,
    [
      .needed("from", \.from, "the first day"),
      .needed("to", \.to, "the last day"),
    ])
}

extension Programme: DocumentRecord {
  static let record = Record(
    "a programme", Programme(id: "", name: ""),
    [
      .needed("id", \.id, "the programme's id"),
      .usual("name", \.name, "its name"),
      .list("templates", \.templates, "the templates in use, one for each service at most"),
      .usual(
        "allocation", \.allocationRule, "whether a review is taken only when it was allocated"),
      .usual("volume", \.volume, "how many reviews are drawn, and for whom"),
      .usual("moderation", \.moderation, "how it is moderated"),
    ])

  /// The setting as documents write it: a word, not a yes that nobody remembers the question to.
  fileprivate var allocationRule: AllocationRule {
    get { needsAllocation ? .required : .optional }
    set { needsAllocation = newValue == .required }
  }
}

private enum AllocationRule: String, CaseIterable, ListedWord {
  case required
  case optional
  static let list = WordList("a rule of allocation", allCases.map(\.rawValue))
  static let listed = allCases
}

extension ReviewVolume: DocumentRecord {
  static let record = Record(
    "a volume", ReviewVolume(), style: .inline,
    [
      .usual(
        "per_auditor", \.perAuditor, "reviews per full-time auditor and month", as: .whole(1...100)
      ),
      .optional("cases", \.cases, "cases a month in all, where that is fixed"),
      .list("auditors", \.auditors, "who audits; without it every auditor and team manager"),
      .setting("strata", \.strata, "by what the cases are stratified"),
    ])
}

extension ModerationPolicy: DocumentRecord {
  static let record = Record(
    "a moderation rule", ModerationPolicy(), style: .inline,
    [
      .usual(
        "target_percent", \.targetPercent, "the share of reviews to moderate, in percent",
        as: .whole(0...100)),
      .setting("always", \.always, "why a review is always taken"),
      .usual(
        "working_days", \.workingDays, "working days until a moderation is done",
        as: .whole(1...365)),
      .usual("every", \.every, "how often a sample is drawn"),
      .optional(
        "conversation_days", \.ownConversationDays,
        "working days until a difference across the good line is talked through, 5 without it",
        as: .whole(1...365)),
      .optional(
        "dispute_days", \.ownDisputeDays,
        "working days in which the auditor may dispute a resolution, 10 without it",
        as: .whole(1...365)),
      .list(
        "moderators", \.moderators, "who moderates; without it everybody whose role is moderator"),
    ])

  /// Days that are those of the field are not written: settings stay as short as they were.
  fileprivate var ownConversationDays: Int? {
    get { conversationDays == ModerationPolicy().conversationDays ? nil : conversationDays }
    set { conversationDays = newValue ?? ModerationPolicy().conversationDays }
  }
  fileprivate var ownDisputeDays: Int? {
    get { disputeDays == ModerationPolicy().disputeDays ? nil : disputeDays }
    set { disputeDays = newValue ?? ModerationPolicy().disputeDays }
  }
}

extension Workspace.Retention: DocumentRecord {
  static let record = Record(
    "retention", Workspace.Retention(), style: .inline,
    [
      .usual("reviews_years", \.reviewYears, "years review forms are kept", as: .whole(1...100)),
      .usual(
        "aggregates_years", \.aggregateYears, "years aggregates are kept", as: .whole(1...100)),
    ])
}

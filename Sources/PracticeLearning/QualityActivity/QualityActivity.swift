/// Any other quality assurance work of the register: a peer review, a survey, learning from complaints.
public struct QualityActivity: Hashable, Sendable {
  /// Its id, such as `QA-2025-Q3-01`.
  public var id: String
  /// What type it was.
  public var kind: Kind
  /// What it was, in a line.
  public var title: String
  /// Who did it, in words: an outside agency, a team, the children's rights service.
  public var source: String?
  /// How many were looked at, 0 or more.
  public var cases: Int?
  /// What those are: cases where nothing else is said.
  public var counted: String?
  /// The first day.
  public var from: CalendarDate
  /// The last day; nothing where it was one day.
  public var to: CalendarDate?
  /// The services it looked at; none for all.
  public var services: [String]
  /// The themes it speaks of, by id.
  public var themes: [String]
  /// What was strong.
  public var strengths: [String]
  /// What has to be developed.
  public var development: [String]
  /// What is done about it.
  public var action: String?

  /// Makes an activity.
  public init(
    id: String, kind: Kind, title: String, source: String? = nil, cases: Int? = nil,
    counted: String? = nil, from: CalendarDate, to: CalendarDate? = nil, services: [String] = [],
    themes: [String] = [], strengths: [String] = [], development: [String] = [],
    action: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.source = source
    self.cases = cases
    self.counted = counted
    self.from = from
    self.to = to
    self.services = services
    self.themes = themes
    self.strengths = strengths
    self.development = development
    self.action = action
  }

  /// The day by which it counts: the last one.
  public var endedOn: CalendarDate { to ?? from }

  /// The types of activity.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Inspectors, regulators, outside auditors.
    case externalScrutiny = "external scrutiny"
    /// Another council or a partner in improvement.
    case peerReview = "peer review"
    /// Together with partner agencies.
    case multiAgencyAudit = "multi-agency audit"
    /// Questionnaires to children, families, staff or partners.
    case survey
    /// What complaints teach.
    case complaintsLearning = "complaints learning"
    /// What compliments teach.
    case compliments
    /// What children and families told us.
    case familyFeedback = "family feedback"
    /// What an inspection asks us to do better.
    case inspectionPoint = "inspection point"
    /// Whether something was done, and in time.
    case complianceCheck = "compliance check"
    /// How well something was done.
    case evaluation
    /// Practice that was watched.
    case observation
    /// Children and young people heard together.
    case participation
    /// Reviews of serious incidents.
    case learningReview = "learning review"
    /// Anything else.
    case other
  }
}

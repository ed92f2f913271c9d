/// One of the six practice domains, always in this order.
public enum PracticeDomain: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// The child's record.
  case caseRecording
  /// Assessments of need, risk and strength.
  case assessments
  /// Plans and their review.
  case planning
  /// What the child says and shows, and what follows from it.
  case voiceOfTheChild
  /// What is different for the child.
  case outcomes
  /// Supervision and management decisions.
  case managementOversight

  /// Reads the key (`case_recording`) or the name (`case recording`).
  public init?(_ text: String) {
    guard let domain = PracticeDomain.allCases.first(where: { $0.key == text || $0.name == text })
    else { return nil }
    self = domain
  }

  /// The name as people write it: `voice of the child`.
  public var name: String {
    switch self {
    case .caseRecording: "case recording"
    case .assessments: "assessments"
    case .planning: "planning"
    case .voiceOfTheChild: "voice of the child"
    case .outcomes: "outcomes"
    case .managementOversight: "management oversight"
    }
  }

  /// The name in documents and data: `voice_of_the_child`.
  public var key: String {
    switch self {
    case .caseRecording: "case_recording"
    case .assessments: "assessments"
    case .planning: "planning"
    case .voiceOfTheChild: "voice_of_the_child"
    case .outcomes: "outcomes"
    case .managementOversight: "management_oversight"
    }
  }

  /// Domains are ordered as they are always listed.
  public static func < (left: PracticeDomain, right: PracticeDomain) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One thing a review may grade: a domain, the overall grade or the impact grade.
public enum Rating: Hashable, Sendable, CaseIterable {
  /// One of the six practice domains.
  case domain(PracticeDomain)
  /// The review's own judgement of the whole; never an average of the domains.
  case overall
  /// The difference made for the child.
  case impact

  /// The six domains in their order, then overall, then impact.
  public static let allCases: [Rating] =
    PracticeDomain.allCases.map(Rating.domain) + [.overall, .impact]

  /// The seven ratings that auditor and moderator are compared on: the six domains and overall.
  public static let compared: [Rating] = PracticeDomain.allCases.map(Rating.domain) + [.overall]

  /// 0 to 5 for the domains, 6 for overall, 7 for impact.
  public var position: Int {
    switch self {
    case .domain(let domain): domain.rawValue
    case .overall: 6
    case .impact: 7
    }
  }

  /// The name as people write it.
  public var name: String {
    switch self {
    case .domain(let domain): domain.name
    case .overall: "overall"
    case .impact: "impact"
    }
  }

  /// The name in documents and data.
  public var key: String {
    switch self {
    case .domain(let domain): domain.key
    case .overall: "overall"
    case .impact: "impact"
    }
  }
}

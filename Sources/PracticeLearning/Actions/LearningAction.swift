/// An action as a review plans it; submitting the review raises it as a `LearningAction`.
public struct PlannedAction: Hashable, Sendable {
  /// What will be done.
  public var what: String?
  /// At which level something changes.
  public var level: ActionLevel?
  /// Who does it, by role code.
  public var owner: String?
  /// Who checks that it made the difference, by role code.
  public var verifier: String?
  /// The day it is due.
  public var due: CalendarDate?
  /// The difference intended for the child or children.
  public var difference: String?

  /// Makes a planned action.
  public init(
    what: String? = nil, level: ActionLevel? = nil, owner: String? = nil, verifier: String? = nil,
    due: CalendarDate? = nil, difference: String? = nil
  ) {
    self.what = what
    self.level = level
    self.owner = owner
    self.verifier = verifier
    self.due = due
    self.difference = difference
  }
}

/// The level at which an action changes something.
public enum ActionLevel: String, CaseIterable, Hashable, Sendable {
  /// One child.
  case child
  /// One practitioner.
  case worker
  /// A team.
  case team
  /// A service.
  case service
  /// The whole system.
  case system
}

/// What will change, for whom, by whom, by when, and the difference intended for children.
public struct LearningAction: Hashable, Sendable {
  /// Its id, such as `2026-02-CIC-0147.1` (the first of that review) or `LA-2025-014`.
  public var id: String
  /// The review it came from, by id; nothing for an action of the whole service.
  public var review: String?
  /// The themes it answers, by id.
  public var themes: [String]
  /// The findings it answers; more may be linked later.
  public var findings: [LinkedFinding]
  /// The service it belongs to, where it is not from a review.
  public var service: String?
  /// The day it was raised.
  public var raisedOn: CalendarDate
  /// What, level, owner, verifier, due day and intended difference.
  public var plan: PlannedAction
  /// By what it is seen whether practice changed, named at the start.
  public var measure: ActionMeasure?
  /// The day on which to look again whether the difference lasted.
  public var recheckOn: CalendarDate?
  /// What happened since, the earliest first; never rewritten.
  public var updates: [ActionUpdate]
  /// What was decided and arranged since, the earliest first: new days, supervision, whether it worked.
  public var steps: [ActionStep]

  /// Makes an action.
  public init(
    id: String, review: String? = nil, themes: [String] = [], findings: [LinkedFinding] = [],
    service: String? = nil, raisedOn: CalendarDate, plan: PlannedAction,
    measure: ActionMeasure? = nil, recheckOn: CalendarDate? = nil, updates: [ActionUpdate] = [],
    steps: [ActionStep] = []
  ) {
    self.id = id
    self.review = review
    self.themes = themes
    self.findings = findings
    self.service = service
    self.raisedOn = raisedOn
    self.plan = plan
    self.measure = measure
    self.recheckOn = recheckOn
    self.updates = updates
    self.steps = steps
  }

  /// The RAG status: that of the last update, blank where there is none.
  public var status: ActionStatus { updates.last?.status ?? .blank }

  /// Whether it is past the day it was raised with and neither completed nor stopped, whatever new day was
  /// approved since.
  public func isOverdue(on today: CalendarDate) -> Bool {
    guard let due = plan.due else { return false }
    return due < today && status.isOpen
  }
}

/// One note on the progress of an action.
public struct ActionUpdate: Hashable, Sendable {
  /// The day of the note.
  public var on: CalendarDate
  /// Who wrote it, by role code.
  public var by: String
  /// The status from then on.
  public var status: ActionStatus
  /// What happened.
  public var note: String?
  /// The difference it made and how that is known; a completed action needs it.
  public var evidence: String?

  /// Makes an update.
  public init(
    on: CalendarDate, by: String, status: ActionStatus, note: String? = nil, evidence: String? = nil
  ) {
    self.on = on
    self.by = by
    self.status = status
    self.note = note
    self.evidence = evidence
  }
}

/// The RAG status of an action.
public enum ActionStatus: String, CaseIterable, Hashable, Sendable {
  /// Not yet started.
  case blank
  /// On track.
  case green
  /// An issue, but manageable.
  case amber
  /// Needs escalating.
  case red
  /// Completed.
  case blue
  /// Stopped or superseded.
  case black

  /// The status in words, so that meaning never rests on the colour.
  public var words: String {
    switch self {
    case .blank: "not yet started"
    case .green: "on track"
    case .amber: "an issue, but manageable"
    case .red: "needs escalating"
    case .blue: "completed"
    case .black: "stopped or superseded"
    }
  }

  /// Whether something is still to be done.
  public var isOpen: Bool { self != .blue && self != .black }
}

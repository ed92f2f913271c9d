public import PracticeLearning

/// An escalation as somebody may see it, with how it stands on the day of looking.
public struct ShownEscalation: Hashable, Sendable {
  /// The escalation.
  public var escalation: Escalation
  /// Who is told on the day, and why; nobody once it is closed.
  public var told: [EscalationLine.Told]
  /// The step that is waited for; nothing where it is closed or every step with a term was taken.
  public var awaited: Escalation.Step.What?
  /// The last day of the step that is waited for.
  public var lastDay: CalendarDate?
  /// The terms of its steps, by their last days.
  public var terms: [Term]
  /// The day by which the case is reviewed again; nothing once it was, or is not to be.
  public var reReviewDay: CalendarDate?
  /// The grades before and after, where the case was reviewed again and the person may see both.
  public var sideBySide: [Pair] = []

  /// A rating before and after.
  public struct Pair: Hashable, Sendable {
    /// What is rated.
    public var rating: Rating
    /// As the escalated review has it; nothing where it was never submitted or has none.
    public var before: Grade?
    /// As the re-review has it.
    public var after: Grade?
  }

  /// A step with a term.
  public struct Term: Hashable, Sendable {
    /// The step.
    public var what: Escalation.Step.What
    /// Its last day.
    public var lastDay: CalendarDate
    /// The first time it was taken; nothing while it was not.
    public var done: Escalation.Step?

    /// Whether it was taken in time, by the day of the record; nothing while it was not.
    public var isInTime: Bool? { done.map { $0.recordedOn <= lastDay } }
  }

  /// Shows an escalation on a day.
  init(
    _ escalation: Escalation, in workspace: Workspace, on day: CalendarDate,
    passingOver passedOver: Set<String>
  ) {
    self.escalation = escalation
    told = workspace.told(of: escalation, on: day, passingOver: passedOver)
    awaited = escalation.awaited
    lastDay = escalation.lastDay(by: workspace.escalation)
    reReviewDay = escalation.reReviewDay(by: workspace.escalation)
    let raised = escalation.raisedOn ?? day
    terms = Escalation.timed.compactMap { what in
      workspace.escalation.lastDay(of: what, raisedOn: raised).map {
        Term(what: what, lastDay: $0, done: escalation.first(what))
      }
    }
  }

  /// Whether the step that is waited for is past its last day.
  public func isLate(on day: CalendarDate) -> Bool { lastDay.map { $0 < day } ?? false }

  /// In a word: `acknowledge`, `plan`, `evidence`, `review again` or `closed`.
  public var state: String {
    switch awaited {
    case .acknowledged: "to acknowledge"
    case .planned: "to plan"
    case .evidenced: "to show evidence"
    case .raised, .closed, .reReviewDrawn, .reReviewEnded, nil:
      escalation.isClosed ? "closed" : reReviewDay == nil ? "to close" : "to review again"
    }
  }
}

/// Escalations as a list shows them.
public struct EscalationList: Hashable, Sendable {
  /// The escalations, the one whose last day comes first at the top.
  public var escalations: [ShownEscalation]
  /// What is left out since the person has still to grade; nothing where nothing is.
  public var note: String?
}

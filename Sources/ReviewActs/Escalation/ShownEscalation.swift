public import PracticeLearning

/// An escalation as somebody may see it, with how it stands on the day of looking.
public struct ShownEscalation: Hashable, Sendable {
  /// The escalation.
  public var escalation: Escalation
  /// Who is told on the day, and why; nobody once it is closed.
  public var told: [EscalationLine.Told]
  /// The step that is waited for; nothing where it is closed or every step with a term was taken.
  public var awaited: Escalation.Step.What?
  /// The last day of what is waited for next: that of the step, then that of the re-review; nothing where it is
  /// closed, or open without terms.
  public var lastDay: CalendarDate?
  /// The steps that have a term, in their order.
  public var terms: [Term]
  /// The day by which the case is reviewed again; nothing once it was, or is not to be.
  public var reReviewDay: CalendarDate?
  /// The last day to draw who reviews the case again, and once somebody is drawn that of the re-review.
  public var reReviewLastDay: CalendarDate?
  /// Whether the re-review is past its last day: nobody was drawn, or they have not submitted it.
  public var isReReviewLate: Bool
  /// Who is waited for, by role code: those who are told, the auditor of the re-review, those who draw one.
  public var waitsFor: [String]
  /// Whether what was found was taken in from elsewhere when its terms were over: it is open without any.
  public var isWithoutTerms: Bool
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
    /// Its last day; nothing where the escalation is open without terms.
    public var lastDay: CalendarDate?
    /// The first time it was taken; nothing while it was not.
    public var done: Escalation.Step?

    /// Whether it was taken in time, by the day of the record; nothing while it was not, or without a last day.
    public var isInTime: Bool? {
      lastDay.flatMap { last in done.map { $0.recordedOn <= last } }
    }
  }

  /// Shows an escalation on a day.
  init(
    _ escalation: Escalation, in workspace: Workspace, on day: CalendarDate,
    passingOver passedOver: Set<String>
  ) {
    let limits = workspace.escalation
    self.escalation = escalation
    told = workspace.told(of: escalation, on: day, passingOver: passedOver)
    awaited = escalation.awaited
    reReviewDay = escalation.reReviewDay(by: limits)
    reReviewLastDay = escalation.reReviewLastDay(by: limits)
    lastDay = awaited == nil ? reReviewLastDay : escalation.lastDay(by: limits)
    let start = escalation.termsRunFrom(by: limits)
    isWithoutTerms = start == nil
    terms = Escalation.timed.map { what in
      Term(
        what: what, lastDay: start.flatMap { limits.lastDay(of: what, raisedOn: $0) },
        done: escalation.first(what))
    }
    isReReviewLate = reReviewLastDay.map { $0 < day } ?? false
    waitsFor = []
    guard !escalation.isClosed else { return }
    let line = EscalationLine(workspace, above: escalation.service, passingOver: passedOver)
    let isToClose = awaited == nil && reReviewDay == nil
    if awaited != nil || isReReviewLate || isToClose { waitsFor += told.map(\.person) }
    if reReviewDay != nil, awaited == nil || isReReviewLate {
      let next = escalation.reReview.map { [$0.auditor] } ?? line.qaLeads(on: day)
      waitsFor = next + waitsFor.filter { code in !next.contains { isSameID($0, code) } }
    }
  }

  /// Whether what is waited for next is past its last day.
  public func isLate(on day: CalendarDate) -> Bool { lastDay.map { $0 < day } ?? false }

  /// In words: `to acknowledge`, `to plan`, `to show evidence`, `re-review to draw`, `to review again`, `to close`
  /// or `closed`.
  public var state: String {
    switch awaited {
    case .acknowledged: "to acknowledge"
    case .planned: "to plan"
    case .evidenced: "to show evidence"
    case .raised, .closed, .reReviewDrawn, .reReviewEnded, nil:
      if escalation.isClosed {
        "closed"
      } else if reReviewDay == nil {
        "to close"
      } else {
        escalation.reReview == nil ? "re-review to draw" : "to review again"
      }
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

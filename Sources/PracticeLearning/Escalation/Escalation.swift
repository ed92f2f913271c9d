/// What follows from a review in which something inadequate, or an immediate concern, was found: who was told,
/// what they did and by when.
///
/// There is one for each review, from the moment such a thing is written down, even in a draft. It outlives a
/// change of the review and the end of the draft, and ends only when somebody closes it with a reason.
public struct Escalation: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// The review or the draft, by id.
  public var review: String
  /// The programme, by id.
  public var programme: String
  /// The month the review counts in.
  public var month: Month
  /// The service, by name; empty where a draft does not say.
  public var service: String
  /// The team, by id; empty where a draft does not say.
  public var team: String
  /// The auditor, by role code.
  public var auditor: String
  /// The case, by its local reference; empty where a draft does not say.
  public var caseReference: String
  /// The practitioner, by role code; empty where a draft does not say.
  public var practitioner: String
  /// What was done, in the order in which it was recorded.
  public var steps: [Step]
  /// The review that was submitted as the re-review, by id.
  public var reReviewedBy: String?
  /// The day it was submitted.
  public var reReviewedOn: CalendarDate?

  /// Makes an escalation.
  public init(
    number: Int = 0, review: String, programme: String, month: Month, service: String,
    team: String, auditor: String, caseReference: String = "", practitioner: String = "",
    steps: [Step] = [], reReviewedBy: String? = nil
  ) {
    self.number = number
    self.review = review
    self.programme = programme
    self.month = month
    self.service = service
    self.team = team
    self.auditor = auditor
    self.caseReference = caseReference
    self.practitioner = practitioner
    self.steps = steps
    self.reReviewedBy = reReviewedBy
  }

  /// The name under which the journal tells of it: one that tells nothing of the review.
  public var id: String { "ES-\(padded(number, to: 4))" }

  /// The steps since it was raised last: one that was closed and raised again begins anew.
  public var round: ArraySlice<Step> {
    let closed = steps.indices.last { steps[$0].what == .closed }
    guard let closed else { return steps[...] }
    let again = (closed + 1..<steps.count).first { steps[$0].what == .raised }
    if let again { return steps[again...] }
    let before = (0..<closed).last { steps[$0].what == .closed }
    return steps[(before.map { $0 + 1 } ?? 0)...]
  }

  /// What was found, in the order in which it was.
  public var findings: [EscalationFinding] { steps.compactMap(\.finding) }

  /// The first step of a kind since it was raised last.
  public func first(_ what: Step.What) -> Step? {
    let round = round
    return round.indices.first { round[$0].what == what }.map { round[$0] }
  }

  /// Whether it is closed.
  public var isClosed: Bool {
    let round = round
    return round.indices.last.map { round[$0].what == .closed } ?? false
  }

  /// The day of the record on which it was raised.
  public var raisedOn: CalendarDate? { first(.raised)?.recordedOn }

  /// Whether something that is found has to be raised: it is not known yet, or was closed and is found by
  /// somebody else or in what is submitted.
  public func isNew(_ finding: EscalationFinding) -> Bool {
    let known = isClosed ? steps[...] : round
    return !known.contains { step in
      guard let found = step.finding, found.about == finding.about else { return false }
      return !isClosed || found.place == finding.place
    }
  }
}

extension Escalation {
  /// Something that was done: what, by whom and when.
  public struct Step: Hashable, Sendable {
    /// What was done.
    public var what: What
    /// Who did it, by role code.
    public var by: String
    /// The day it was done, as it was stated.
    public var on: CalendarDate
    /// When it was recorded, in UTC; terms run from this day.
    public var recordedAt: String
    /// What was found.
    public var finding: EscalationFinding?
    /// What was planned, what is shown, or why it is closed.
    public var words: String?
    /// The learning actions of the plan, by id.
    public var actions: [String]
    /// Who is to review the case again.
    public var reReview: ReReview?
    /// Why somebody acts where nobody answered.
    public var because: String?
    /// Whether it was taken in with documents from elsewhere more than a month after the month of the review:
    /// the day of the record tells nothing of the day it was found.
    public var isTakenInLate = false

    /// Makes a step.
    public init(
      _ what: What, by: String, on: CalendarDate, recordedAt: String,
      finding: EscalationFinding? = nil, words: String? = nil, actions: [String] = [],
      reReview: ReReview? = nil, because: String? = nil
    ) {
      self.what = what
      self.by = by
      self.on = on
      self.recordedAt = recordedAt
      self.finding = finding
      self.words = words
      self.actions = actions
      self.reReview = reReview
      self.because = because
    }

    /// What a step may be.
    public enum What: String, CaseIterable, Hashable, Sendable {
      /// Something was found.
      case raised
      /// Somebody said that they know of it.
      case acknowledged
      /// Somebody said what will be done.
      case planned
      /// Somebody showed what has been done.
      case evidenced = "evidence shown"
      /// Somebody was drawn to review the case again.
      case reReviewDrawn = "re-review drawn"
      /// The case is not reviewed again.
      case reReviewEnded = "no re-review"
      /// It needs no more of it.
      case closed
    }

    /// The day it was recorded.
    public var recordedOn: CalendarDate { CalendarDate(String(recordedAt.prefix(10))) ?? on }
  }
}

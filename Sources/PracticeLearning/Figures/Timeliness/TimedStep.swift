/// One piece of work with a term, by the days on which it was written down.
///
/// A term runs from the day something was recorded; what somebody says of the day stands beside it and
/// changes nothing.
public struct TimedStep: Hashable, Sendable {
  /// What work it is.
  public var kind: Kind
  /// The programme it belongs to, by id.
  public var programme: String
  /// The day its term began, as recorded.
  public var startedOn: CalendarDate
  /// Its last day where it has one of its own; otherwise the programme's policy says how long it takes.
  public var dueOn: CalendarDate?
  /// The day it was done, as recorded; nothing while it is not.
  public var doneOn: CalendarDate?
  /// The day somebody says it was done.
  public var statedOn: CalendarDate?

  /// The work that has a term.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A review, from its allocation to its submission.
    case review
    /// A moderation, from the day the moderator was asked to the grades.
    case moderation
    /// A moderation conversation, from the grades to the talk.
    case moderationConversation = "moderation conversation"
    /// A learning action, from the day it was raised to its completion.
    case action
    /// To acknowledge an escalation, from the day it was raised.
    case acknowledgement = "escalation acknowledgement"
    /// The plan of an escalation, from the day it was raised.
    case escalationPlan = "escalation plan"
    /// The first evidence of an escalation, from the day it was raised.
    case escalationEvidence = "escalation evidence"
    /// A re-review, from the day its escalation was raised to its submission.
    case reReview = "re-review"
  }

  /// Makes a piece of work.
  public init(
    _ kind: Kind, of programme: String, startedOn: CalendarDate, dueOn: CalendarDate? = nil,
    doneOn: CalendarDate? = nil, statedOn: CalendarDate? = nil
  ) {
    self.kind = kind
    self.programme = programme
    self.startedOn = startedOn
    self.dueOn = dueOn
    self.doneOn = doneOn
    self.statedOn = statedOn
  }

  /// The last day of its term.
  public func lastDay(by policy: ModerationPolicy) -> CalendarDate? {
    switch kind {
    case .review, .action, .acknowledgement, .escalationPlan, .escalationEvidence, .reReview: dueOn
    case .moderation: dueOn ?? policy.dueDay(askedOn: startedOn)
    case .moderationConversation:
      dueOn ?? startedOn.adding(workingDays: policy.conversationDays)
    }
  }
}

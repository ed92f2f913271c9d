/// When the steps of one round of a moderation were recorded: what in-time figures are counted from.
///
/// Every day is that of the record. Nothing stands where a step was not taken, or where a document from
/// elsewhere does not say when it was recorded; `isRecorded` tells the two apart for the grading.
public struct ModerationTimes: Hashable, Sendable {
  /// The review, by id.
  public var review: String
  /// The programme, by id.
  public var programme: String
  /// The service, by name.
  public var service: String
  /// The team, by id.
  public var team: String
  /// The month the review is counted in.
  public var month: Month
  /// The text of the review that was to be graded, from 1.
  public var text: Int
  /// The day the moderator was asked, the last one where somebody else was asked instead.
  public var asked: CalendarDate?
  /// The last day for the grading.
  public var due: CalendarDate?
  /// Whether it was graded.
  public var isGraded = false
  /// The day the grades were recorded.
  public var graded: CalendarDate?
  /// The day a conversation was recorded.
  public var talked: CalendarDate?
  /// The day it was settled.
  public var settled: CalendarDate?
  /// The day it was disputed.
  public var disputed: CalendarDate?
  /// The day it was decided after the dispute.
  public var decided: CalendarDate?

  /// Makes times of a round of which nothing is known yet.
  public init(
    review: String, programme: String, service: String, team: String, month: Month, text: Int
  ) {
    self.review = review
    self.programme = programme
    self.service = service
    self.team = team
    self.month = month
    self.text = text
  }

  /// Whether it can be said if the grading came in time: who imports older documents does not know.
  public var isRecorded: Bool { asked != nil && due != nil && (!isGraded || graded != nil) }

  /// Whether the grading came in time; nothing where that cannot be said, or is still open.
  ///
  /// - Parameter today: the day of looking.
  public func isInTime(on today: CalendarDate) -> Bool? {
    guard isRecorded, let due else { return nil }
    if let graded { return graded <= due }
    return today > due ? false : nil
  }

  /// Whether a conversation that was held came in time; nothing where none was, or no day is known.
  public func isConversationInTime(under policy: ModerationPolicy) -> Bool? {
    guard let graded, let talked else { return nil }
    return talked <= graded.adding(workingDays: policy.conversationDays)
  }

  /// Takes over a step.
  public mutating func add(
    _ what: Moderation.Step.What, recorded: CalendarDate?, due: CalendarDate?
  ) {
    switch what {
    case .asked, .reassigned: (asked, self.due) = (recorded, due)
    case .graded: (isGraded, graded) = (true, recorded)
    case .conversation, .proposed: talked = talked ?? recorded
    case .settled, .agreed: settled = recorded
    case .disputed: disputed = recorded
    case .decided: decided = recorded
    case .notAgreed, .formMarked, .corrected, .reopened: break
    }
  }
}

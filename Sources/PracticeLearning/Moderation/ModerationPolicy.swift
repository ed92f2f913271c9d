/// The rule by which reviews are moderated.
public struct ModerationPolicy: Hashable, Sendable {
  /// The share of submitted reviews to moderate, in percent, 0 to 100.
  public var targetPercent: Int
  /// Why a review is always taken.
  public var always: [Moderation.Selection.Reason]
  /// Working days until a moderation is done.
  public var workingDays: Int
  /// How often a sample is drawn.
  public var every: Interval
  /// Working days after grading until a difference that needs a conversation was talked through.
  public var conversationDays: Int
  /// Working days after a resolution in which the auditor may dispute it.
  public var disputeDays: Int
  /// Who moderates, by role code; empty for everybody whose role is moderator.
  public var moderators: [String]

  /// Makes a policy; the defaults are those of the field.
  public init(
    targetPercent: Int = 30,
    always: [Moderation.Selection.Reason] = [.inadequate, .outstanding, .capOverride, .newAuditor],
    workingDays: Int = 10, every: Interval = .month, conversationDays: Int = 5,
    disputeDays: Int = 10, moderators: [String] = []
  ) {
    self.targetPercent = targetPercent
    self.always = always
    self.workingDays = workingDays
    self.every = every
    self.conversationDays = conversationDays
    self.disputeDays = disputeDays
    self.moderators = moderators
  }

  /// How often something is drawn.
  public enum Interval: String, CaseIterable, Hashable, Sendable {
    /// Every month.
    case month
    /// Every quarter.
    case quarter
  }

  /// The period a month is drawn in: the month, or its quarter.
  public func period(of month: Month) -> Period {
    every == .month ? Period(month) : Period(month.quarter)
  }
}

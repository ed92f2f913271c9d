/// What child, family and partners said when asked for this review.
public struct Feedback: Hashable, Sendable {
  /// The child or young person.
  public var child: FeedbackEntry?
  /// A parent or carer.
  public var parentOrCarer: FeedbackEntry?
  /// Partners: school, health, police and others.
  public var partners: FeedbackEntry?

  /// Makes feedback.
  public init(
    child: FeedbackEntry? = nil, parentOrCarer: FeedbackEntry? = nil, partners: FeedbackEntry? = nil
  ) {
    self.child = child
    self.parentOrCarer = parentOrCarer
    self.partners = partners
  }

  /// Who may be asked.
  public enum Source: String, CaseIterable, Sendable {
    /// The child or young person.
    case child
    /// A parent or carer.
    case parentOrCarer = "parent_or_carer"
    /// Partner agencies.
    case partners

    /// The name as people write it.
    public var name: String {
      switch self {
      case .child: "the child"
      case .parentOrCarer: "the parent or carer"
      case .partners: "partners"
      }
    }
  }

  /// What one of them said.
  public subscript(source: Source) -> FeedbackEntry? {
    switch source {
    case .child: child
    case .parentOrCarer: parentOrCarer
    case .partners: partners
    }
  }
}

/// Whether somebody was asked, and what came of it.
public struct FeedbackEntry: Hashable, Sendable {
  /// Whether they were asked; nothing while unanswered.
  public var asked: Asked?
  /// What they said.
  public var said: String?
  /// Why they were not asked.
  public var why: String?
  /// The reason that comes nearest to it, which can be counted.
  public var reason: Reason?

  /// Makes an entry.
  public init(asked: Asked? = nil, said: String? = nil, why: String? = nil, reason: Reason? = nil) {
    self.asked = asked
    self.said = said
    self.why = why
    self.reason = reason
  }

  /// The three answers to whether somebody was asked.
  public enum Asked: String, CaseIterable, Hashable, Sendable {
    /// They were asked.
    case yes
    /// They were asked and preferred not to answer.
    case declined
    /// They were not asked, for a reason.
    case no
  }

  /// The reasons for not asking that can be counted; what was written beside them is not.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The child is not born or too young to be asked.
    case tooYoung = "too young"
    /// Asking could have put somebody at risk.
    case notSafe = "not safe"
    /// Illness, loss, a move or tests: another time will be better.
    case notTheTime = "not the time"
    /// Calls, letters and messages were not answered.
    case notReached = "not reached"
    /// They have asked not to be asked.
    case didNotWant = "did not want it"
    /// What they said elsewhere lately was used.
    case askedElsewhere = "asked elsewhere"
    /// Nobody knows the child well enough yet.
    case tooNew = "too new"
    /// Whoever reviewed ran out of time.
    case noTime = "no time"
    /// Anything else.
    case other
  }
}

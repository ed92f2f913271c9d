extension Moderation {
  /// What auditor and moderator said to one another about a difference.
  public struct RecordedConversation: Hashable, Sendable {
    /// The day it was held.
    public var heldOn: CalendarDate?
    /// Who took part beside the moderator, by role code; the auditor first of all.
    public var with: [String]
    /// What was said.
    public var said: String?
    /// Whether they agreed on a grade.
    public var agreed: Bool?

    /// Makes a conversation.
    public init(
      heldOn: CalendarDate? = nil, with: [String] = [], said: String? = nil, agreed: Bool? = nil
    ) {
      self.heldOn = heldOn
      self.with = with
      self.said = said
      self.agreed = agreed
    }
  }

  /// How a difference between auditor and moderator was settled.
  public struct Resolution: Hashable, Sendable {
    /// The way it was settled.
    public var how: How
    /// The day.
    public var on: CalendarDate?
    /// Who decided, by role code; the chair of a panel.
    public var by: String?
    /// The other members of a panel, by role code.
    public var panel: [String]
    /// The reason.
    public var because: String?
    /// The final grades, where they are not the moderator's.
    public var final: [FinalGrade]
    /// Why the final overall grade is better than inadequate although a domain is inadequate.
    public var capOverride: String?

    /// Makes a resolution.
    public init(
      how: How, on: CalendarDate? = nil, by: String? = nil, panel: [String] = [],
      because: String? = nil, final: [FinalGrade] = [], capOverride: String? = nil
    ) {
      self.how = how
      self.on = on
      self.by = by
      self.panel = panel
      self.because = because
      self.final = final
      self.capOverride = capOverride
    }

    /// The ways to settle a difference.
    public enum How: String, CaseIterable, Hashable, Sendable {
      /// Both graded alike.
      case confirmed
      /// One step apart on the same side of the good line: the moderator decides.
      case moderatorDecides = "moderator decides"
      /// A recorded conversation.
      case conversation
      /// A third reader.
      case thirdReader = "third reader"
      /// A panel.
      case panel
    }
  }

  /// A final grade that is not the moderator's.
  public struct FinalGrade: Hashable, Sendable {
    /// What is graded.
    public var rating: Rating
    /// The final grade.
    public var grade: Grade

    /// Makes a final grade.
    public init(_ rating: Rating, _ grade: Grade) {
      self.rating = rating
      self.grade = grade
    }
  }

  /// The auditor's word against a resolution; it opens the moderation again, once.
  public struct Dispute: Hashable, Sendable {
    /// The day.
    public var on: CalendarDate?
    /// The auditor, by role code.
    public var by: String?
    /// Why.
    public var because: String?

    /// Makes a dispute.
    public init(on: CalendarDate? = nil, by: String? = nil, because: String? = nil) {
      self.on = on
      self.by = by
      self.because = because
    }
  }
}

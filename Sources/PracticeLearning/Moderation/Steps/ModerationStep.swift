extension Moderation {
  /// Something that was done in a moderation: what, by whom, on which day, and why.
  public struct Step: Hashable, Sendable {
    /// What was done.
    public var what: What
    /// Who did it, by role code; the chair of a panel.
    public var by: String?
    /// The day it was done, as it was stated.
    public var on: CalendarDate?
    /// When it was recorded, in UTC, such as `2026-02-14T09:30:00Z`; nothing where that is not known, as
    /// of documents from before.
    public var recordedAt: String?
    /// Who was asked, who took part in the conversation, who is to agree, or who sat on the panel beside
    /// its chair, by role code.
    public var with: [String]
    /// Why, or what was said.
    public var because: String?
    /// Whether those who talked agreed on a grade.
    public var agreed: Bool?
    /// The way a difference was settled.
    public var how: Resolution.How?
    /// The final grades it names, where they are not the moderator's.
    public var final: [FinalGrade]
    /// Why the final overall grade is better than inadequate although a domain is inadequate.
    public var capOverride: String?
    /// The text of the review it is about, from 1: the one that stood when the moderator graded.
    public var text: Int?
    /// The moderator's grades of a round that is over.
    public var grades: [FinalGrade]

    /// Makes a step.
    public init(
      _ what: What, by: String? = nil, on: CalendarDate? = nil, recordedAt: String? = nil,
      with: [String] = [], because: String? = nil, agreed: Bool? = nil,
      how: Resolution.How? = nil, final: [FinalGrade] = [], capOverride: String? = nil,
      text: Int? = nil, grades: [FinalGrade] = []
    ) {
      self.what = what
      self.by = by
      self.on = on
      self.recordedAt = recordedAt
      self.with = with
      self.because = because
      self.agreed = agreed
      self.how = how
      self.final = final
      self.capOverride = capOverride
      self.text = text
      self.grades = grades
    }

    /// What a step may be.
    public enum What: String, CaseIterable, Hashable, Sendable {
      /// Somebody was asked to moderate.
      case asked
      /// Somebody else was asked instead.
      case reassigned
      /// The moderator's own grades were saved.
      case graded
      /// Auditor and moderator talked about a difference.
      case conversation
      /// One side proposed how to settle it; the other has not agreed yet.
      case proposed
      /// One side agreed to what the other proposed.
      case agreed
      /// One side did not agree.
      case notAgreed = "not agreed"
      /// The difference was settled.
      case settled
      /// The auditor disputed it.
      case disputed
      /// A third reader or a panel decided on the dispute.
      case decided
      /// The form of the review was marked.
      case formMarked = "form marked"
      /// What was recorded was corrected by the QA lead.
      case corrected
      /// The review was amended: a new round begins.
      case reopened
    }
  }
}

extension Moderation.Step {
  /// The day it was recorded; nothing where that is not known.
  public var recordedOn: CalendarDate? {
    recordedAt.flatMap { CalendarDate(String($0.prefix(10))) }
  }

  /// The day its term runs from: that of the record, since a stated day can be any; the stated one where
  /// nothing else is known.
  public var day: CalendarDate? { recordedOn ?? on }

  /// Whether what differs is to be settled anew after it: the review was amended, or the moderator's own
  /// grades were corrected.
  public var opensRound: Bool { what == .reopened || (what == .corrected && !grades.isEmpty) }

  /// Whether it is the same step, whenever either was recorded.
  public func isSame(as other: Moderation.Step) -> Bool {
    var (own, others) = (self, other)
    (own.recordedAt, others.recordedAt) = (nil, nil)
    return own == others
  }
}

/// The second grading of a review by somebody else, blind first.
public struct Moderation: Hashable, Sendable {
  /// The review, by id.
  public var review: String
  /// The moderator, by role code.
  public var moderator: String
  /// The day the moderator's own grades were saved.
  public var gradedOn: CalendarDate?
  /// How the review came to be moderated.
  public var selection: Selection?
  /// The moderator's grade and reason per domain, in the order of the domains.
  public var domains: [ModeratedDomain]
  /// The moderator's overall grade.
  public var overall: Judgement?
  /// The moderator's impact grade.
  public var impact: Judgement?
  /// How well the review itself is written and evidenced; apart from the grade of practice.
  public var formQuality: Judgement?
  /// Whether it was graded blind; false where the moderator had been shown the review before.
  public var isBlind: Bool
  /// What was done, in the order in which it was done, those of earlier rounds included.
  public var steps: [Step]

  /// Makes a moderation; a conversation, a resolution, a dispute and a decision become steps.
  public init(
    review: String, moderator: String, gradedOn: CalendarDate? = nil, selection: Selection? = nil,
    domains: [ModeratedDomain] = [], overall: Judgement? = nil, impact: Judgement? = nil,
    formQuality: Judgement? = nil, conversation: RecordedConversation? = nil,
    resolution: Resolution? = nil, dispute: Dispute? = nil, decision: Resolution? = nil,
    isBlind: Bool = true, steps: [Step] = []
  ) {
    self.review = review
    self.moderator = moderator
    self.gradedOn = gradedOn
    self.selection = selection
    self.domains = domains
    self.overall = overall
    self.impact = impact
    self.formQuality = formQuality
    self.isBlind = isBlind
    self.steps = steps
    if let conversation { self.conversation = conversation }
    if let resolution { self.resolution = resolution }
    if let dispute { self.dispute = dispute }
    if let decision { self.decision = decision }
  }

  /// The moderator's grade of a rating; nothing where there is none.
  public func grade(_ rating: Rating) -> Grade? {
    switch rating {
    case .domain(let domain): domains.first { $0.domain == domain }?.grade?.grade
    case .overall: overall?.grade
    case .impact: impact?.grade
    }
  }

  /// The grade of a rating once the moderation is settled: the one named by the decision after a
  /// dispute, else the one named by the resolution, else the moderator's.
  public func finalGrade(_ rating: Rating) -> Grade? {
    settledBy(rating)?.final.first { $0.rating == rating }?.grade ?? grade(rating)
  }

  /// What names the final grade of a rating; nothing where it is the moderator's.
  public func settledBy(_ rating: Rating) -> Resolution? {
    [decision, resolution].compactMap(\.self).first { settled in
      settled.final.contains { $0.rating == rating }
    }
  }

  /// Why a review was taken for moderation, and with which probability.
  public struct Selection: Hashable, Sendable {
    /// Why it was taken.
    public var reason: Reason
    /// The probability with which it was taken, above 0 and at most 1.
    public var probability: DecimalText?

    /// Makes a selection.
    public init(reason: Reason, probability: DecimalText? = nil) {
      self.reason = reason
      self.probability = probability
    }

    /// Why a review is taken.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
      /// Every inadequate is taken.
      case inadequate
      /// Every outstanding is taken.
      case outstanding
      /// Every override of the cap is taken.
      case capOverride = "cap override"
      /// The first three reviews of a new auditor are taken.
      case newAuditor = "new auditor"
      /// Drawn at random.
      case random
      /// Asked for by somebody.
      case requested
    }

    /// Whether it was certain to be taken.
    public var isCertain: Bool { reason != .random && reason != .requested }
  }

  /// The moderator's grade of one domain.
  public struct ModeratedDomain: Hashable, Sendable {
    /// The domain.
    public var domain: PracticeDomain
    /// The grade.
    public var grade: DomainGrade?
    /// The reason.
    public var because: String?

    /// Makes a grade.
    public init(_ domain: PracticeDomain, grade: DomainGrade? = nil, because: String? = nil) {
      self.domain = domain
      self.grade = grade
      self.because = because
    }
  }
}

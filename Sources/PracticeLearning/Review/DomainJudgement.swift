/// What a review says of one practice domain.
public struct DomainJudgement: Hashable, Sendable {
  /// The domain.
  public var domain: PracticeDomain
  /// The grade, or that the domain does not apply; nothing while it is undecided.
  public var grade: DomainGrade?
  /// The reason for the grade.
  public var because: String?
  /// What is different for the child because of this practice; good or better names it.
  public var difference: String?
  /// The risk to the child, where the grade is inadequate.
  public var risk: String?
  /// What was done about the risk at once, where the grade is inadequate.
  public var immediateAction: String?
  /// Why the child is safe, where the grade is inadequate and no immediate action was needed.
  public var safeBecause: String?
  /// What the grade rests on.
  public var evidence: [Evidence]
  /// Answers to the template's questions, by question key, in the order they were written.
  public var answers: [GivenAnswer]
  /// What is strong.
  public var strengths: [Finding]
  /// What must improve.
  public var development: [Finding]
  /// Codes of personal identifiers that the writer has looked at and confirmed to be something else.
  public var confirmed: [String]

  /// Makes a judgement.
  public init(
    _ domain: PracticeDomain, grade: DomainGrade? = nil, because: String? = nil,
    difference: String? = nil, risk: String? = nil, immediateAction: String? = nil,
    safeBecause: String? = nil, evidence: [Evidence] = [], answers: [GivenAnswer] = [],
    strengths: [Finding] = [], development: [Finding] = [], confirmed: [String] = []
  ) {
    self.domain = domain
    self.grade = grade
    self.because = because
    self.difference = difference
    self.risk = risk
    self.immediateAction = immediateAction
    self.safeBecause = safeBecause
    self.evidence = evidence
    self.answers = answers
    self.strengths = strengths
    self.development = development
    self.confirmed = confirmed
  }
}

/// A grade and its reason: the overall judgement or the impact.
public struct Judgement: Hashable, Sendable {
  /// The grade; nothing while it is undecided.
  public var grade: Grade?
  /// The reason for the grade.
  public var because: String?
  /// Overall only: why a domain that is inadequate does not make the whole inadequate.
  public var capOverride: String?

  /// Makes a judgement.
  public init(grade: Grade? = nil, because: String? = nil, capOverride: String? = nil) {
    self.grade = grade
    self.because = because
    self.capOverride = capOverride
  }
}

/// One thing in the record that a grade rests on.
public struct Evidence: Hashable, Sendable {
  /// The kind of record, such as `visit record`.
  public var what: String?
  /// The day of the record.
  public var on: CalendarDate?
  /// What it shows.
  public var shows: String?

  /// Makes an item of evidence.
  public init(what: String? = nil, on: CalendarDate? = nil, shows: String? = nil) {
    self.what = what
    self.on = on
    self.shows = shows
  }
}

/// An answer to one question of the template.
public struct GivenAnswer: Hashable, Sendable {
  /// The question's key.
  public var question: String
  /// The answer.
  public var answer: Answer

  /// Makes an answer.
  public init(_ question: String, _ answer: Answer) {
    self.question = question
    self.answer = answer
  }
}

/// The four answers a question can have.
public enum Answer: String, CaseIterable, Hashable, Sendable {
  /// Yes.
  case yes
  /// In part.
  case partly
  /// No.
  case no
  /// The question does not apply to this child.
  case notApplicable = "not applicable"
}

/// One strength or one area for development, in one domain.
public struct Finding: Hashable, Sendable {
  /// What was found.
  public var text: String?
  /// The themes it belongs to, by id.
  public var themes: [String]
  /// Where it comes from, for an area for development.
  public var cause: Cause?

  /// Makes a finding.
  public init(text: String? = nil, themes: [String] = [], cause: Cause? = nil) {
    self.text = text
    self.themes = themes
    self.cause = cause
  }

  /// Where an area for development comes from.
  public enum Cause: String, CaseIterable, Hashable, Sendable {
    /// One person's practice.
    case worker
    /// How the team works.
    case team
    /// Systems, policy or capacity.
    case system
    /// Another agency.
    case partner
  }

  /// Whether a finding is a strength or an area for development.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// What is strong.
    case strength
    /// What must improve.
    case development
  }
}

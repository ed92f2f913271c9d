/// Yes or no measures over a small sample of cases, to test one hypothesis.
public struct DipSample: Hashable, Sendable {
  /// Its id, such as `DIP-2026-03-02`.
  public var id: String
  /// What is asked, by name and version.
  public var template: TemplateReference
  /// What is tested, as a sentence that holds or does not.
  public var hypothesis: String
  /// The share of cases, in percent, from which on the hypothesis holds.
  public var holdsAt: Int
  /// The one measure the hypothesis is about; nothing where a case has to meet all of them.
  public var measure: String?
  /// Its theme, by id.
  public var theme: String?
  /// The day the cases were drawn or named.
  public var drawnOn: CalendarDate
  /// What the cases were drawn from; nothing where they were named.
  public var frame: Frame?
  /// The cases, in the order of their references.
  public var cases: [Case]
  /// What was learned, in a few sentences.
  public var learned: String?

  /// Makes a dip sample.
  public init(
    id: String, template: TemplateReference, hypothesis: String, holdsAt: Int,
    measure: String? = nil, theme: String? = nil, drawnOn: CalendarDate, frame: Frame? = nil,
    cases: [Case] = [], learned: String? = nil
  ) {
    self.id = id
    self.template = template
    self.hypothesis = hypothesis
    self.holdsAt = holdsAt
    self.measure = measure
    self.theme = theme
    self.drawnOn = drawnOn
    self.frame = frame
    self.cases = cases
    self.learned = learned
  }

  /// What the cases were drawn from, at random: who draws again finds the same ones.
  public struct Frame: Hashable, Sendable {
    /// How many cases it has.
    public var cases: Int
    /// The digest of its canonical text.
    public var digest: String?
    /// The number that the draw began with.
    public var seed: String?
    /// Which cases of a table it is, in words; nothing for all of them.
    public var only: String?

    /// Makes a frame.
    public init(cases: Int, digest: String? = nil, seed: String? = nil, only: String? = nil) {
      (self.cases, self.digest, self.seed, self.only) = (cases, digest, seed, only)
    }
  }

  /// One case, and what was found.
  public struct Case: Hashable, Sendable {
    /// The case, by its local reference.
    public var reference: String
    /// What was found, by the key of the measure.
    public var answers: [GivenDipAnswer]

    /// Makes a case.
    public init(_ reference: String, answers: [GivenDipAnswer] = []) {
      (self.reference, self.answers) = (reference, answers)
    }

    /// The answer to a measure; nothing where none is given yet.
    public subscript(measure: String) -> DipAnswer? {
      answers.first { $0.measure == measure }?.answer
    }
  }
}

/// The three answers a measure can have.
public enum DipAnswer: String, CaseIterable, Hashable, Sendable {
  /// It is so.
  case yes
  /// It is not.
  case no
  /// It does not apply to this case.
  case notApplicable = "not applicable"
}

/// An answer to a measure.
public struct GivenDipAnswer: Hashable, Sendable {
  /// The key of the measure.
  public var measure: String
  /// The answer.
  public var answer: DipAnswer

  /// Makes an answer.
  public init(_ measure: String, _ answer: DipAnswer) {
    (self.measure, self.answer) = (measure, answer)
  }
}

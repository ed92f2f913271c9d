/// A decision about the themes of a finding, beside the review and never in it.
///
/// What the auditor wrote on the form counts until somebody decides otherwise; both stay. A decision belongs to
/// the words it was made of: where the review is amended and the words are others, it counts no more.
public struct ThemeCode: Hashable, Sendable {
  /// Its number in the order in which decisions were made; 0 before it is stored.
  public var number: Int
  /// Where the finding stood.
  public var place: FindingPlace
  /// The words of the finding.
  public var text: String
  /// How the decision came about.
  public var origin: Origin
  /// The themes, by id; none where it waits for later.
  public var themes: [String]
  /// What the program suggested, the surest first, whether it was shown or not.
  public var suggested: [Suggestion]
  /// The decision that is taken back, by its number.
  public var undoes: Int?
  /// Who decided, by role code.
  public var by: String
  /// When, in UTC.
  public var at: String

  /// Makes a decision.
  public init(
    of finding: PlacedFinding, _ origin: Origin, themes: [String], suggested: [Suggestion] = [],
    undoes: Int? = nil, number: Int = 0, by: String = "", at: String = ""
  ) {
    (place, text) = (finding.place, finding.text)
    (self.origin, self.themes, self.suggested) = (origin, themes, suggested)
    (self.undoes, self.number, self.by, self.at) = (undoes, number, by, at)
  }

  /// How a decision came about.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    /// Chosen with the suggestions in view.
    case chosen
    /// Chosen before any suggestion was shown: the program's accuracy is told from these alone.
    case blind = "chosen blind"
    /// Confirmed on a page of sure ones.
    case batch = "confirmed in a batch"
    /// Coded again by somebody who had not seen the first code; it is compared and counts for nothing else.
    case second = "second reader"
    /// Put by for later: not sure.
    case parked
    /// Taken back.
    case undone
  }

  /// A theme that was suggested.
  public struct Suggestion: Hashable, Sendable {
    /// The theme, by id.
    public var theme: String
    /// How sure the program was, above 0 and below 1.
    public var confidence: Double

    /// Makes a suggestion.
    public init(_ theme: String, _ confidence: Double) {
      (self.theme, self.confidence) = (theme, confidence)
    }
  }

  /// What the decision is about.
  public var subject: Subject {
    Subject(review: place.review, domain: place.domain, kind: place.kind, text: text)
  }

  /// The words of a finding in their place in a review.
  public struct Subject: Hashable, Sendable {
    /// The review, by id.
    public var review: String
    /// The practice domain.
    public var domain: PracticeDomain
    /// Whether it is a strength or an area for development.
    public var kind: Finding.Kind
    /// The words.
    public var text: String

    /// Names what decisions are about.
    public init(review: String, domain: PracticeDomain, kind: Finding.Kind, text: String) {
      (self.review, self.domain, self.kind, self.text) = (review, domain, kind, text)
    }
  }
}

extension PlacedFinding {
  /// What decisions about the finding are about.
  public var subject: ThemeCode.Subject {
    ThemeCode.Subject(
      review: place.review, domain: place.domain, kind: place.kind, text: text)
  }
}

/// The decisions about findings that stand: of each the last one that was not taken back.
public struct StandingCodes: Sendable {
  private var standing: [ThemeCode.Subject: ThemeCode] = [:]
  private var second: [ThemeCode.Subject: ThemeCode] = [:]

  /// Reads decisions in the order in which they were made.
  public init(_ codes: [ThemeCode]) {
    let undone = Set(codes.compactMap(\.undoes))
    for code in codes where !undone.contains(code.number) && code.origin != .undone { add(code) }
  }

  /// Takes in a decision that was made after all others and takes none of them back.
  public mutating func add(_ code: ThemeCode) {
    if code.origin == .second {
      second[code.subject] = code
    } else {
      standing[code.subject] = code
    }
  }

  /// The decision that stands; nothing where nobody decided.
  public func code(of subject: ThemeCode.Subject) -> ThemeCode? { standing[subject] }

  /// What a second reader chose; nothing where nobody read it again.
  public func secondCode(of subject: ThemeCode.Subject) -> ThemeCode? { second[subject] }

  /// The themes that count: those decided on, else those of the form.
  public func themes(of finding: PlacedFinding) -> [String] {
    guard let code = standing[finding.subject], code.origin != .parked else {
      return finding.finding.themes
    }
    return code.themes
  }
}

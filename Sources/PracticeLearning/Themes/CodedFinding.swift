/// A finding that somebody coded, as the ranker learns from it.
public struct CodedFinding: Hashable, Sendable {
  /// What was found.
  public var text: String
  /// The practice domain it was found in, where it is known.
  public var domain: PracticeDomain?
  /// The themes it was coded with, by id.
  public var themes: [String]

  /// Makes a coded finding.
  public init(_ text: String, in domain: PracticeDomain?, themes: [String]) {
    self.text = text
    self.domain = domain
    self.themes = themes
  }
}

/// A theme that is suggested for a finding; nobody's code until somebody takes it.
public struct SuggestedTheme: Hashable, Sendable {
  /// The theme, by id.
  public var theme: String
  /// How sure it is, above 0 and below 1.
  public var confidence: Double
  /// The words of the text that caused it: hints that stand in the text, then up to three words that it shares
  /// with what was coded so before.
  public var because: [String]

  /// Makes a suggestion.
  public init(theme: String, confidence: Double, because: [String]) {
    (self.theme, self.confidence, self.because) = (theme, confidence, because)
  }
}

/// A text for which themes are asked.
public struct AskedText: Hashable, Sendable {
  /// The text.
  public var text: String
  /// The practice domain it is about, where it is known.
  public var domain: PracticeDomain?

  /// Makes one.
  public init(_ text: String, in domain: PracticeDomain? = nil) {
    (self.text, self.domain) = (text, domain)
  }
}

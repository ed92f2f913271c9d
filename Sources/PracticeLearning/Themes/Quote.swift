/// A finding that may be quoted: its words alone, of no review, worker or child that could be told.
public struct Quote: Hashable, Sendable {
  /// The words.
  public var text: String
  /// The practice domain.
  public var domain: PracticeDomain
  /// Whether it is a strength or an area for development.
  public var kind: Finding.Kind
  /// The themes that count, by id.
  public var themes: [String]
  /// Who cleared it, by role code.
  public var clearedBy: String
  /// When, in UTC.
  public var clearedAt: String

  /// Makes a quote.
  public init(
    _ text: String, in domain: PracticeDomain, _ kind: Finding.Kind, themes: [String],
    clearedBy: String, at clearedAt: String
  ) {
    (self.text, self.domain, self.kind, self.themes) = (text, domain, kind, themes)
    (self.clearedBy, self.clearedAt) = (clearedBy, clearedAt)
  }
}

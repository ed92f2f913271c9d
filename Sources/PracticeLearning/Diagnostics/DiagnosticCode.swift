/// A stable name for one kind of complaint, such as `R014`, listed once in the catalogue.
public struct DiagnosticCode: Hashable, Sendable, CustomStringConvertible {
  /// The letter and three digits that people and programs know it by.
  public let id: String
  /// How much it matters.
  public let severity: Diagnostic.Severity
  /// What it means, for the catalogue.
  public let meaning: String

  init(_ id: String, _ severity: Diagnostic.Severity, _ meaning: String) {
    self.id = id
    self.severity = severity
    self.meaning = meaning
  }

  /// The letter and digits.
  public var description: String { id }

  /// The catalogue: every code there is, in the order of their letters.
  ///
  /// D documents, R reviews, P personal identifiers, L language, N nudges, W workspaces,
  /// M moderation, C calibration sessions, A allocations and actions, F frames and random draws,
  /// S the store, T reference cases of statistics.
  public static let catalogue: [DiagnosticCode] = [
    documents, reviews, identifiers, language, nudges, workspaces, moderations, settling,
    calibrations, actions, draws, moderationDraws, stores, statistics,
  ].flatMap(\.self)
}

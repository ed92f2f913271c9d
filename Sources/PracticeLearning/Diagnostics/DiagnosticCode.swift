/// A stable name for one kind of complaint, such as `R014`. Each is declared once, in the
/// file of its letter; the catalogue is written from those declarations.
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
}

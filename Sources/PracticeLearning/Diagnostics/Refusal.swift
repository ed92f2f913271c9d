/// The reasons why a command was refused; nothing was changed.
public struct Refusal: Error, Hashable, Sendable {
  /// What is wrong and what to do.
  public var diagnostics: [Diagnostic]

  /// Makes a refusal for several reasons.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Makes a refusal for one reason.
  public init(
    _ code: DiagnosticCode, at path: FieldPath = [], _ summary: String, advice: Advice
  ) {
    diagnostics = [Diagnostic(code, at: path, summary, advice: advice)]
  }
}

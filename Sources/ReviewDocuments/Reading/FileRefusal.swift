package import PracticeLearning

/// Why a file cannot be read. Apart from `Refusal`, which a caller's own work may throw while reading.
package struct FileRefusal: Error {
  /// What is wrong and what to do.
  package let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}

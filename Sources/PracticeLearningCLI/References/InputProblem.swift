import PracticeLearning
import ReviewDocuments

/// Why the input of a reference case cannot be computed with, and where in the file that stands.
struct InputProblem: Error {
  var code: DiagnosticCode
  var summary: String
  var advice: String
  var mark: SourceMark

  init(_ code: DiagnosticCode, _ summary: String, advice: String, at mark: SourceMark) {
    self.code = code
    self.summary = summary
    self.advice = advice
    self.mark = mark
  }

  /// The complaint, with its place in a file.
  func complaint(in file: JSONFile) -> Diagnostic {
    Diagnostic(code, summary, advice: advice, location: file.location(mark))
  }
}

import ReviewDocuments

/// Why the input of a reference case cannot be computed with, and where in the file that stands.
struct InputProblem: Error {
  var fault: ReferenceFault
  var summary: String
  var advice: String
  var mark: SourceMark

  init(_ fault: ReferenceFault, _ summary: String, advice: String, at mark: SourceMark) {
    self.fault = fault
    self.summary = summary
    self.advice = advice
    self.mark = mark
  }

  /// The complaint, with its place in a file.
  func complaint(in file: JSONFile) -> JSONFile.Complaint {
    file.complaint(fault.rawValue, summary, advice: advice, at: mark)
  }
}

import PracticeLearning
import ReviewDocuments

/// What became of one reference case.
struct ReferenceResult {
  /// The file as the person named it.
  var file: String
  /// The name of the case, or its number in the file.
  var name: String
  var kind: String
  /// The computed values beside the expected ones; nothing where it could not be computed.
  var comparison: ReferenceComparison?
  /// Why it could not be computed or compared.
  var complaints: [Diagnostic] = []

  var isPass: Bool { complaints.isEmpty && comparison?.failures.isEmpty == true }
}

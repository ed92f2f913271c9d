package import ReviewDocuments

/// What became of one reference case.
package struct ReferenceResult {
  /// The file as the person named it.
  package var file: String
  /// The name of the case, or its number in the file.
  package var name: String
  package var kind: String
  /// The computed values beside the expected ones; nothing where it could not be computed.
  package var comparison: ReferenceComparison?
  /// Why it could not be computed or compared.
  package var complaints: [JSONFile.Complaint] = []

  package var isPass: Bool { complaints.isEmpty && comparison?.failures.isEmpty == true }
}

/// The kinds of statistic that reference cases may be of.
enum ReferenceKind {
  /// Computes a case from its input.
  typealias Computation = @Sendable (ReferenceInput) throws(InputProblem) -> ReferenceValue

  /// Every kind by the name it has in a file.
  static let all: [String: Computation] = [:]
}

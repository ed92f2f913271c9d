package import PracticeLearning

/// What was looked at and what is wrong.
package struct Inspection: Hashable, Sendable {
  /// What was checked, in words, with counts.
  package var checked: [String] = []
  /// What is wrong and what to do.
  package var complaints: [Diagnostic] = []

  /// Adds what another inspection found.
  mutating func add(_ other: Inspection) {
    checked += other.checked
    complaints += other.complaints
  }
}

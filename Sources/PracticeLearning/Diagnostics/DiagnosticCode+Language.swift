extension DiagnosticCode {
  /// L001: a word the child might find cold.
  public static let kinderWording = DiagnosticCode(
    "L001", .hint, "a word the child might find cold")
}

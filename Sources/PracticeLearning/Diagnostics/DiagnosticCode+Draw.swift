extension DiagnosticCode {
  /// F001: a seed that was used for another frame.
  public static let seedReused = DiagnosticCode(
    "F001", .error, "a seed that was used for another frame")

  /// F: frames and random draws.
  static let draws: [DiagnosticCode] = [.seedReused]
}

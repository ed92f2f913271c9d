extension DiagnosticCode {
  /// H001: a finding that is not there.
  public static let unknownFinding = DiagnosticCode(
    "H001", .error, "a finding that is not there")
  /// H003: a change of the list of themes that cannot be made.
  public static let themeChange = DiagnosticCode(
    "H003", .error, "a change of the list of themes that cannot be made")
  /// H002: nothing that could be taken back.
  public static let nothingToTakeBack = DiagnosticCode(
    "H002", .error, "nothing that could be taken back")
}

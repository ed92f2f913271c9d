extension DiagnosticCode {
  /// H002: a change of the list of themes that cannot be made.
  public static let themeChange = DiagnosticCode(
    "H002", .error, "a change of the list of themes that cannot be made")
  /// H001: nothing that could be taken back.
  public static let nothingToTakeBack = DiagnosticCode(
    "H001", .error, "nothing that could be taken back")
}

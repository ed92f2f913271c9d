extension DiagnosticCode {
  /// F050: a moderation that states another selection than the one that was drawn.
  public static let selectionNotDrawn = DiagnosticCode(
    "F050", .error, "a moderation that states another selection than the one that was drawn")
  /// F051: a draw with nothing to draw from.
  public static let nothingToDraw = DiagnosticCode(
    "F051", .error, "a draw with nothing to draw from")
  /// F052: reviews that nobody may moderate.
  public static let nobodyToModerate = DiagnosticCode(
    "F052", .error, "reviews that nobody may moderate")
}

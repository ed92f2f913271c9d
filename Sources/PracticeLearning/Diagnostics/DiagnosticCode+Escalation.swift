extension DiagnosticCode {
  /// E001: an escalation that is not there.
  public static let unknownEscalation = DiagnosticCode(
    "E001", .error, "an escalation that is not there")
  /// E002: a step of an escalation by somebody it is not for.
  public static let notTheirEscalation = DiagnosticCode(
    "E002", .error, "a step of an escalation by somebody it is not for")
  /// E003: a step of an escalation out of its turn.
  public static let escalationOutOfTurn = DiagnosticCode(
    "E003", .error, "a step of an escalation out of its turn")
  /// E004: a re-review that was not drawn, or not so.
  public static let notTheReReview = DiagnosticCode(
    "E004", .error, "a re-review that was not drawn, or not so")
  /// E005: nobody who can review a case again.
  public static let nobodyToReviewAgain = DiagnosticCode(
    "E005", .error, "nobody who can review a case again")
}

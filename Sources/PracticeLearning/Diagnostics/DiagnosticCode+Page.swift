extension DiagnosticCode {
  /// B001: a field of a page that was left empty or says what it cannot say.
  public static let fieldOfPage = DiagnosticCode(
    "B001", .error, "a field of a page that was left empty or says what it cannot say")
  /// B002: an answer that cannot be written into the form.
  public static let answerUnwritable = DiagnosticCode(
    "B002", .error, "an answer that cannot be written into the form")
}

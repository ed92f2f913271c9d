extension DiagnosticCode {
  /// N001: a domain that describes process and no difference for the child.
  public static let processOnly = DiagnosticCode(
    "N001", .warning, "a domain that describes process and no difference for the child")
  /// N002: good or better while an essential question says no.
  public static let essentialAnsweredNo = DiagnosticCode(
    "N002", .warning, "good or better while an essential question says no")
  /// N003: a grade without evidence where the rule does not ask for any.
  public static let gradeWithoutEvidence = DiagnosticCode(
    "N003", .warning, "a grade without evidence where the rule does not ask for any")
  /// N004: areas for development and no action.
  public static let developmentWithoutAction = DiagnosticCode(
    "N004", .warning, "areas for development and no action")
  /// N005: a domain with areas for development and no strength.
  public static let noStrength = DiagnosticCode(
    "N005", .hint, "a domain with areas for development and no strength")
  /// N006: the same reason in two domains.
  public static let repeatedReason = DiagnosticCode(
    "N006", .warning, "the same reason in two domains")
  /// N007: a reason of very few words.
  public static let thinReason = DiagnosticCode("N007", .hint, "a reason of very few words")
  /// N008: feedback asked for and nothing recorded of what was said.
  public static let thinVoice = DiagnosticCode(
    "N008", .hint, "feedback asked for and nothing recorded of what was said")
}

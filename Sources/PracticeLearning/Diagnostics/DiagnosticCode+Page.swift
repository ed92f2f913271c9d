extension DiagnosticCode {
  /// B001: a field of a page that was left empty or says what it cannot say.
  public static let fieldOfPage = DiagnosticCode(
    "B001", .error, "a field of a page that was left empty or says what it cannot say")
  /// B002: an answer that cannot be written into the form.
  public static let answerUnwritable = DiagnosticCode(
    "B002", .error, "an answer that cannot be written into the form")
  /// B003: a sign-on that is not right, or a link that does not hold.
  public static let notSignedIn = DiagnosticCode(
    "B003", .error, "a sign-on that is not right, or a link that does not hold")
  /// B004: several wrong tries to sign on, one after another.
  public static let tooManyTries = DiagnosticCode(
    "B004", .error, "several wrong tries to sign on, one after another")
  /// B005: a password that is too short, or that many would try first.
  public static let weakPassword = DiagnosticCode(
    "B005", .error, "a password that is too short, or that many would try first")
  /// B006: a terminal that is locked to those who are tied to a system user.
  public static let terminalLocked = DiagnosticCode(
    "B006", .error, "a terminal that is locked to those who are tied to a system user")
  /// B007: a form that is larger than one can be.
  public static let tooMuchSent = DiagnosticCode(
    "B007", .error, "a form that is larger than one can be")
  /// B010: a portal that somebody else could come in by, or whose accounts are not whole.
  public static let portalUnsafe = DiagnosticCode(
    "B010", .error, "a portal that somebody else could come in by, or whose accounts are not whole")
  /// B011: something about the portal that wants a look.
  public static let portalWantsCare = DiagnosticCode(
    "B011", .warning, "something about the portal that wants a look")
}

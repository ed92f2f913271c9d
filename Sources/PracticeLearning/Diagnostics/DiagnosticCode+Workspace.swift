extension DiagnosticCode {
  /// W001: two entries with one id.
  public static let repeatedID = DiagnosticCode("W001", .error, "two entries with one id")
  /// W002: a team of a service that is not listed.
  public static let unknownServiceOfTeam = DiagnosticCode(
    "W002", .error, "a team of a service that is not listed")
  /// W003: a person of a team that is not listed.
  public static let unknownTeamOfPerson = DiagnosticCode(
    "W003", .error, "a person of a team that is not listed")
  /// W004: a person who is not listed.
  public static let unknownPerson = DiagnosticCode("W004", .error, "a person who is not listed")
  /// W005: a setting outside its range.
  public static let settingOutOfRange = DiagnosticCode(
    "W005", .error, "a setting outside its range")
  /// W006: a programme with a template that does not exist.
  public static let unknownTemplateOfProgramme = DiagnosticCode(
    "W006", .error, "a programme with a template that does not exist")
  /// W007: a template that contradicts itself.
  public static let templateRule = DiagnosticCode(
    "W007", .error, "a template that contradicts itself")
  /// W008: a person who leads a service that is not listed.
  public static let unknownServiceOfPerson = DiagnosticCode(
    "W008", .error, "a person who leads a service that is not listed")
  /// W009: settings that leave out what is stored.
  public static let orphaned = DiagnosticCode(
    "W009", .error, "settings that leave out what is stored")
  /// W010: settings laid out in a way that only a person can change.
  public static let layoutOfSettings = DiagnosticCode(
    "W010", .error, "settings laid out in a way that only a person can change")
  /// W011: a question that cannot be left out.
  public static let cannotBeLeftOut = DiagnosticCode(
    "W011", .error, "a question that cannot be left out")
  /// W012: work that nobody is there to do.
  public static let nobodyFor = DiagnosticCode(
    "W012", .warning, "work that nobody is there to do")
  /// W013: a name in a page's template that the page does not know.
  public static let unknownPageName = DiagnosticCode(
    "W013", .error, "a name in a page's template that the page does not know")
  /// W014: a tag of a page's template that cannot stand there.
  public static let templateTag = DiagnosticCode(
    "W014", .error, "a tag of a page's template that cannot stand there")
  /// W015: a heading of a self-assessment that is none of its parts.
  public static let unknownPart = DiagnosticCode(
    "W015", .error, "a heading of a self-assessment that is none of its parts")
  /// W016: months without reviews.
  public static let nothingCounted = DiagnosticCode("W016", .warning, "months without reviews")
  /// W017: terms of notices by which none could be sent, or not safely.
  public static let noticeTerms = DiagnosticCode(
    "W017", .error, "terms of notices by which none could be sent, or not safely")
}

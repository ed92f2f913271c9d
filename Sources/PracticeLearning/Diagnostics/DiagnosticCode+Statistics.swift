extension DiagnosticCode {
  /// T001: a file that is no list of reference cases.
  public static let notReferenceCases = DiagnosticCode(
    "T001", .error, "a file that is no list of reference cases")
  /// T002: a kind of statistic that is not known.
  public static let unknownStatistic = DiagnosticCode(
    "T002", .error, "a kind of statistic that is not known")
  /// T003: something a reference case needs.
  public static let incompleteCase = DiagnosticCode(
    "T003", .error, "something a reference case needs")
  /// T004: two reference cases of one name.
  public static let repeatedCase = DiagnosticCode(
    "T004", .error, "two reference cases of one name")
  /// T005: a reference case that expects nothing.
  public static let nothingExpected = DiagnosticCode(
    "T005", .error, "a reference case that expects nothing")
  /// T006: something other than a number, a text or a list where one is wanted.
  public static let wrongInput = DiagnosticCode(
    "T006", .error, "something other than a number, a text or a list where one is wanted")
  /// T007: a table whose rows are of different lengths.
  public static let raggedTable = DiagnosticCode(
    "T007", .error, "a table whose rows are of different lengths")
  /// T008: a count below 0 or with a fraction.
  public static let notACount = DiagnosticCode("T008", .error, "a count below 0 or with a fraction")
  /// T009: a grade outside the scale.
  public static let gradeOffScale = DiagnosticCode("T009", .error, "a grade outside the scale")
  /// T010: numbers that cannot stand together.
  public static let impossibleInput = DiagnosticCode(
    "T010", .error, "numbers that cannot stand together")
  /// T011: a tolerance that is not a small number.
  public static let wrongTolerance = DiagnosticCode(
    "T011", .error, "a tolerance that is not a small number")
}

extension DiagnosticCode {
  /// P001: a name with a title.
  public static let personName = DiagnosticCode("P001", .error, "a name with a title")
  /// P002: a date of birth.
  public static let dateOfBirth = DiagnosticCode("P002", .error, "a date of birth")
  /// P003: an NHS number.
  public static let nhsNumber = DiagnosticCode("P003", .error, "an NHS number")
  /// P004: a unique pupil number.
  public static let upn = DiagnosticCode("P004", .error, "a unique pupil number")
  /// P005: a postcode.
  public static let postcode = DiagnosticCode("P005", .error, "a postcode")
  /// P006: a telephone number.
  public static let phoneNumber = DiagnosticCode("P006", .error, "a telephone number")
  /// P007: an e-mail address.
  public static let emailAddress = DiagnosticCode("P007", .error, "an e-mail address")

  /// P: what may tell who a person is, and can be confirmed to be none.
  static let identifiers = catalogue.filter { $0.id.hasPrefix("P") }
}

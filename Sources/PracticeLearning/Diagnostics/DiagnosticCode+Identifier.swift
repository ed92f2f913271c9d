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
  /// P008: a name without a title.
  public static let untitledName = DiagnosticCode("P008", .warning, "a name without a title")
  /// P009: a National Insurance number.
  public static let insuranceNumber = DiagnosticCode(
    "P009", .error, "a National Insurance number")
  /// P010: a house number and its street.
  public static let streetAddress = DiagnosticCode("P010", .error, "a house number and its street")
  /// P011: the registration of a vehicle.
  public static let vehicleRegistration = DiagnosticCode(
    "P011", .error, "the registration of a vehicle")
  /// P012: a name on social media.
  public static let socialHandle = DiagnosticCode("P012", .error, "a name on social media")
  /// P013: a school by its name.
  public static let schoolName = DiagnosticCode("P013", .warning, "a school by its name")

  /// P: what may tell who a person is, and can be confirmed to be none.
  package static let identifiers = catalogue.filter { $0.id.hasPrefix("P") }
}

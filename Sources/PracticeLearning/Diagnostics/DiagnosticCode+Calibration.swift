extension DiagnosticCode {
  /// C001: an id that cannot be one.
  public static let badCalibrationID = DiagnosticCode("C001", .error, "an id that cannot be one")
  /// C002: a session of no case, or of both a review and vignettes.
  public static let noCalibrationCase = DiagnosticCode(
    "C002", .error, "a session of no case, or of both a review and vignettes")
  /// C003: a vignette, case, rating or person named twice.
  public static let namedTwice = DiagnosticCode(
    "C003", .error, "a vignette, case, rating or person named twice")
  /// C004: too few people to compare, or somebody who does not grade.
  public static let participantsDoNotFit = DiagnosticCode(
    "C004", .error, "too few people to compare, or somebody who does not grade")
  /// C005: a vignette without its text, or a pack without vignettes.
  public static let nothingToRead = DiagnosticCode(
    "C005", .error, "a vignette without its text, or a pack without vignettes")
  /// C006: a session that is not in the store.
  public static let unknownCalibration = DiagnosticCode(
    "C006", .error, "a session that is not in the store")
  /// C007: a pack of vignettes that is not in the store.
  public static let unknownVignettes = DiagnosticCode(
    "C007", .error, "a pack of vignettes that is not in the store")
  /// C008: grades by somebody who does not take part.
  public static let notAParticipant = DiagnosticCode(
    "C008", .error, "grades by somebody who does not take part")
  /// C009: a case that is not in the session.
  public static let caseNotInSession = DiagnosticCode(
    "C009", .error, "a case that is not in the session")
  /// C010: a rating that the session asks for and nobody gave.
  public static let ratingMissing = DiagnosticCode(
    "C010", .error, "a rating that the session asks for and that is left blank")
  /// C011: a rating the session does not ask for.
  public static let ratingNotAsked = DiagnosticCode(
    "C011", .error, "a rating the session does not ask for")
  /// C012: could not judge, without the reason.
  public static let couldNotJudgeWithoutReason = DiagnosticCode(
    "C012", .error, "could not judge, without the reason")
  /// C013: grades given after the session was closed.
  public static let gradedAfterClose = DiagnosticCode(
    "C013", .error, "grades given after the session was closed")
  /// C014: a session that is closed while somebody's grades are not in.
  public static let closedTooEarly = DiagnosticCode(
    "C014", .error, "a session that is closed while somebody's grades are not in")
  /// C015: a change to what people have graded already.
  public static let gradedAlready = DiagnosticCode(
    "C015", .error, "a change to what people have graded already")
  /// C016: grades of others before one's own are saved.
  public static let ownGradesFirst = DiagnosticCode(
    "C016", .error, "grades of others before one's own are saved")
  /// C017: grades without reasons.
  public static let calibrationWithoutReason = DiagnosticCode(
    "C017", .hint, "grades without reasons")
  /// C018: somebody who knows the grades of the case already.
  public static let participantKnowsCase = DiagnosticCode(
    "C018", .warning, "somebody who knows the grades of the case already")
  /// C019: a pass mark nobody could meet or miss.
  public static let passMarkDoesNotFit = DiagnosticCode(
    "C019", .error, "a pass mark outside its range, or the wider one below the narrower")

  /// C020: agreed grades none of which is given.
  public static let nothingAgreed = DiagnosticCode(
    "C020", .error, "agreed grades none of which is given")
}

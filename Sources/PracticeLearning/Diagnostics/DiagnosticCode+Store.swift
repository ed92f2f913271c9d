extension DiagnosticCode {
  /// S001: a store that is not SQLite.
  public static let notAStore = DiagnosticCode("S001", .error, "a store that is not SQLite")
  /// S002: a store of a newer version.
  public static let newerStore = DiagnosticCode("S002", .error, "a store of a newer version")
  /// S003: a store that another process is writing to.
  public static let storeBusy = DiagnosticCode(
    "S003", .error, "a store that another process is writing to")
  /// S004: a folder that cannot be written.
  public static let cannotWrite = DiagnosticCode("S004", .error, "a folder that cannot be written")
  /// S005: a full disk.
  public static let diskFull = DiagnosticCode("S005", .error, "a full disk")
  /// S006: no workspace here or above.
  public static let noWorkspace = DiagnosticCode("S006", .error, "no workspace here or above")
  /// S007: a workspace where a new one was to be made.
  public static let workspaceExists = DiagnosticCode(
    "S007", .error, "a workspace where a new one was to be made")
  /// S008: a document that differs from the one stored under its id.
  public static let differsFromStored = DiagnosticCode(
    "S008", .error, "a document that differs from the one stored under its id")
  /// S009: a journal whose chain does not hold.
  public static let journalBroken = DiagnosticCode(
    "S009", .error, "a journal whose chain does not hold")
  /// S010: a store that fails its integrity check.
  public static let storeDamaged = DiagnosticCode(
    "S010", .error, "a store that fails its integrity check")
  /// S011: a workspace on a network drive.
  public static let networkDrive = DiagnosticCode(
    "S011", .warning, "a workspace on a network drive")
  /// S012: a review that is not in the store.
  public static let unknownReview = DiagnosticCode(
    "S012", .error, "a review that is not in the store")
  /// S013: an amendment without a reason.
  public static let reasonNeeded = DiagnosticCode("S013", .error, "an amendment without a reason")
  /// S014: an acting person the workspace does not know.
  public static let unknownActor = DiagnosticCode(
    "S014", .error, "an acting person the workspace does not know")
  /// S015: an act that the review's state does not allow.
  public static let wrongState = DiagnosticCode(
    "S015", .error, "an act that the review's state does not allow")
  /// S016: a service, team or programme to report on that does not exist.
  public static let unknownFilter = DiagnosticCode(
    "S016", .error, "a service, team or programme to report on that does not exist")
  /// S017: a file that would be overwritten.
  public static let fileExists = DiagnosticCode("S017", .error, "a file that would be overwritten")
  /// S018: an editor that cannot be started.
  public static let noEditor = DiagnosticCode("S018", .error, "an editor that cannot be started")
  /// S019: a form whose errors were left unmended.
  public static let formUnfinished = DiagnosticCode(
    "S019", .error, "a form whose errors were left unmended")
  /// S020: a sample folder that cannot be found.
  public static let samplesNotFound = DiagnosticCode(
    "S020", .error, "a sample folder that cannot be found")
  /// S021: an act that this person's role does not allow.
  public static let notPermitted = DiagnosticCode(
    "S021", .error, "an act that this person's role does not allow")
  /// S022: a store that was brought to a newer version.
  public static let storeUpgraded = DiagnosticCode(
    "S022", .hint, "a store that was brought to a newer version")

  /// S023: a clock that went back.
  public static let clockWentBack = DiagnosticCode("S023", .error, "a clock that went back")
  /// S024: a store that others on the machine can read.
  public static let openToOthers = DiagnosticCode(
    "S024", .warning, "a store that others on the machine can read")
  /// S025: a backup that is cut, damaged or was edited.
  public static let backupDamaged = DiagnosticCode(
    "S025", .error, "a backup that is cut, damaged or was edited")
  /// S026: rows of another version of the store.
  public static let otherVersion = DiagnosticCode(
    "S026", .error, "rows of another version of the store")
  /// S027: a part that was left out.
  public static let leftOut = DiagnosticCode("S027", .hint, "a part that was left out")
  /// S030: a form that is submitted already, whose file is gone.
  public static let submittedAlready = DiagnosticCode(
    "S030", .error, "a form that is submitted already, whose file is gone")
}

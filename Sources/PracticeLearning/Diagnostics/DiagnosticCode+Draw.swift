extension DiagnosticCode {
  /// F001: a seed that was used for another frame.
  public static let seedReused = DiagnosticCode(
    "F001", .error, "a seed that was used for another frame")

  /// F002: a certificate whose digest is not that of its content.
  public static let certificateEdited = DiagnosticCode(
    "F002", .error, "a certificate whose digest is not that of its content")
  /// F003: a case that stands in the frame twice.
  public static let repeatedFrameCase = DiagnosticCode(
    "F003", .error, "a case that stands in the frame twice")
  /// F004: fewer cases or auditors than a draw needs.
  public static let infeasibleDraw = DiagnosticCode(
    "F004", .error, "fewer cases or auditors than a draw needs")
  /// F005: a draw for a month that was drawn already.
  public static let drawnAlready = DiagnosticCode(
    "F005", .error, "a draw for a month that was drawn already")
  /// F006: a frame other than the one a certificate speaks of.
  public static let otherFrame = DiagnosticCode(
    "F006", .error, "a frame other than the one a certificate speaks of")
  /// F007: a certificate whose result is not what its seed gives.
  public static let otherResult = DiagnosticCode(
    "F007", .error, "a certificate whose result is not what its seed gives")
  /// F008: an allocation that is not in the store.
  public static let unknownAllocation = DiagnosticCode(
    "F008", .error, "an allocation that is not in the store")
  /// F009: a swap or an exemption of a review that was done already, or is not expected.
  public static let settledAllocation = DiagnosticCode(
    "F009", .error, "a swap or an exemption of a review that was done already or is not expected")
  /// F010: a swap for which the draw has no case left.
  public static let noReserve = DiagnosticCode(
    "F010", .error, "a swap for which the draw has no case left")
  /// F011: an exemption approved by somebody who may not.
  public static let wrongApprover = DiagnosticCode(
    "F011", .error, "an exemption approved by somebody who may not")
  /// F012: somebody who held a case and is not in the settings.
  public static let unknownHolder = DiagnosticCode(
    "F012", .warning, "somebody who held a case and is not in the settings")

  /// F020: a table of involvement none of whose cases is in the frame.
  public static let involvementOfOtherCases = DiagnosticCode(
    "F020", .error, "a table of involvement none of whose cases is in the frame")
  /// F014: a table of involvement that hardly speaks of the frame's cases.
  public static let involvementOfFewCases = DiagnosticCode(
    "F014", .warning, "a table of involvement that hardly speaks of the frame's cases")
  /// F015: a team in a table of involvement that the settings do not know.
  public static let unknownTeamOfInvolvement = DiagnosticCode(
    "F015", .warning, "a team in a table of involvement that the settings do not know")
  /// F016: cases that differ only in the zeros in front.
  public static let zerosInFront = DiagnosticCode(
    "F016", .hint, "cases that differ only in the zeros in front")
  /// F017: a proposal that is not there, or was decided already.
  public static let unknownProposal = DiagnosticCode(
    "F017", .error, "a proposal that is not there or was decided already")
  /// F018: a conflict of interest that is never set aside, or is none.
  public static let notToBeSetAside = DiagnosticCode(
    "F018", .error, "a conflict of interest that is never set aside, or is none")
  /// F019: a review of a case that was drawn with another team, service or worker.
  public static let otherThanDrawn = DiagnosticCode(
    "F019", .error, "a review of a case that was drawn with another team, service or worker")
}

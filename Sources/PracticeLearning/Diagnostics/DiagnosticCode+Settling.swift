extension DiagnosticCode {
  /// M012: a blind form without a grade.
  public static let blindGradeMissing = DiagnosticCode(
    "M012", .error, "a blind form without a grade")
  /// M013: a blind form that says what is known only after its grades are saved.
  public static let notYetKnown = DiagnosticCode(
    "M013", .error, "a blind form that says what is known only after its grades are saved")
  /// M014: a moderation by somebody who was not asked for it.
  public static let notAsked = DiagnosticCode(
    "M014", .error, "a moderation by somebody who was not asked for it")
  /// M015: a look at a review that the person has still to grade blind.
  public static let stillBlind = DiagnosticCode(
    "M015", .error, "a look at a review that the person has still to grade blind")
  /// M016: a step to settle a difference by somebody it is not for.
  public static let notTheirStep = DiagnosticCode(
    "M016", .error, "a step to settle a difference by somebody it is not for")
  /// M017: a conversation without its day, the auditor, what was said or whether both agreed.
  public static let conversationIncomplete = DiagnosticCode(
    "M017", .error,
    "a conversation without its day, the auditor, what was said or whether both agreed")
  /// M018: a conversation held after its last day.
  public static let conversationLate = DiagnosticCode(
    "M018", .warning, "a conversation held after its last day")
  /// M019: a step to settle a difference out of its turn.
  public static let stepOutOfTurn = DiagnosticCode(
    "M019", .error, "a step to settle a difference out of its turn")
  /// M020: a third reader or a member of a panel who is not free to decide.
  public static let readerNotFree = DiagnosticCode(
    "M020", .error, "a third reader or a member of a panel who is not free to decide")
  /// M021: a panel of fewer than two people and a chair.
  public static let panelTooSmall = DiagnosticCode(
    "M021", .error, "a panel of fewer than two people and a chair")
  /// M022: a final grade that is not open to whoever decides.
  public static let finalGradeNotOpen = DiagnosticCode(
    "M022", .error, "a final grade that is not open to whoever decides")
  /// M031: a decision that does not say which overall grade is final.
  public static let finalGradeUnsaid = DiagnosticCode(
    "M031", .error, "a decision that does not say which overall grade is final")
  /// M023: a dispute that is not by the auditor, or gives no reason.
  public static let disputeIncomplete = DiagnosticCode(
    "M023", .error, "a dispute that is not by the auditor, or gives no reason")
  /// M024: a dispute after its last day.
  public static let disputeLate = DiagnosticCode("M024", .warning, "a dispute after its last day")
  /// M025: a second dispute.
  public static let disputedAlready = DiagnosticCode("M025", .error, "a second dispute")
  /// M026: a dispute where nothing was changed or settled.
  public static let nothingToDispute = DiagnosticCode(
    "M026", .error, "a dispute where nothing was changed or settled")
  /// M027: changed grades with the resolution of the former ones.
  public static let resolutionOfOtherGrades = DiagnosticCode(
    "M027", .error, "changed grades with the resolution of the former ones")
  /// M028: final grades that cap the overall grade, and no reason why it is better.
  public static let finalCapExceeded = DiagnosticCode(
    "M028", .error, "final grades that cap the overall grade, and no reason why it is better")
  /// M029: a form-quality mark before the grades of practice are saved.
  public static let formQualityTooEarly = DiagnosticCode(
    "M029", .error, "a form-quality mark before the grades of practice are saved")
  /// M030: own grades changed after they were saved blind.
  public static let ownGradesStand = DiagnosticCode(
    "M030", .error, "own grades changed after they were saved blind")
  /// M032: an agreement that one person states for both sides.
  public static let agreementOfOneSide = DiagnosticCode(
    "M032", .error, "an agreement that one person states for both sides")
  /// M033: an answer where no proposal waits for one.
  public static let nothingToAgree = DiagnosticCode(
    "M033", .error, "an answer where no proposal waits for one")
}

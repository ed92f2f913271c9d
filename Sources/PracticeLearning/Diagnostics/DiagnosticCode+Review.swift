extension DiagnosticCode {
  /// R001: a review id that is missing or not plain letters, digits and hyphens.
  public static let badReviewID = DiagnosticCode(
    "R001", .error, "a review id that is missing or not plain letters, digits and hyphens")
  /// R002: two reviews with one id.
  public static let repeatedReviewID = DiagnosticCode("R002", .error, "two reviews with one id")
  /// R003: an auditor the workspace does not know.
  public static let unknownAuditor = DiagnosticCode(
    "R003", .error, "an auditor the workspace does not know")
  /// R004: a team the workspace does not know.
  public static let unknownTeam = DiagnosticCode(
    "R004", .error, "a team the workspace does not know")
  /// R005: a service the workspace does not know.
  public static let unknownService = DiagnosticCode(
    "R005", .error, "a service the workspace does not know")
  /// R006: a template or a version that does not exist.
  public static let unknownTemplate = DiagnosticCode(
    "R006", .error, "a template or a version that does not exist")
  /// R007: a programme the workspace does not know.
  public static let unknownProgramme = DiagnosticCode(
    "R007", .error, "a programme the workspace does not know")
  /// R008: a template that was not made for the service.
  public static let templateOfOtherService = DiagnosticCode(
    "R008", .error, "a template that was not made for the service")
  /// R009: a team that belongs to another service.
  public static let teamOfOtherService = DiagnosticCode(
    "R009", .error, "a team that belongs to another service")
  /// R010: a practice domain that is left out.
  public static let missingDomain = DiagnosticCode(
    "R010", .error, "a practice domain that is left out")
  /// R011: a domain without a grade.
  public static let noGrade = DiagnosticCode("R011", .error, "a domain without a grade")
  /// R014: a word that is not one of the four grades.
  public static let notAGrade = DiagnosticCode(
    "R014", .error, "a word that is not one of the four grades")
  /// R015: a bare digit in place of a grade.
  public static let digitAsGrade = DiagnosticCode(
    "R015", .error, "a bare digit in place of a grade")
  /// R016: a grade without a reason.
  public static let noReason = DiagnosticCode("R016", .error, "a grade without a reason")
  /// R017: a grade without enough evidence.
  public static let noEvidence = DiagnosticCode("R017", .error, "a grade without enough evidence")
  /// R018: evidence that does not say what it is, its date and what it shows.
  public static let incompleteEvidence = DiagnosticCode(
    "R018", .error, "evidence that does not say what it is, its date and what it shows")
  /// R019: not applicable without a reason.
  public static let noReasonNotApplicable = DiagnosticCode(
    "R019", .error, "not applicable without a reason")
  /// R020: an inadequate domain while the overall grade is higher, without an override.
  public static let capNotMet = DiagnosticCode(
    "R020", .error, "an inadequate domain while the overall grade is higher, without an override")
  /// R021: an override of a cap that does not apply.
  public static let overrideNotNeeded = DiagnosticCode(
    "R021", .warning, "an override of a cap that does not apply")
  /// R031: good or better that names no difference for the child.
  public static let noDifference = DiagnosticCode(
    "R031", .error, "good or better that names no difference for the child")
  /// R032: inadequate that does not state the risk.
  public static let noRisk = DiagnosticCode(
    "R032", .error, "inadequate that does not state the risk")
  /// R033: inadequate that names neither an immediate action nor why the child is safe.
  public static let noImmediateAction = DiagnosticCode(
    "R033", .error, "inadequate that names neither an immediate action nor why the child is safe")
  /// R034: no overall grade where the template asks for one.
  public static let noOverall = DiagnosticCode(
    "R034", .error, "no overall grade where the template asks for one")
  /// R035: no impact grade where the template asks for one.
  public static let noImpact = DiagnosticCode(
    "R035", .error, "no impact grade where the template asks for one")
  /// R036: an overall or impact grade where the template has none.
  public static let gradeNotAsked = DiagnosticCode(
    "R036", .error, "an overall or impact grade where the template has none")
  /// R040: a date that has not come yet.
  public static let dateInFuture = DiagnosticCode("R040", .error, "a date that has not come yet")
  /// R041: a month that has not come yet.
  public static let monthInFuture = DiagnosticCode("R041", .error, "a month that has not come yet")
  /// R042: fewer months of the record read than the rule asks.
  public static let recordReadTooShort = DiagnosticCode(
    "R042", .error, "fewer months of the record read than the rule asks")
  /// R043: a judged period other than the rule asks.
  public static let judgedPeriodWrong = DiagnosticCode(
    "R043", .error, "a judged period other than the rule asks")
  /// R044: no date of the conversation with the practitioner.
  public static let noConversation = DiagnosticCode(
    "R044", .error, "no date of the conversation with the practitioner")
  /// R045: no answer to whether there is an immediate concern.
  public static let noSafetyAnswer = DiagnosticCode(
    "R045", .error, "no answer to whether there is an immediate concern")
  /// R046: an immediate concern without what was done and who was told.
  public static let concernWithoutAction = DiagnosticCode(
    "R046", .error, "an immediate concern without what was done and who was told")
  /// R047: nothing on identity.
  public static let noIdentity = DiagnosticCode("R047", .error, "nothing on identity")
  /// R048: nothing on what child, family or partners said.
  public static let noFeedback = DiagnosticCode(
    "R048", .error, "nothing on what child, family or partners said")
  /// R049: feedback that was not asked for, without why.
  public static let noReasonNotAsked = DiagnosticCode(
    "R049", .error, "feedback that was not asked for, without why")
  /// R050: an auditor who reviews the own team.
  public static let ownTeam = DiagnosticCode("R050", .error, "an auditor who reviews the own team")
  /// R051: an auditor who reviews a person they supervise.
  public static let ownSupervisee = DiagnosticCode(
    "R051", .error, "an auditor who reviews a person they supervise")
  /// R052: an auditor who reviews own work.
  public static let ownWork = DiagnosticCode("R052", .error, "an auditor who reviews own work")
  /// R080: an auditor who has a part in the work under review.
  public static let auditorConflict = DiagnosticCode(
    "R080", .error, "an auditor who has a part in the work under review")
  /// R053: a month other than the one allocated.
  public static let monthOutsideAllocation = DiagnosticCode(
    "R053", .error, "a month other than the one allocated")
  /// R054: a case that was reviewed within 12 months, before or after.
  public static let reviewedRecently = DiagnosticCode(
    "R054", .warning, "a case that was reviewed within 12 months, before or after")
  /// R055: a review nobody allocated, in a programme that asks for it.
  public static let notAllocated = DiagnosticCode(
    "R055", .error, "a review nobody allocated, in a programme that asks for it")
  /// R056: a person who does not audit.
  public static let notAnAuditor = DiagnosticCode("R056", .error, "a person who does not audit")
  /// R060: an answer to a question the template does not ask.
  public static let unknownQuestion = DiagnosticCode(
    "R060", .error, "an answer to a question the template does not ask")
  /// R061: questions left without an answer.
  public static let unanswered = DiagnosticCode(
    "R061", .warning, "questions left without an answer")
  /// R062: an answer to a question for another age or service.
  public static let questionNotForThisChild = DiagnosticCode(
    "R062", .warning, "an answer to a question for another age or service")
  /// R063: a theme that is not on the list.
  public static let unknownTheme = DiagnosticCode("R063", .error, "a theme that is not on the list")
  /// R064: no age band where the template asks for one.
  public static let noAgeBand = DiagnosticCode(
    "R064", .error, "no age band where the template asks for one")
  /// R065: evidence dated outside the months that were read.
  public static let evidenceOutsidePeriod = DiagnosticCode(
    "R065", .warning, "evidence dated outside the months that were read")
  /// R066: a case reference that is missing or could be a name.
  public static let badCaseReference = DiagnosticCode(
    "R066", .error, "a case reference that is missing or could be a name")
  /// R067: dates that cannot follow one another.
  public static let datesOutOfOrder = DiagnosticCode(
    "R067", .error, "dates that cannot follow one another")
  /// R068: a confirmation of a code that cannot be confirmed.
  public static let unknownConfirmation = DiagnosticCode(
    "R068", .warning, "a confirmation of a code that cannot be confirmed")
  /// R069: a practitioner the workspace does not know.
  public static let unknownPractitioner = DiagnosticCode(
    "R069", .error, "a practitioner the workspace does not know")
  /// R070: a template the programme does not use.
  public static let templateOfOtherProgramme = DiagnosticCode(
    "R070", .error, "a template the programme does not use")
  /// R071: a second review of one allocation, or a copy of another, without a reason.
  public static let reviewedTwice = DiagnosticCode(
    "R071", .error, "a second review of one allocation, or a copy of another, without a reason")
  /// R072: months of the record that lie far from the month of the review.
  public static let recordReadElsewhere = DiagnosticCode(
    "R072", .error, "months of the record that lie more than a year from the month of the review")
  /// R073: months of the record that end well before or after the month of the review.
  public static let recordReadDoubtful = DiagnosticCode(
    "R073", .warning, "months of the record that end well before or after the month of the review")
  /// R074: a practitioner of another team.
  public static let practitionerOfOtherTeam = DiagnosticCode(
    "R074", .warning, "a practitioner of another team than the one under review")
  /// R075: a form whose last line is missing.
  public static let formCutShort = DiagnosticCode(
    "R075", .warning, "a form whose last line is missing, as if its end had been cut off")
  /// R076: a form of an earlier version of its template than the programme uses.
  public static let olderTemplate = DiagnosticCode(
    "R076", .hint, "a form of an earlier version of its template than the programme uses")
  /// R077: an identity group the template does not have.
  public static let unknownIdentityGroup = DiagnosticCode(
    "R077", .error, "an identity group the template does not have")
  /// R078: feedback that says two things at once.
  public static let contradictoryFeedback = DiagnosticCode(
    "R078", .warning, "feedback that says two things at once of whether somebody was asked")
}

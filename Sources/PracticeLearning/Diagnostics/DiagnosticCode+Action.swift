extension DiagnosticCode {
  /// A001: an action from a review that is not in the store.
  public static let actionOfUnknownReview = DiagnosticCode(
    "A001", .error, "an action from a review that is not in the store")
  /// A002: an owner or verifier the workspace does not know.
  public static let unknownOwner = DiagnosticCode(
    "A002", .error, "an owner or verifier the workspace does not know")
  /// A003: an action without the difference intended for children.
  public static let noIntendedDifference = DiagnosticCode(
    "A003", .error, "an action without the difference intended for children")
  /// A004: an action due before it was raised.
  public static let dueBeforeRaised = DiagnosticCode(
    "A004", .error, "an action due before it was raised")
  /// A005: an action closed without evidence of the difference it made.
  public static let closedWithoutEvidence = DiagnosticCode(
    "A005", .error, "an action closed without evidence of the difference it made")
  /// A006: progress notes that were changed or removed.
  public static let progressRewritten = DiagnosticCode(
    "A006", .error, "progress notes that were changed or removed")
  /// A007: an allocation to a person who is not an auditor.
  public static let unknownAllocatedAuditor = DiagnosticCode(
    "A007", .error, "an allocation to a person who is not an auditor")
  /// A008: an exemption without reason and approver.
  public static let exemptWithoutReason = DiagnosticCode(
    "A008", .error, "an exemption without reason and approver")
  /// A009: an action that is not in the store.
  public static let unknownAction = DiagnosticCode(
    "A009", .error, "an action that is not in the store")
  /// A010: two actions with one id.
  public static let repeatedActionID = DiagnosticCode("A010", .error, "two actions with one id")
  /// A011: two allocations with one id.
  public static let repeatedAllocation = DiagnosticCode(
    "A011", .error, "two allocations with one id")
  /// A012: an allocation of a programme the workspace does not know.
  public static let unknownProgrammeOfAllocation = DiagnosticCode(
    "A012", .error, "an allocation of a programme the workspace does not know")
  /// A013: an action without what is to be done, its owner or the day it is due.
  public static let incompleteAction = DiagnosticCode(
    "A013", .error, "an action without what is to be done, its owner or the day it is due")

  /// A014: an action completed by somebody who does not verify it.
  public static let completedByOwner = DiagnosticCode(
    "A014", .error, "an action completed by somebody who does not verify it")
  /// A015: an action whose owner is to verify it.
  public static let verifiedByOwner = DiagnosticCode(
    "A015", .error, "an action whose owner is to verify it")
  /// A016: a step of an action that is not up to whoever took it.
  public static let notTheirActionStep = DiagnosticCode(
    "A016", .error, "a step of an action that is not up to whoever took it")
  /// A017: a step whose turn it is not.
  public static let actionOutOfTurn = DiagnosticCode(
    "A017", .error, "a step of an action whose turn it is not")
  /// A018: a measure of success that is not one thing that can be counted.
  public static let unclearMeasure = DiagnosticCode(
    "A018", .error, "a measure of success that is not one thing that can be counted")
  /// A019: a finding that the review does not have, or that is linked twice.
  public static let unknownFinding = DiagnosticCode(
    "A019", .error, "a finding that the review does not have, or that is linked twice")
  /// A020: a new action beside an open one that is very similar.
  public static let verySimilarAction = DiagnosticCode(
    "A020", .error, "a new action beside an open one that is very similar")
  /// A021: an open action that is similar.
  public static let similarAction = DiagnosticCode(
    "A021", .hint, "an open action that is similar to a new one")
  /// A022: an action raised without a measure of success.
  public static let noMeasure = DiagnosticCode(
    "A022", .hint, "an action raised without a measure of success")
  /// A023: a status that is better than the day of the action allows.
  public static let betterThanItsDay = DiagnosticCode(
    "A023", .error, "a status that is better than the day of the action allows")
  /// A024: a status of an action that is none of the six.
  public static let unknownStatus = DiagnosticCode(
    "A024", .error, "a status of an action that is none of the six")
}

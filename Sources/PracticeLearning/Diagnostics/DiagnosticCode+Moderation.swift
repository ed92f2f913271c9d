extension DiagnosticCode {
  /// M001: a moderation of a review that is not in the store.
  public static let moderationOfUnknownReview = DiagnosticCode(
    "M001", .error, "a moderation of a review that is not in the store")
  /// M002: a moderation of a draft.
  public static let moderationOfDraft = DiagnosticCode("M002", .error, "a moderation of a draft")
  /// M003: a moderator who is the auditor.
  public static let moderatorIsAuditor = DiagnosticCode(
    "M003", .error, "a moderator who is the auditor")
  /// M004: a moderator the workspace does not know.
  public static let unknownModerator = DiagnosticCode(
    "M004", .error, "a moderator the workspace does not know")
  /// M005: a moderator who has a part in the work that is reviewed.
  public static let moderatorConflict = DiagnosticCode(
    "M005", .error, "a moderator who has a part in the work that is reviewed")
  /// M006: a moderation without a grade where the review has one.
  public static let moderatedGradeMissing = DiagnosticCode(
    "M006", .error, "a moderation without a grade where the review has one")
  /// M007: grades that differ and no resolution yet.
  public static let resolutionNeeded = DiagnosticCode(
    "M007", .warning, "grades that differ and no resolution yet")
  /// M008: a resolution without its reason or the person who decided.
  public static let resolutionWithoutReason = DiagnosticCode(
    "M008", .error, "a resolution without its reason or the person who decided")
  /// M009: a difference across the good line, or of two steps, settled without a recorded conversation.
  public static let conversationNeeded = DiagnosticCode(
    "M009", .error,
    "a difference across the good line, or of two steps, settled without a recorded conversation")
  /// M010: a moderation dated before the review was written.
  public static let moderatedTooEarly = DiagnosticCode(
    "M010", .error, "a moderation dated before the review was written")
  /// M011: a reason or a probability of being taken that does not fit the review.
  public static let selectionDoesNotFit = DiagnosticCode(
    "M011", .error, "a reason or a probability of being taken that does not fit the review")
}

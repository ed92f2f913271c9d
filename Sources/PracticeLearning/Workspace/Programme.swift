/// A stream of reviews with its own templates, volume and moderation rule.
public struct Programme: Hashable, Sendable {
  /// Its id, such as `monthly`.
  public var id: String
  /// Its name.
  public var name: String
  /// The templates in use, one per service at most.
  public var templates: [TemplateReference]
  /// Whether a review is taken only when it was allocated.
  public var needsAllocation: Bool
  /// How many reviews are drawn, and for whom.
  public var volume: ReviewVolume
  /// How it is moderated.
  public var moderation: ModerationPolicy

  /// Makes a programme.
  public init(
    id: String, name: String, templates: [TemplateReference] = [], needsAllocation: Bool = false,
    volume: ReviewVolume = ReviewVolume(), moderation: ModerationPolicy = ModerationPolicy()
  ) {
    self.id = id
    self.name = name
    self.templates = templates
    self.needsAllocation = needsAllocation
    self.volume = volume
    self.moderation = moderation
  }
}

/// How many reviews a programme draws in one month, and for whom.
public struct ReviewVolume: Hashable, Sendable {
  /// Reviews per full-time auditor and month, 1 or more; where `cases` is given it is the most one does.
  public var perAuditor: Int
  /// Cases a month in all, 1 or more; nothing where the auditors' volume decides.
  public var cases: Int?
  /// Who audits, by role code; empty for every auditor and team manager.
  public var auditors: [String]
  /// By what the cases are stratified.
  public var strata: [Stratum]

  /// Makes a volume; the defaults are those of the field.
  public init(
    perAuditor: Int = 1, cases: Int? = nil, auditors: [String] = [], strata: [Stratum] = [.service]
  ) {
    self.perAuditor = perAuditor
    self.cases = cases
    self.auditors = auditors
    self.strata = strata
  }

  /// Something cases are stratified by.
  public enum Stratum: String, CaseIterable, Hashable, Sendable {
    /// The service.
    case service
    /// The team.
    case team
    /// The type of plan, such as child protection.
    case planType = "plan type"
    /// The age band.
    case ageBand = "age band"
  }
}

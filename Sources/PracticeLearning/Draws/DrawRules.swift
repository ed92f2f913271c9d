/// The rules that were in force when something was drawn; those of another kind of draw are empty.
public struct DrawRules: Hashable, Sendable {
  /// Reviews per full-time auditor and month.
  public var perAuditor: Int?
  /// Cases a month in all, where that is fixed.
  public var cases: Int?
  /// By what the cases were stratified.
  public var strata: [ReviewVolume.Stratum]
  /// The services of the programme; empty for every service.
  public var services: [String]
  /// The months that lie between two reviews of one case.
  public var gapMonths: Int?
  /// The share of reviews to moderate, in percent.
  public var targetPercent: Int?
  /// Why a review is always moderated.
  public var always: [Moderation.Selection.Reason]
  /// Working days until a moderation is done.
  public var workingDays: Int?

  /// Makes rules.
  public init(
    perAuditor: Int? = nil, cases: Int? = nil, strata: [ReviewVolume.Stratum] = [],
    services: [String] = [], gapMonths: Int? = nil, targetPercent: Int? = nil,
    always: [Moderation.Selection.Reason] = [], workingDays: Int? = nil
  ) {
    self.perAuditor = perAuditor
    self.cases = cases
    self.strata = strata
    self.services = services
    self.gapMonths = gapMonths
    self.targetPercent = targetPercent
    self.always = always
    self.workingDays = workingDays
  }
}

/// An auditor of a draw: how many reviews, and what the auditor must keep away from.
public struct DrawAuditor: Hashable, Sendable {
  /// The role code.
  public var id: String
  /// The team the auditor belongs to, by id.
  public var team: String?
  /// Reviews wanted in this draw, 0 or more; where the programme's cases are fixed, the most.
  public var volume: Int
  /// Why that is less than the volume of the programme.
  public var less: [Less]
  /// Reviews allocated to the auditor in this programme before, where the cases of a month are fixed:
  /// those with the fewest come first.
  public var before: Int?
  /// The workers of the frame who are above or below the auditor in the line of supervision.
  public var line: [String]
  /// What the auditor declared a conflict with, teams, role codes or cases, and the teams the auditor
  /// leads.
  public var conflicts: [String]
  /// The cases or teams for which two people set a conflict of interest aside; never own work or that of
  /// somebody the auditor supervises.
  public var setAside: [String]

  /// Makes an auditor.
  public init(
    id: String, team: String? = nil, volume: Int, less: [Less] = [], before: Int? = nil,
    line: [String] = [], conflicts: [String] = [], setAside: [String] = []
  ) {
    self.id = id
    self.setAside = setAside
    self.team = team
    self.volume = volume
    self.less = less
    self.before = before
    self.line = line
    self.conflicts = conflicts
  }

  /// Why an auditor reviews less in a month.
  public enum Less: String, CaseIterable, Hashable, Sendable {
    /// Works a share of full time.
    case partTime = "part time"
    /// Is away for more than half of the working days.
    case leave
    /// Is exempt for more than half of the working days.
    case exempt
    /// Has been given reviews of this month before.
    case allocated = "allocated already"
  }
}

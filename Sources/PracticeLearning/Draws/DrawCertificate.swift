/// What is written down of a random draw, so that anybody can draw it again.
///
/// It holds everything that went into the draw and is not in the table of cases it was drawn from, and
/// what came out: with that table alone a third party gets the same result, without the workspace.
public struct DrawCertificate: Hashable, Sendable {
  /// Its id, such as `DRAW-monthly-2026-02`.
  public var id: String
  /// What was drawn.
  public var kind: Kind
  /// The programme, by id.
  public var programme: String
  /// The months it was drawn for, the first one first.
  public var months: [Month]
  /// How it was drawn, in words, with the version of the method.
  public var method: String
  /// The random number generator.
  public var generator: String
  /// The seed, in digits.
  public var seed: String
  /// Who drew, by role code.
  public var drawnBy: String
  /// The day it was drawn.
  public var drawnOn: CalendarDate
  /// Why there was another draw for the same months; nothing for the first.
  public var because: String?
  /// How it came about; nothing in certificates of version 0.1.
  public var made: Making?
  /// What it was drawn from.
  public var frame: Table
  /// The table of who held which case before, where one was used.
  public var involvement: Table?
  /// The rules that were in force.
  public var rules: DrawRules
  /// The strata, in their order.
  public var strata: [Stratum]
  /// What could not be drawn, by reason.
  public var excluded: [Exclusion]
  /// The cases of the frame that have no worker; they are drawn like all others.
  public var unallocated: [UnallocatedCases] = []
  /// Who was to review.
  public var auditors: [DrawAuditor]
  /// How often the sample was drawn anew because no auditors without conflict were left for it.
  public var redraws: Int
  /// The cases taken in place of drawn ones after the most redraws, 0 or more.
  public var replaced: Int
  /// The allocations that were drawn.
  public var allocations: [DrawnCase]
  /// The cases that take the place of others, stratum by stratum in the order of the draw.
  public var reserve: [ReserveCase]
  /// What a moderation draw started from.
  public var moderation: ModerationFrame?
  /// The reviews drawn for moderation.
  public var selections: [DrawnReview]
  /// The digest of everything else, in hexadecimal digits.
  public var digest: String

  /// The generator of every draw, by its published names.
  public static let generator =
    "xoshiro256** seeded by SplitMix64; Lemire bounded draws; Fisher-Yates"

  /// Makes a certificate; what a draw has none of is empty.
  public init(
    id: String, kind: Kind, programme: String, months: [Month], method: String, seed: String,
    drawnBy: String, drawnOn: CalendarDate, because: String? = nil, made: Making? = nil,
    frame: Table,
    involvement: Table? = nil, rules: DrawRules = DrawRules(), strata: [Stratum] = [],
    excluded: [Exclusion] = [], auditors: [DrawAuditor] = [], redraws: Int = 0, replaced: Int = 0,
    allocations: [DrawnCase] = [], reserve: [ReserveCase] = [],
    moderation: ModerationFrame? = nil, selections: [DrawnReview] = [], digest: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.programme = programme
    self.months = months
    self.method = method
    generator = DrawCertificate.generator
    self.seed = seed
    self.drawnBy = drawnBy
    self.drawnOn = drawnOn
    self.because = because
    self.made = made
    self.frame = frame
    self.involvement = involvement
    self.rules = rules
    self.strata = strata
    self.excluded = excluded
    self.auditors = auditors
    self.redraws = redraws
    self.replaced = replaced
    self.allocations = allocations
    self.reserve = reserve
    self.moderation = moderation
    self.selections = selections
    self.digest = digest
  }

  /// What a draw is for.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Who reviews which case.
    case allocation
    /// Which reviews are graded a second time.
    case moderation
  }
}

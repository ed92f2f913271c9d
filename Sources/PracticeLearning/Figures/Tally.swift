public import AuditStatistics

/// The counts of one programme over one period, from which every figure is computed.
public struct ProgrammeTally: Hashable, Sendable {
  /// The programme, by id.
  public var programme: String
  /// The months counted.
  public var period: Period
  /// The counts of the whole programme.
  public var total = GroupTally()
  /// The counts per service, by name.
  public var services: [String: GroupTally] = [:]
  /// The counts per team, by id.
  public var teams: [String: GroupTally] = [:]
  /// The counts per month; also months in which nothing was expected are absent.
  public var months: [Month: GroupTally] = [:]
  /// The grades per cohort, by name; reviews without a cohort are absent.
  public var cohorts: [String: GroupTally] = [:]
  /// The second gradings per moderator, by role code; empty unless they were asked for.
  public var moderators: [String: GroupTally] = [:]
  /// How the reviews came to be moderated, for estimates of all reviews.
  public var selections = SelectionTally()
  /// The same over the 12 months that end with the period, where its own are too few for an estimate; see
  /// `monthsForEstimates(by:)`.
  public var longerSelections: PeriodSelections?
  /// The moderated reviews by how their six domains compare: a review is one case of several pairs.
  public var domainCases: [ClusteredAgreement.Case: Int] = [:]
  /// The reviews that name a theme.
  public var themes: [ThemeTally] = []
  /// Findings that have no theme yet; they are in no count of themes.
  public var uncodedFindings = 0
  /// The learning actions of this programme's reviews.
  public var actions = ActionTallies()

  /// What came in time; nothing unless it was asked for.
  public var timeliness: TimelinessTally?
  /// What followed where something inadequate was found; nothing where that is not wanted.
  public var escalations: EscalationTally?
  /// Reviews that were amended after they were submitted.
  public var amended = 0
  /// Reviews that were withdrawn after they were submitted; in none of the other counts.
  public var withdrawn = 0
  /// The reviews practitioners had a part in after they were submitted.
  public var practitioners = PractitionerTally()
  /// What became of asking the families of its reviews.
  public var families = FamilyTally()
  /// What its reviews say in words that can be counted.
  public var answers = AnswerTally()
  /// The reviews left out since whoever reads is asked to grade them blind; in none of the other counts.
  public var leftOut = 0

  /// Makes an empty tally.
  public init(programme: String, period: Period) {
    self.programme = programme
    self.period = period
  }
}

/// The counts of one group of reviews.
public struct GroupTally: Hashable, Sendable {
  /// Reviews that were allocated and not exempted.
  public var expected = 0
  /// Allocations that fell due while an exemption was in force, and were not done.
  public var exempt = 0
  /// Of those expected and completed, the exempt ones that were done nevertheless.
  public var exemptAndDone = 0
  /// Of those exempt, the ones whose exemption was recorded after their day.
  public var exemptAfterDay = 0
  /// Reviews submitted against an allocation that was not exempted.
  public var completed = 0
  /// All reviews submitted.
  public var submitted = 0
  /// The grades per rating, by `Rating.position`: six domains, overall, impact.
  public var ratings = [RatingTally](repeating: RatingTally(), count: Rating.allCases.count)
  /// Submitted reviews that were moderated.
  public var moderated = 0
  /// Moderated reviews whose differing overall grades are not settled yet; they are in no outcome.
  public var pending = 0
  /// Reviews that were amended after they had been graded a second time; the grades that stood then are
  /// compared.
  public var amendedAfter = 0
  /// Reviews whose moderator's own grades were corrected after they had been saved; the first ones are
  /// compared.
  public var corrected = 0
  /// Reviews whose moderator had been shown them before grading; they are in no comparison.
  public var notBlind = 0
  /// Auditor and moderator per rating, by `Rating.position`: six domains and overall. The grades are those
  /// that stood when a review was first graded a second time.
  public var comparisons = [AgreementTable](
    repeating: AgreementTable(), count: Rating.compared.count)
  /// Auditor's overall grade against the overall grade after moderation, without those pending.
  public var afterModeration = AgreementTable()
  /// The same of those reviews that were drawn at random: targeted picks bias every rate.
  public var afterRandomModeration = AgreementTable()

  /// Makes an empty tally.
  public init() {}
}

/// How often each grade was given.
public struct RatingTally: Hashable, Sendable {
  /// The reviews per grade, by `Grade.rawValue - 1`: inadequate first.
  public var counts = [Int](repeating: 0, count: Grade.allCases.count)
  /// The reviews in which it did not apply or was not graded.
  public var ungraded = 0

  /// Makes an empty tally.
  public init() {}

  /// The reviews of a grade.
  public subscript(grade: Grade) -> Int { counts[grade.rawValue - 1] }
  /// The reviews that were graded.
  public var graded: Int { counts.reduce(0, +) }
  /// The reviews graded good or outstanding.
  public var goodOrOutstanding: Int { self[.good] + self[.outstanding] }
}

/// How many reviews name a theme in one service and domain, as a strength or as an area for development.
public struct ThemeTally: Hashable, Sendable {
  /// The theme, by id.
  public var theme: String
  /// Strength or area for development.
  public var kind: Finding.Kind
  /// The service; nothing for all services together.
  public var service: String?
  /// The domain; nothing for all domains together.
  public var domain: PracticeDomain?
  /// The reviews naming it; each review counts once.
  public var reviews: Int

  /// Makes a tally.
  public init(
    theme: String, kind: Finding.Kind, service: String? = nil, domain: PracticeDomain? = nil,
    reviews: Int
  ) {
    self.theme = theme
    self.kind = kind
    self.service = service
    self.domain = domain
    self.reviews = reviews
  }
}

/// Learning actions counted for two questions, which are never mixed.
public struct ActionTallies: Hashable, Sendable {
  /// Those from the reviews of the period; of those from no review, the ones raised in it.
  public var ofPeriod = ActionTally()
  /// Those open at some time in the period, whenever their review was: raised by its end and not closed
  /// before its start.
  public var open = ActionTally()

  /// Makes empty tallies.
  public init() {}
}

/// How many learning actions have each status on a day.
public struct ActionTally: Hashable, Sendable {
  /// The actions per status, as it may be shown: past their day they are not green.
  public var statuses: [ActionStatus: Int] = [:]
  /// The open actions past the day they were raised with.
  public var overdue = 0
  /// The actions for which a new day was approved.
  public var moved = 0
  /// The completed actions that show which difference they made.
  public var closedWithEvidence = 0
  /// The actions of which it was decided whether they worked.
  public var lookedAtAgain = 0

  /// Makes an empty tally.
  public init() {}

  /// All actions.
  public var total: Int { statuses.values.reduce(0, +) }
  /// The actions with something still to be done.
  public var open: Int { statuses.reduce(0) { $0 + ($1.key.isOpen ? $1.value : 0) } }
}

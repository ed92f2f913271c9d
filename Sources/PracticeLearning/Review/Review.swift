/// One Practice Learning Review: one case, read and graded by one auditor in one month.
///
/// A value may be incomplete: a form that is still being filled in is a `Review` whose checks complain.
public struct Review: Hashable, Sendable {
  /// The review's own name: letters, digits and hyphens, such as `2026-02-CIC-0147`.
  public var id: String
  /// The programme it belongs to, by id.
  public var programme: String
  /// The template it was written on.
  public var template: TemplateReference
  /// The month it is counted in.
  public var month: Month
  /// The council's local reference of the case; never a name.
  public var caseReference: String
  /// The service that works with the child.
  public var service: String
  /// The team that works with the child, by id.
  public var team: String
  /// The practitioner whose work it is, by role code.
  public var practitioner: String
  /// The person who reviews, by role code.
  public var auditor: String
  /// The child's age band, where the template asks for it.
  public var ageBand: AgeBand?
  /// The child's identity as the template's coded question groups it, where it asks one.
  public var identityGroup: String?
  /// A group the case was chosen for, such as `most recent into care`.
  public var cohort: String?
  /// The part of the record that was read and judged.
  public var recordRead: RecordRead?
  /// The conversation with the practitioner.
  public var conversation: Conversation?
  /// Whether something had to be done at once.
  public var safety: Safety?
  /// What was judged in each domain, in the order of the domains; a domain left out is missing here.
  public var domains: [DomainJudgement]
  /// The difference made for the child.
  public var impact: Judgement?
  /// The review's judgement of the whole.
  public var overall: Judgement?
  /// What child, family and partners said.
  public var feedback: Feedback?
  /// Identity and diversity: what the record knows and does about them.
  public var identity: String?
  /// What will be done because of this review.
  public var actions: [PlannedAction]
  /// Codes of personal identifiers that the writer has looked at and confirmed to be something else.
  public var confirmed: [String]
  /// Why the case is reviewed a second time for one allocation, or a review says what another says.
  public var repeatedBecause: String?
  /// The review whose case is reviewed again after an escalation, by id.
  public var reReviewOf: String?

  /// Makes a review.
  public init(
    id: String, programme: String, template: TemplateReference, month: Month,
    caseReference: String, service: String, team: String, practitioner: String, auditor: String,
    ageBand: AgeBand? = nil, identityGroup: String? = nil, cohort: String? = nil,
    recordRead: RecordRead? = nil,
    conversation: Conversation? = nil, safety: Safety? = nil, domains: [DomainJudgement] = [],
    impact: Judgement? = nil, overall: Judgement? = nil, feedback: Feedback? = nil,
    identity: String? = nil, actions: [PlannedAction] = [], confirmed: [String] = [],
    repeatedBecause: String? = nil, reReviewOf: String? = nil
  ) {
    self.id = id
    self.programme = programme
    self.template = template
    self.month = month
    self.caseReference = caseReference
    self.service = service
    self.team = team
    self.practitioner = practitioner
    self.auditor = auditor
    self.ageBand = ageBand
    self.identityGroup = identityGroup
    self.cohort = cohort
    self.recordRead = recordRead
    self.conversation = conversation
    self.safety = safety
    self.domains = domains
    self.impact = impact
    self.overall = overall
    self.feedback = feedback
    self.identity = identity
    self.actions = actions
    self.confirmed = confirmed
    self.repeatedBecause = repeatedBecause
    self.reReviewOf = reReviewOf
  }

  /// What was judged in a domain, or nothing where it was left out.
  public func judgement(of domain: PracticeDomain) -> DomainJudgement? {
    domains.first { $0.domain == domain }
  }

  /// The grade given to a domain, to the whole or to the impact; nothing where there is none.
  public func grade(_ rating: Rating) -> Grade? {
    switch rating {
    case .domain(let domain): judgement(of: domain)?.grade?.grade
    case .overall: overall?.grade
    case .impact: impact?.grade
    }
  }
}

/// The months of the record that were read and the part of them that was judged.
public struct RecordRead: Hashable, Sendable {
  /// The first day read.
  public var from: CalendarDate?
  /// The last day read.
  public var to: CalendarDate?
  /// The first day of practice that was judged.
  public var judgedFrom: CalendarDate?

  /// Makes a period read.
  public init(from: CalendarDate? = nil, to: CalendarDate? = nil, judgedFrom: CalendarDate? = nil) {
    self.from = from
    self.to = to
    self.judgedFrom = judgedFrom
  }
}

/// The conversation with the practitioner, held before grading.
public struct Conversation: Hashable, Sendable {
  /// The day it was held.
  public var heldOn: CalendarDate?
  /// What the practitioner thinks of the work, in their own words.
  public var reflection: String?

  /// Makes a conversation.
  public init(heldOn: CalendarDate? = nil, reflection: String? = nil) {
    self.heldOn = heldOn
    self.reflection = reflection
  }
}

/// Whether the reviewer found something that could not wait.
public struct Safety: Hashable, Sendable {
  /// Whether there is an immediate concern; nothing while unanswered.
  public var immediateConcern: Bool?
  /// What the concern is.
  public var concern: String?
  /// What was done at once.
  public var done: String?
  /// The person who was told, by role code.
  public var told: String?

  /// Makes an answer.
  public init(
    immediateConcern: Bool? = nil, concern: String? = nil, done: String? = nil, told: String? = nil
  ) {
    self.immediateConcern = immediateConcern
    self.concern = concern
    self.done = done
    self.told = told
  }
}

/// The child's age in bands wide enough not to identify.
public enum AgeBand: String, CaseIterable, Hashable, Sendable {
  /// Not yet born.
  case unborn
  /// Birth to the fifth birthday.
  case underFive = "0-4"
  /// 5 to 9 years.
  case fiveToNine = "5-9"
  /// 10 to 15 years.
  case tenToFifteen = "10-15"
  /// 16 and 17 years.
  case sixteenToSeventeen = "16-17"
  /// 18 to 25 years.
  case adult = "18-25"
}

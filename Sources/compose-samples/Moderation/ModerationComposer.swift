import AuditStatistics
import PracticeLearning

/// Writes moderations: the moderator's grades, their reasons and how a difference was settled.
struct ModerationComposer {
  let bank: Bank
  let estuary: Estuary
  var desk: SentenceDesk
  var generator: SeededGenerator
  private var turn = 0

  init(bank: Bank, estuary: Estuary, seed: UInt64) {
    self.bank = bank
    self.estuary = estuary
    desk = SentenceDesk(topics: bank.everyday.topics, seed: seed)
    generator = SeededGenerator(seed: seed &+ 1)
  }

  /// The moderation of a review that was drawn.
  mutating func moderation(
    of drawn: ModerationDraw.Drawn, grades: GradePlan, review: Review
  ) -> Moderation {
    desk.startReview()
    for judgement in review.domains { desk.setAside(judgement, of: drawn.plan) }
    let plan = drawn.plan
    let moderator = estuary.moderators[turn % estuary.moderators.count]
    turn += 1
    let gradedOn = plan.conversationOn.adding(workingDays: 4 + generator.below(6))
    let domains = PracticeDomain.allCases.map { domain in
      Moderation.ModeratedDomain(
        domain, grade: .graded(grades[domain]),
        because: reason(domain, plan, grades[domain]))
    }
    return Moderation(
      review: plan.id, moderator: moderator, gradedOn: gradedOn, selection: drawn.selection,
      domains: domains,
      overall: Judgement(grade: grades.overall, because: overallReason(plan, grades)),
      impact: Judgement(grade: grades.impact, because: impactReason(plan, grades)),
      formQuality: formQuality(plan, grades),
      resolution: resolution(plan, grades, by: moderator, after: gradedOn))
  }

  private mutating func reason(
    _ domain: PracticeDomain, _ plan: ReviewPlan, _ grade: Grade
  ) -> String {
    let directions = bank.practice.moderation.directions(domain)
    let auditor = plan.grades[domain]
    let why =
      grade == auditor
      ? directions.agree : grade < auditor ? directions.lower : directions.higher
    let found = plan.story.domains[domain.key]?.fitting(grade) ?? []
    return join(desk.combine([found, why]), plan, shuffled: grade == auditor)
  }

  private mutating func overallReason(_ plan: ReviewPlan, _ grades: GradePlan) -> String {
    let directions = bank.practice.moderation.overall
    let why =
      grades.overall == plan.grades.overall
      ? directions.agree
      : grades.overall < plan.grades.overall ? directions.lower : directions.higher
    return join(
      desk.combine([why, plan.story.overall.fitting(grades.overall)]), plan, shuffled: false)
  }

  private mutating func impactReason(_ plan: ReviewPlan, _ grades: GradePlan) -> String {
    let common = bank.everyday.impact[grades.impact.word] ?? []
    return join(
      desk.combine([plan.story.impact.fitting(grades.impact), common]), plan, shuffled: false)
  }

  /// How well the review is written is told apart from how good the practice was.
  private mutating func formQuality(_ plan: ReviewPlan, _ grades: GradePlan) -> Judgement {
    let gap = abs(grades.overall.rawValue - plan.grades.overall.rawValue)
    let weak = gap > 0 ? 45 : 16
    let quality = bank.practice.moderation.formQuality
    let draw = generator.below(100)
    if draw < weak {
      let sentence = desk.take(quality.weak)
      return Judgement(
        grade: .requiresImprovement, because: sentence.map { plan.pronouns.fill($0) })
    }
    let sentence = desk.take(quality.strong)
    return Judgement(
      grade: draw > 86 ? .outstanding : .good, because: sentence.map { plan.pronouns.fill($0) })
  }

  mutating func join(
    _ sentences: [String], _ plan: ReviewPlan, shuffled: Bool
  ) -> String {
    let ordered = shuffled && generator.chance(40) ? sentences.reversed() : sentences
    return ordered.map { plan.pronouns.fill($0) }.joined(separator: " ")
  }
}

extension SentenceDesk {
  /// Keeps what the auditor wrote out of the moderator's reasons: they were written blind.
  mutating func setAside(_ judgement: DomainJudgement, of plan: ReviewPlan) {
    guard let story = plan.story.domains[judgement.domain.key] else { return }
    for sentence in story.strong + story.weak
    where judgement.because?.contains(plan.pronouns.fill(sentence)) == true {
      setAside(sentence)
    }
  }
}

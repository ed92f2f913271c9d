import AuditStatistics
import PracticeLearning

/// Writes reviews from plans, sentence by sentence.
struct ReviewComposer {
  let bank: Bank
  let estuary: Estuary
  let templates: [TemplateReference: ReviewTemplate]
  var desk: SentenceDesk
  var generator: SeededGenerator
  private let unfitWords: UnfitWords

  init(
    bank: Bank, estuary: Estuary, templates: [TemplateReference: ReviewTemplate], seed: UInt64
  ) {
    self.bank = bank
    self.estuary = estuary
    self.templates = templates
    desk = SentenceDesk(topics: bank.everyday.topics, seed: seed)
    generator = SeededGenerator(seed: seed &+ 1)
    unfitWords = UnfitWords(bank.everyday)
  }

  /// The review of a plan.
  mutating func review(_ plan: ReviewPlan) -> Review {
    desk.startReview()
    let reference = TemplateReference(
      name: Estuary.service(plan.service).template, version: 1)
    var risks = plan.story.risk
    var answers = plan.story.immediateAction
    let domains = PracticeDomain.allCases.map { domain in
      judgement(
        of: domain, plan, form: templates[reference]?.form(of: domain), risks: &risks,
        immediateActions: &answers)
    }
    return Review(
      id: plan.id, programme: plan.programme, template: reference, month: plan.month,
      caseReference: plan.caseReference, service: plan.service, team: plan.team,
      practitioner: plan.practitioner, auditor: plan.auditor, ageBand: plan.ageBand,
      cohort: plan.cohort, recordRead: plan.recordRead,
      conversation: Conversation(heldOn: plan.conversationOn, reflection: reflection(plan)),
      safety: safety(plan), domains: domains,
      impact: Judgement(grade: plan.grades.impact, because: impactReason(plan)),
      overall: Judgement(grade: plan.grades.overall, because: overallReason(plan)),
      feedback: feedback(plan), identity: identity(plan), actions: actions(plan))
  }

  /// Joins sentences into one text about the child.
  func text(_ sentences: [String], _ plan: ReviewPlan) -> String {
    sentences.map { plan.pronouns.fill($0) }.joined(separator: " ")
  }

  /// The sentences of a list that suit the child's age and the service.
  func fitting(_ sentences: [String], _ plan: ReviewPlan) -> [String] {
    sentences.filter { fits($0, plan) }
  }

  /// Whether a sentence suits the child's age and the service.
  func fits(_ sentence: String, _ plan: ReviewPlan) -> Bool {
    let found = unfitWords.found(in: sentence)
    guard !found.isEmpty else { return true }
    let unfit =
      (bank.everyday.unfit["all"] ?? []) + (bank.everyday.unfit[plan.ageBand.rawValue] ?? [])
      + (bank.everyday.services[plan.service]?.unfit ?? [])
      + (bank.everyday.unfitStories[plan.story.key] ?? [])
    return found.isDisjoint(with: unfit)
  }

  /// What can be said of practice at a grade, in the words of the service where it has its own.
  func practice(_ domain: PracticeDomain, _ grade: Grade, _ plan: ReviewPlan) -> [String] {
    let everyday = bank.everyday
    let unborn = plan.ageBand == .unborn ? everyday.unborn[domain.key]?[grade.word] ?? [] : []
    let own = everyday.services[plan.service]?.practice[domain.key]?[grade.word] ?? []
    return unborn + fitting(bank.practice.sentences(domain, grade), plan) + fitting(own, plan)
  }
}

import AuditStatistics
import PracticeLearning

/// All the composed documents, before they are written.
struct SampleAudits {
  var workspace: Workspace
  var permanence: [Review]
  var quarter: [Review]
  var monthly: [Review]
  var fostering: [Review]
  var moderations: [Moderation]
  var allocations: [Allocation]
  var fosteringAllocations: [Allocation]
  var learningActions: [LearningAction]
  var actionProgress: [LearningAction]
  var practiceWeek: PracticeWeek?

  /// Composes everything from the bank; the same bank gives the same documents.
  init(bank: Bank, templates: [TemplateReference: ReviewTemplate]) throws {
    let estuary = Estuary()
    workspace = estuary.workspace
    var planner = Planner(estuary: estuary, bank: bank, seed: 2025_04)
    let year = try Year.plans(&planner)
    let foster = try OtherAudits.fostering(&planner)
    let evaluations = try OtherAudits.quarter(&planner)
    let twelve = try OtherAudits.permanence(&planner)
    allocations = Allocations.monthly(year, &planner)
    fosteringAllocations = Allocations.fostering(foster)

    var composer = ReviewComposer(
      bank: bank, estuary: estuary, templates: templates, seed: 2025_05)
    monthly = year.map { composer.review($0) }
    fostering = foster.map { composer.review($0) }
    quarter = evaluations.map { composer.review($0) }
    permanence = twelve.map { composer.review($0) }

    moderations = SampleAudits.moderations(of: year, reviews: monthly, bank, estuary)
    var progress = ActionProgress(bank: bank, seed: 2025_08)
    actionProgress = zip(monthly + fostering, year + foster).flatMap {
      progress.actions(of: $0, $1)
    }
    learningActions = LearningActions.actions(of: bank)
    var uncoded = UncodedFindings(bank: bank, seed: 2025_11)
    uncoded.add(200, to: &monthly, year)
    var rising = RisingTheme(bank: bank.rising, seed: 2025_12)
    rising.add(to: &monthly, year)
    var groups = IdentityGroups(bank: bank, seed: 2025_13)
    groups.answer(in: &monthly, year, templates)
    groups.answer(in: &fostering, foster, templates)
    practiceWeek = NeglectWeek.week(of: bank, among: monthly)
  }

  private static func moderations(
    of plans: [ReviewPlan], reviews: [Review], _ bank: Bank, _ estuary: Estuary
  ) -> [Moderation] {
    let drawn = ModerationDraw(plans, seed: 2025_06).drawn
    var generator = SeededGenerator(seed: 2025_10)
    let grades = ModeratedGrades.grades(of: drawn.map(\.plan), with: &generator)
    var composer = ModerationComposer(bank: bank, estuary: estuary, seed: 2025_09)
    return zip(drawn, grades).compactMap { drawn, grades in
      reviews.first { $0.id == drawn.plan.id }
        .map { composer.moderation(of: drawn, grades: grades, review: $0) }
    }
  }
}

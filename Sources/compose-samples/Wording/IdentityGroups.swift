import AuditStatistics
import PracticeLearning

/// The answers to the coded question on identity: those of the stories, now and then left open or not recorded.
struct IdentityGroups {
  let groups: [String: String]
  private var generator: SeededGenerator

  init(bank: Bank, seed: UInt64) {
    (groups, generator) = (bank.everyday.identityGroups, SeededGenerator(seed: seed))
  }

  /// Answers the question in reviews whose template asks it.
  ///
  /// - Parameters:
  ///   - reviews: the reviews.
  ///   - plans: their plans, in the same order.
  ///   - templates: the templates.
  mutating func answer(
    in reviews: inout [Review], _ plans: [ReviewPlan],
    _ templates: [TemplateReference: ReviewTemplate]
  ) {
    for place in reviews.indices {
      let draw = generator.below(100)
      guard draw >= 7, templates[reviews[place].template]?.identityGroups.isEmpty == false else {
        continue
      }
      reviews[place].identityGroup =
        draw < 11 ? "not recorded" : groups[plans[place].story.key] ?? "white"
    }
  }
}

import AuditStatistics
import PracticeLearning

extension ReviewComposer {
  /// What will be done: more where more must change, something for the child first.
  mutating func actions(_ plan: ReviewPlan) -> [PlannedAction] {
    let weak = plan.grades.domains.count { !$0.isGoodOrOutstanding }
    let count = weak >= 4 ? 3 : weak >= 1 ? 2 : 1
    var taken: [StoryAction] = []
    for turn in 0..<count {
      let children = plan.story.actions.filter { $0.level == "child" }
      let list = turn == 0 && weak > 0 && !children.isEmpty ? children : plan.story.actions
      guard let action = desk.take(list, text: \.what) else { break }
      taken.append(action)
    }
    return taken.map { planned($0, plan) }
  }

  private mutating func planned(_ action: StoryAction, _ plan: ReviewPlan) -> PlannedAction {
    let level = ActionLevel(rawValue: action.level) ?? .child
    let leader = Estuary.service(plan.service).leader
    let manager = estuary.manager(of: plan.team)
    let (owner, verifier, weeks): (String, String, ClosedRange<Int>) =
      switch level {
      case .child: (plan.practitioner, manager, 2...7)
      case .worker: (plan.practitioner, manager, 4...9)
      case .team: (manager, leader, 6...13)
      case .service: (leader, "QA-01", 10...20)
      case .system: (leader, "QA-01", 14...26)
      }
    let wait = weeks.lowerBound + generator.below(weeks.count)
    return PlannedAction(
      what: plan.pronouns.fill(action.what), level: level, owner: owner, verifier: verifier,
      due: plan.conversationOn.adding(days: wait * 7 + generator.below(5)).nextWorkingDay,
      difference: plan.pronouns.fill(action.difference))
  }
}

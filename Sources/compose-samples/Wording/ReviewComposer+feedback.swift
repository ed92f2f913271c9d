import AuditStatistics
import PracticeLearning

extension ReviewComposer {
  /// What child, family and partners said: mostly asked, now and then declined or not asked.
  mutating func feedback(_ plan: ReviewPlan) -> Feedback {
    let unborn = plan.ageBand == .unborn
    let little = unborn || plan.ageBand == .underFive
    return Feedback(
      child: entry(
        plan.story.childSaid, plan, of: unborn ? "unborn" : "child", said: unborn ? 0 : 64,
        declined: little ? 0 : 16),
      parentOrCarer: entry(
        plan.story.familySaid, plan, of: "parent_or_carer", said: 72, declined: 14),
      partners: entry(plan.story.partnersSaid, plan, of: "partners", said: 76, declined: 5))
  }

  private mutating func entry(
    _ sentences: [String], _ plan: ReviewPlan, of source: String, said: Int, declined: Int
  ) -> FeedbackEntry {
    let draw = generator.below(100)
    if draw < said {
      let sentence = desk.take(heard(sentences, plan, of: source))
      return FeedbackEntry(asked: .yes, said: sentence.map { plan.pronouns.fill($0) })
    }
    if draw < said + declined { return FeedbackEntry(asked: .declined) }
    // What others saw of a baby before birth stands with the reason why no one could be asked.
    let observed = source == "unborn" ? sentences : []
    let all = bank.everyday.notAsked[source] ?? []
    let why = desk.take(fitting(all.map(\.why), plan))
    let reason = all.first { $0.why == why }?.reason
    return FeedbackEntry(
      asked: .no, why: text([why, desk.take(observed)].compactMap(\.self), plan),
      reason: reason.flatMap(FeedbackEntry.Reason.init(rawValue:)))
  }

  /// The story's own voices, or those of people for whom the help was not good enough.
  private mutating func heard(
    _ sentences: [String], _ plan: ReviewPlan, of source: String
  ) -> [String] {
    let disappointed =
      switch plan.grades.overall {
      case .inadequate: 100
      case .requiresImprovement: 55
      default: 0
      }
    let tooYoung = source == "child" && plan.ageBand == .underFive
    guard !tooYoung, generator.chance(disappointed) else { return sentences }
    return fitting(bank.everyday.weakFeedback[source] ?? [], plan)
  }
}

import AuditStatistics
import PracticeLearning

extension ReviewComposer {
  mutating func reflection(_ plan: ReviewPlan) -> String {
    let grade = plan.grades.overall
    let common = fitting(bank.everyday.reflection.fitting(grade), plan)
    let lists = generator.chance(60) ? [plan.story.reflection, common] : [plan.story.reflection]
    return text(desk.combine(lists), plan)
  }

  mutating func impactReason(_ plan: ReviewPlan) -> String {
    let grade = plan.grades.impact
    let common = fitting(bank.everyday.impact[grade.word] ?? [], plan)
    return text(desk.combine([plan.story.impact.fitting(grade), common]), plan)
  }

  /// Why the overall grade: the whole in the words of the story, then what weighed most.
  mutating func overallReason(_ plan: ReviewPlan) -> String {
    let grade = plan.grades.overall
    let common = fitting(bank.everyday.overall[grade.word] ?? [], plan)
    let lists = [plan.story.overall.fitting(grade), common]
    return text(desk.combine(lists), plan) + standing(of: plan.grades)
  }

  /// Which domains stand out, where they do.
  private mutating func standing(of grades: GradePlan) -> String {
    let domains = PracticeDomain.allCases
    let weakest = domains.filter { !grades[$0].isGoodOrOutstanding }
    let best = domains.filter { grades[$0] == .outstanding }
    if grades.overall == .good, let one = weakest.first {
      guard weakest.count == 1 else {
        return " \(listed(weakest).capitalised) are the areas to work on."
      }
      return generator.chance(50)
        ? " Only \(one.name) needs to catch up." : " The area to work on is \(one.name)."
    }
    if grades.overall == .requiresImprovement {
      return " What has to change lies mainly in \(listed(weakest))."
    }
    if grades.overall == .inadequate {
      let unsafe = domains.filter { grades[$0] == .inadequate }
      return " The concern lies in \(listed(unsafe))."
    }
    if !best.isEmpty, grades.overall == .good, generator.chance(60) {
      return " The strongest \(best.count == 1 ? "area is" : "areas are") \(listed(best))."
    }
    return ""
  }

  mutating func identity(_ plan: ReviewPlan) -> String {
    let good = plan.grades[.voiceOfTheChild].isGoodOrOutstanding && generator.chance(78)
    let own = good ? plan.story.identity.explored : plan.story.identity.missed
    let tones = bank.everyday.identity
    return text(desk.combine([own, fitting(good ? tones.strong : tones.weak, plan)]), plan)
  }

  mutating func safety(_ plan: ReviewPlan) -> Safety {
    guard plan.grades.domains.contains(.inadequate) else { return Safety(immediateConcern: false) }
    let everyday = bank.everyday
    return Safety(
      immediateConcern: true,
      concern: desk.take(everyday.concern).map { plan.pronouns.fill($0) },
      done: desk.take(everyday.done).map { plan.pronouns.fill($0) },
      told: Estuary.service(plan.service).leader)
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

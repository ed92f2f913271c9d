import AuditStatistics
import PracticeLearning

extension ModerationComposer {
  /// How the two readings were brought together, by the rule of the field.
  ///
  /// Alike on the whole and nowhere apart across the good line: confirmed. One step on the same
  /// side: the moderator decides. Across the line, on the whole or in a domain: a conversation.
  mutating func resolution(
    _ plan: ReviewPlan, _ grades: GradePlan, by moderator: String, after gradedOn: CalendarDate
  ) -> Moderation.Resolution {
    let words = bank.practice.moderation
    let apart = PracticeDomain.allCases.filter {
      plan.grades[$0].isGoodOrOutstanding != grades[$0].isGoodOrOutstanding
    }
    let before = plan.grades.overall
    if grades.overall.isGoodOrOutstanding != before.isGoodOrOutstanding {
      return settled(
        .conversation, desk.take(words.conversation), plan, by: moderator,
        on: gradedOn.adding(workingDays: 2 + generator.below(4)))
    }
    if !apart.isEmpty {
      return talkedOver(
        apart, plan, by: moderator, on: gradedOn.adding(workingDays: 1 + generator.below(5)),
        mayReturn: grades.overall == before)
    }
    if grades.overall != before {
      return settled(
        .moderatorDecides, desk.take(words.decides), plan, by: moderator,
        on: gradedOn.adding(workingDays: 1 + generator.below(2)))
    }
    return settled(
      .confirmed, desk.take(bank.everyday.confirmed), plan, by: moderator,
      on: gradedOn.adding(workingDays: generator.below(2)))
  }

  private func settled(
    _ how: Moderation.Resolution.How, _ reason: String?, _ plan: ReviewPlan, by moderator: String,
    on day: CalendarDate
  ) -> Moderation.Resolution {
    Moderation.Resolution(
      how: how, on: day, by: moderator, because: reason.map { plan.pronouns.fill($0) })
  }

  /// A conversation about single domains; now and then the auditor's grade is kept.
  private mutating func talkedOver(
    _ domains: [PracticeDomain], _ plan: ReviewPlan, by moderator: String, on day: CalendarDate,
    mayReturn: Bool
  ) -> Moderation.Resolution {
    let words = bank.everyday.talkedOver
    let keepsAuditors = mayReturn && domains.count == 1 && generator.chance(30)
    let sentence = desk.take(keepsAuditors ? words.auditor : words.moderator)
    let about = "We talked about \(listed(domains)). "
    let final =
      keepsAuditors
      ? domains.map { Moderation.FinalGrade(.domain($0), plan.grades[$0]) } : []
    return Moderation.Resolution(
      how: .conversation, on: day, by: moderator, because: about + (sentence ?? ""), final: final)
  }
}

/// The names of domains as a sentence lists them.
func listed(_ domains: [PracticeDomain]) -> String {
  let names = domains.map(\.name)
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}

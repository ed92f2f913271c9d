import AuditStatistics
import PracticeLearning

extension RandomReviews {
  /// Counts reviews one by one, as the store's one pass has to.
  ///
  /// - Parameter everything: all reviews there are, of which a new auditor's first three are looked for.
  static func count(
    _ all: [Made], among everything: [Made], newAuditors: [String], _ tally: inout ProgrammeTally
  ) {
    for made in all {
      count(made, &tally.total)
      count(made, &tally.services[made.review.service, default: GroupTally()])
      count(made, &tally.teams[made.review.team, default: GroupTally()])
      count(made, &tally.months[made.review.month, default: GroupTally()])
      if let cohort = made.review.cohort {
        count(made, &tally.cohorts[cohort, default: GroupTally()])
      }
      if let voice = made.review.feedback?.familyVoice {
        tally.families.counts[voice, default: 0] += 1
      }
      let coded = made.review.codedAnswers
      for answer in coded { tally.answers.counts[answer, default: 0] += 1 }
      if !coded.isEmpty {
        tally.answers.templates[made.review.template.description, default: 0] += 1
      }
      let kind = kind(made, isNew: isEarly(made.review, among: everything, newAuditors))
      tally.selections.kinds[kind, default: .init()].add(counts(made))
      if let moderation = made.moderation {
        if moderation.selection?.reason == .random,
          let chance = moderation.selection?.probability?.value
        {
          tally.selections.note(randomChance: chance)
        }
        tally.domainCases[domainCase(made.review, moderation), default: 0] += 1
      }
    }
    tally.themes = themes(all.map(\.review))
  }

  static func count(_ made: Made, _ group: inout GroupTally) {
    group.submitted += 1
    for rating in Rating.allCases {
      if let grade = made.review.grade(rating) {
        group.ratings[rating.position].counts[grade.rawValue - 1] += 1
      } else {
        group.ratings[rating.position].ungraded += 1
      }
    }
    if let moderation = made.moderation { count(moderation, of: made.review, &group) }
  }

  /// Counts what a moderator said.
  static func count(_ moderation: Moderation, of review: Review, _ group: inout GroupTally) {
    group.moderated += 1
    for rating in Rating.compared {
      group.comparisons[rating.position].add(
        auditor: review.grade(rating)?.rawValue, moderator: moderation.grade(rating)?.rawValue)
    }
    if moderation.resolution == nil && review.grade(.overall) != moderation.grade(.overall) {
      group.pending += 1
      return
    }
    let overall = (
      auditor: review.grade(.overall)?.rawValue,
      moderator: moderation.finalGrade(.overall)?.rawValue
    )
    group.afterModeration.add(auditor: overall.auditor, moderator: overall.moderator)
    if moderation.selection?.reason == .random {
      group.afterRandomModeration.add(auditor: overall.auditor, moderator: overall.moderator)
    }
  }

  private static func isEarly(
    _ review: Review, among all: [Made], _ newAuditors: [String]
  ) -> Bool {
    let own = all.map(\.review).filter { $0.auditor == review.auditor }
      .sorted { ($0.month, $0.id) < ($1.month, $1.id) }
    return newAuditors.contains(review.auditor) && own.prefix(3).contains { $0.id == review.id }
  }

  private static func kind(_ made: Made, isNew: Bool) -> SelectionTally.Kind {
    let domains = PracticeDomain.allCases.compactMap { made.review.grade(.domain($0)) }
    let isOutstanding = !domains.isEmpty && domains.allSatisfy { $0 == .outstanding }
    return SelectionTally.Kind(
      overall: made.review.grade(.overall),
      domains: domains.contains(.inadequate)
        ? .anyInadequate : isOutstanding ? .allOutstanding : .mixed,
      isAuditorNew: isNew,
      taken: made.moderation.map {
        $0.selection.map { .because($0.reason) } ?? .unrecorded
      } ?? .notYet)
  }

  private static func counts(_ made: Made) -> SelectionTally.Counts {
    var counts = SelectionTally.Counts()
    counts.reviews = 1
    for rating in Rating.compared {
      guard let own = made.review.grade(rating) else { continue }
      counts.graded[rating.position] = 1
      guard let second = made.moderation?.grade(rating) else { continue }
      counts.comparable[rating.position] = 1
      counts.agreeing[rating.position] = own == second ? 1 : 0
    }
    if let final = made.moderation?.finalGrade(.overall) { counts.final[final.rawValue - 1] = 1 }
    return counts
  }

  private static func domainCase(
    _ review: Review, _ moderation: Moderation
  ) -> ClusteredAgreement.Case {
    let differences = PracticeDomain.allCases.compactMap { domain -> Int? in
      guard let own = review.grade(.domain(domain)), let second = moderation.grade(.domain(domain))
      else { return nil }
      return own.rawValue - second.rawValue
    }
    return ClusteredAgreement.Case(
      pairs: differences.count, exact: differences.filter { $0 == 0 }.count,
      difference: differences.reduce(0, +), squares: differences.reduce(0) { $0 + $1 * $1 })
  }

  private static func themes(_ reviews: [Review]) -> [ThemeTally] {
    var tallies: [ThemeTally] = []
    func named(_ review: Review, _ theme: String, _ kind: Finding.Kind, _ domain: PracticeDomain?)
      -> Bool
    {
      review.domains.contains { judgement in
        (domain == nil || judgement.domain == domain)
          && (kind == .strength ? judgement.strengths : judgement.development)
            .contains { $0.themes.contains(theme) }
      }
    }
    for theme in themes.sorted() {
      for kind in Finding.Kind.allCases {
        for domain in [nil] + PracticeDomain.allCases.map(Optional.some) {
          let count = reviews.filter { named($0, theme, kind, domain) }.count
          if count > 0 {
            tallies.append(ThemeTally(theme: theme, kind: kind, domain: domain, reviews: count))
          }
        }
        for service in services.sorted() {
          let count = reviews.filter { $0.service == service && named($0, theme, kind, nil) }.count
          if count > 0 {
            tallies.append(ThemeTally(theme: theme, kind: kind, service: service, reviews: count))
          }
        }
      }
    }
    return tallies
  }
}

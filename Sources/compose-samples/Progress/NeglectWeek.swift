import PracticeLearning

/// The practice week of March 2026 on neglect.
enum NeglectWeek {
  /// The week, with the latest reviews that found something about its theme.
  static func week(of bank: Bank, among reviews: [Review]) -> PracticeWeek? {
    let words = bank.practiceWeek
    guard let from = CalendarDate(words.from), let to = CalendarDate(words.to) else { return nil }
    let fitting = reviews.filter { review in
      let findings = review.domains.flatMap { $0.strengths + $0.development }
      return review.month <= from.month && findings.contains { $0.themes.contains(words.theme) }
    }
    return PracticeWeek(
      id: words.id, theme: words.theme, from: from, to: to,
      reviews: fitting.suffix(8).map(\.id), dipSamples: words.dipSamples,
      activities: words.activities.compactMap(activity), strengths: words.strengths,
      worries: words.worries, next: words.next,
      told: words.told.compactMap { telling in
        CalendarDate(telling.by).map { .init(who: telling.who, what: telling.what, by: $0) }
      },
      summary: words.summary)
  }

  private static func activity(
    _ activity: BankPracticeWeek.Activity
  ) -> PracticeWeek.Activity? {
    PracticeWeek.Activity.Kind(rawValue: activity.kind).map {
      PracticeWeek.Activity(
        kind: $0, what: activity.what, count: activity.count,
        participants: activity.participants, learned: activity.learned)
    }
  }
}

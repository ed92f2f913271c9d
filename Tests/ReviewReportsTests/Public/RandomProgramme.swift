import AuditStatistics
import PracticeLearning
import RandomCouncils
import ReviewReports

/// A programme's reviews over a financial year, drawn by a seed and counted over any of its months.
struct RandomProgramme {
  /// One review, as far as a public report counts it.
  struct Review {
    var month: Month
    var service: String
    var grades: [Grade?]
    var second: Grade?
    var voice: FamilyVoice?
    var isEscalated = false
    var isOpen = false
    var actions: [ActionStatus] = []
    var themes: [(theme: String, kind: Finding.Kind)] = []
  }

  var reviews: [Review] = []
  let services: [String]
  static let year = Period(FinancialYear(startingIn: 2025))

  init(seed: Int, reviewsAMonth wanted: Int? = nil) {
    var numbers = SeededNumbers(seed)
    let count = Int.random(in: 2...8, using: &numbers)
    services = (1...count).map { "service \($0)" }
    let most = 2 * (wanted ?? [1, 4, 10, 25].randomElement(using: &numbers) ?? 4)
    let lean = Int.random(in: 1...9, using: &numbers)
    for month in Self.year.months {
      for _ in 0..<Int.random(in: 0...most, using: &numbers) {
        reviews.append(Self.review(month, services, lean, &numbers))
      }
    }
  }

  private static func review(
    _ month: Month, _ services: [String], _ lean: Int, _ numbers: inout SeededNumbers
  ) -> Review {
    func chance(_ tenths: Int, _ numbers: inout SeededNumbers) -> Bool {
      Int.random(in: 0..<10, using: &numbers) < tenths
    }
    func grade(_ numbers: inout SeededNumbers) -> Grade {
      if chance(1, &numbers) { return .inadequate }
      if chance(lean, &numbers) { return chance(2, &numbers) ? .outstanding : .good }
      return .requiresImprovement
    }
    let place = min(
      Int.random(in: 0..<services.count, using: &numbers),
      Int.random(in: 0..<services.count, using: &numbers))
    var review = Review(
      month: month, service: services[place],
      grades: Rating.allCases.map { rating in
        let given = grade(&numbers)
        return rating != .overall && Int.random(in: 0..<40, using: &numbers) == 0 ? nil : given
      })
    let overall = review.grades[Rating.overall.position]
    if chance(3, &numbers) { review.second = chance(8, &numbers) ? overall : grade(&numbers) }
    review.voice =
      [.heard, .heard, .heard, .noAnswer, .notAsked, nil].randomElement(using: &numbers) ?? nil
    review.isEscalated = review.grades.contains(.inadequate)
    review.isOpen = chance(5, &numbers)
    for status in [ActionStatus.green, .blue, .black] where chance(4, &numbers) {
      review.actions.append(status)
    }
    for theme in ["partners", "recording", "planning", "history"] {
      if chance(3, &numbers) { review.themes.append((theme, .strength)) }
      if chance(2, &numbers) { review.themes.append((theme, .development)) }
    }
    return review
  }

  /// The counts of some months.
  func tally(_ period: Period) -> ProgrammeTally {
    var tally = ProgrammeTally(programme: "monthly", period: period)
    var escalations = EscalationTally()
    var themes: [String: Int] = [:]
    for review in reviews where period.contains(review.month) {
      let group = Self.group(review)
      tally.total = tally.total.adding(group)
      tally.services[review.service] = (tally.services[review.service] ?? GroupTally())
        .adding(group)
      tally.months[review.month] = (tally.months[review.month] ?? GroupTally()).adding(group)
      if let voice = review.voice { tally.families.counts[voice, default: 0] += 1 }
      if review.isEscalated { escalations.raised += 1 }
      if review.isEscalated && review.isOpen { escalations.open += 1 }
      for status in review.actions { tally.actions.ofPeriod.statuses[status, default: 0] += 1 }
      for named in review.themes {
        themes["\(named.kind.rawValue)/\(named.theme)", default: 0] += 1
      }
    }
    tally.escalations = escalations
    tally.themes = themes.sorted { $0.key < $1.key }.map { key, count in
      let parts = key.split(separator: "/").map(String.init)
      return ThemeTally(
        theme: parts[1],
        kind: parts[0] == Finding.Kind.strength.rawValue ? .strength : .development,
        reviews: count)
    }
    return tally
  }

  private static func group(_ review: Review) -> GroupTally {
    var group = GroupTally()
    group.submitted = 1
    for (position, grade) in review.grades.enumerated() {
      if let grade {
        group.ratings[position].counts[grade.rawValue - 1] += 1
      } else {
        group.ratings[position].ungraded += 1
      }
    }
    if let second = review.second, let own = review.grades[Rating.overall.position] {
      group.moderated = 1
      group.afterModeration.add(auditor: own.rawValue, moderator: second.rawValue, times: 1)
    }
    return group
  }

  /// What a public report of some months is counted from, with what is out already.
  func count(_ period: Period, after earlier: [PublishedRelease] = []) -> PublicCount {
    let own = tally(period)
    let change = PeriodChange(halvesOf: own)
    let months = [period] + (change.map { [$0.earlier, $0.later] } ?? [])
    let reached = PublishedRelease.reached(from: months, in: earlier)
    var count = PublicCount(own, change: change, names: [:], earlier: reached)
    let cuts = PublicCount.cuts(period, change, reached)
    for other in Set(cuts.periods + cuts.pieces) where other != period {
      count.others[other] = tally(other)
    }
    return count
  }

  /// The release of some months; nothing where all would be hidden.
  func release(_ period: Period, after earlier: [PublishedRelease] = []) -> Released? {
    let count = count(period, after: earlier)
    guard
      let release = ScrutinyRelease(count, PublicLayout.all(of: count.tally, order: services))
    else { return nil }
    let report = ScrutinyReport(
      council: "Estuary", programme: "Monthly reviews", release, count, adjusted: 0.66,
      isPublished: true
    ).report
    return Released(count: count, release: release, report: report)
  }
}

/// A release with the report that is made of it.
struct Released {
  var count: PublicCount
  var release: ScrutinyRelease
  var report: Report
}

extension RandomProgramme {
  /// The years of many councils, made once for all tests; nothing where all would be hidden.
  static let years = (0..<manyCouncils).map { RandomProgramme(seed: $0).release(year) }
}

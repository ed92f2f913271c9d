import AuditStatistics
import PracticeLearning

/// Findings of a theme that rises in the second half of the year, at most one to a review. They come on top of all
/// others, so that whatever else is counted stays.
struct RisingTheme {
  private let bank: RisingBank
  private var unused: [String: [BankFinding]]
  private var generator: SeededGenerator

  init(bank: RisingBank, seed: UInt64) {
    (self.bank, unused, generator) = (bank, bank.domains, SeededGenerator(seed: seed))
  }

  /// Adds the findings.
  ///
  /// - Parameters:
  ///   - reviews: the reviews.
  ///   - plans: their plans, in the same order.
  mutating func add(to reviews: inout [Review], _ plans: [ReviewPlan]) {
    for (written, count) in bank.months.sorted(by: { $0.key < $1.key }) {
      var places = reviews.indices.filter { place in
        reviews[place].month == Month(written) && bank.services.contains(plans[place].service)
          && bank.ages.contains(plans[place].ageBand.rawValue)
          && !reviews[place].names(bank.theme)
      }
      generator.shuffle(&places)
      var left = count
      for place in places where left > 0 {
        if add(to: &reviews[place], plans[place]) { left -= 1 }
      }
    }
  }

  /// Adds a finding in the domain of which most is left to say, where the form says something strong beside it.
  private mutating func add(to review: inout Review, _ plan: ReviewPlan) -> Bool {
    let domains = PracticeDomain.allCases.sorted {
      (unused[$0.key] ?? []).count > (unused[$1.key] ?? []).count
    }
    for domain in domains {
      guard let place = review.domains.firstIndex(where: { $0.domain == domain }),
        case .graded(let grade)? = review.domains[place].grade, grade != .outstanding,
        !review.domains[place].strengths.isEmpty, let found = unused[domain.key]?.first
      else { continue }
      unused[domain.key]?.removeFirst()
      review.domains[place].development.append(
        Finding(
          text: plan.pronouns.fill(found.text), themes: found.themes,
          cause: found.cause.flatMap(Finding.Cause.init(rawValue:))))
      return true
    }
    return false
  }
}

extension Review {
  fileprivate func names(_ theme: String) -> Bool {
    domains.contains { judgement in
      (judgement.strengths + judgement.development).contains { $0.themes.contains(theme) }
    }
  }
}

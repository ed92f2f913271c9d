import AuditStatistics
import PracticeLearning

/// Findings that their auditors gave no theme: the QA lead codes them. They come on top of all others, so that
/// whatever is counted of those stays.
struct UncodedFindings {
  private var desk: SentenceDesk
  private var generator: SeededGenerator

  init(bank: Bank, seed: UInt64) {
    desk = SentenceDesk(topics: bank.everyday.topics, seed: seed)
    generator = SeededGenerator(seed: seed &+ 1)
  }

  /// Adds findings to reviews, at most one to each.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - reviews: the reviews.
  ///   - plans: their plans, in the same order.
  mutating func add(_ count: Int, to reviews: inout [Review], _ plans: [ReviewPlan]) {
    var order = Array(reviews.indices)
    generator.shuffle(&order)
    var left = count
    var users: [String: [Set<String>]] = [:]
    for review in reviews {
      let said = Set(review.placedFindings.map { UncodedFindings.plain($0.text) })
      for text in said { users[text, default: []].append(said) }
    }
    for place in order where left > 0 {
      if add(to: &reviews[place], plans[place], users) { left -= 1 }
    }
  }

  private mutating func add(
    to review: inout Review, _ plan: ReviewPlan, _ users: [String: [Set<String>]]
  ) -> Bool {
    desk.startReview()
    let said = Set(review.placedFindings.map { UncodedFindings.plain($0.text) })
    var domains = PracticeDomain.allCases
    generator.shuffle(&domains)
    for domain in domains {
      guard let own = plan.story.domains[domain.key],
        let place = review.domains.firstIndex(where: { $0.domain == domain }),
        case .graded(let grade)? = review.domains[place].grade
      else { continue }
      let isStrength = grade == .outstanding || grade == .good && generator.chance(50)
      guard isStrength || !review.domains[place].strengths.isEmpty else { continue }
      // No two reviews are to share more than they do.
      let fresh = (isStrength ? own.strengths : own.development).filter { found in
        let text = UncodedFindings.plain(plan.pronouns.fill(found.text))
        return !said.contains(text) && (users[text] ?? []).allSatisfy { $0.isDisjoint(with: said) }
      }
      let opposite = review.domains[place].findings(isStrength ? .development : .strength)
      var topics: Set<String> = []
      for finding in opposite { topics.formUnion(desk.topics(of: finding.text ?? "")) }
      guard let found = desk.take(fresh, avoiding: topics, strictly: true, text: \.text) else {
        continue
      }
      let finding = Finding(
        text: plan.pronouns.fill(found.text),
        cause: found.cause.flatMap(Finding.Cause.init(rawValue:)))
      if isStrength {
        review.domains[place].strengths.append(finding)
      } else {
        review.domains[place].development.append(finding)
      }
      return true
    }
    return false
  }

  /// A sentence without the words by which it speaks of a girl or of a boy.
  private static func plain(_ text: String) -> String {
    let pronouns: Set<String> = [
      "he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their",
      "theirs", "themselves",
    ]
    return text.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !pronouns.contains($0) }.joined(separator: " ")
  }
}

import AuditStatistics
import PracticeLearning

/// The moderators' grades of the year.
enum ModeratedGrades {
  /// The published table of overall grades: what moderators gave where the auditor gave the key.
  static let table: [(auditor: Grade, moderators: [Grade])] = [
    (.inadequate, repeated(11, .inadequate) + repeated(1, .requiresImprovement)),
    (.outstanding, repeated(6, .good) + repeated(14, .outstanding)),
    (
      .requiresImprovement,
      repeated(1, .inadequate) + repeated(7, .requiresImprovement) + repeated(1, .good)
    ),
    (
      .good, repeated(6, .requiresImprovement) + repeated(24, .good) + repeated(1, .outstanding)
    ),
  ]

  private static func repeated(_ count: Int, _ grade: Grade) -> [Grade] {
    Array(repeating: grade, count: count)
  }

  /// Deals the table's overall grades to the reviews drawn and grades their domains to match.
  static func grades(
    of plans: [ReviewPlan], with generator: inout SeededGenerator
  ) -> [GradePlan] {
    var dealt = table.map { row in
      var moderators = row.moderators
      generator.shuffle(&moderators)
      return (row.auditor, moderators)
    }
    return plans.map { plan in
      let row = dealt.firstIndex { $0.0 == plan.grades.overall } ?? 0
      let overall = dealt[row].1.popLast() ?? plan.grades.overall
      return moderated(plan.grades, overall: overall, &generator)
    }
  }

  private static func moderated(
    _ auditor: GradePlan, overall: Grade, _ generator: inout SeededGenerator
  ) -> GradePlan {
    var grades = auditor.domains
    func change(_ count: Int, from: Grade, to: Grade, _ weights: [PracticeDomain: Int]) {
      let others = PracticeDomain.allCases.filter { grades[$0.rawValue] != from }
      let number = grades.count { $0 == from }
      for domain in generator.draw(min(count, number), of: weights, except: Set(others)) {
        grades[domain.rawValue] = to
      }
    }
    switch (auditor.overall, overall) {
    case (.inadequate, .requiresImprovement):
      change(6, from: .inadequate, to: .requiresImprovement, DomainWeights.strong)
    case (.requiresImprovement, .inadequate):
      change(1, from: .requiresImprovement, to: .inadequate, DomainWeights.weak)
    case (.requiresImprovement, .good):
      let weak = grades.count { $0 == .requiresImprovement }
      change(max(1, weak - 2), from: .requiresImprovement, to: .good, DomainWeights.strong)
    case (.good, .requiresImprovement):
      let weak = grades.count { $0 == .requiresImprovement }
      change(max(1, 3 - weak), from: .good, to: .requiresImprovement, DomainWeights.weak)
    case (.outstanding, .good):
      let best = grades.count { $0 == .outstanding }
      change(max(2, best - 2), from: .outstanding, to: .good, DomainWeights.weak)
    case (.good, .outstanding):
      change(6, from: .requiresImprovement, to: .good, DomainWeights.strong)
      let best = grades.count { $0 == .outstanding }
      change(max(0, 4 - best), from: .good, to: .outstanding, DomainWeights.strong)
    default:
      shift(&grades, overall, &generator)
    }
    return GradePlan(grades, overall: overall)
  }

  /// Where the whole is graded alike, a domain is now and then seen differently, mostly lower.
  private static func shift(
    _ grades: inout [Grade], _ overall: Grade, _ generator: inout SeededGenerator
  ) {
    let percent: [PracticeDomain: Int] = [
      .caseRecording: 10, .assessments: 8, .planning: 15, .voiceOfTheChild: 7, .outcomes: 6,
      .managementOversight: 20,
    ]
    for domain in PracticeDomain.allCases where generator.chance(percent[domain] ?? 0) {
      let now = grades[domain.rawValue]
      let next = generator.chance(78) ? now.oneLower : now.oneHigher
      var changed = grades
      changed[domain.rawValue] = next
      if isPlausible(changed, overall) { grades = changed }
    }
  }

  /// A domain is inadequate exactly where the whole is, and the whole stays near its domains.
  private static func isPlausible(_ grades: [Grade], _ overall: Grade) -> Bool {
    let weak = grades.count { !$0.isGoodOrOutstanding }
    let best = grades.count { $0 == .outstanding }
    guard grades.contains(.inadequate) == (overall == .inadequate) else { return false }
    switch overall {
    case .outstanding: return weak == 0 && best >= 3
    case .good: return weak <= 2 && best <= 3
    case .requiresImprovement: return weak >= 2
    case .inadequate: return true
    }
  }
}

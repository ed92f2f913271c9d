import AuditStatistics
import PracticeLearning

/// The grades a review will give.
struct GradePlan: Sendable {
  /// Six grades, in the order of the domains.
  var domains: [Grade]
  var overall: Grade
  var impact: Grade

  /// Makes a plan whose impact follows the outcomes, as it nearly always does.
  init(_ domains: [Grade], overall: Grade) {
    self.domains = domains
    self.overall = overall
    let outcomes = domains[PracticeDomain.outcomes.rawValue]
    impact = max(min(outcomes, overall.oneHigher), overall.oneLower)
  }

  subscript(domain: PracticeDomain) -> Grade { domains[domain.rawValue] }
}

extension Grade {
  var oneHigher: Grade { Grade(rawValue: rawValue + 1) ?? self }
  var oneLower: Grade { Grade(rawValue: rawValue - 1) ?? self }
}

/// How readily a domain is graded above or below the rest: voice is usually strongest, planning and
/// management oversight are usually weakest.
enum DomainWeights {
  static let weak: [PracticeDomain: Int] = [
    .caseRecording: 4, .assessments: 3, .planning: 7, .voiceOfTheChild: 1, .outcomes: 3,
    .managementOversight: 6,
  ]
  static let strong: [PracticeDomain: Int] = [
    .caseRecording: 2, .assessments: 3, .planning: 1, .voiceOfTheChild: 7, .outcomes: 4,
    .managementOversight: 1,
  ]
}

extension SeededGenerator {
  /// Draws different domains, heavier ones more readily.
  mutating func draw(
    _ count: Int, of weights: [PracticeDomain: Int], except: Set<PracticeDomain> = []
  ) -> [PracticeDomain] {
    var left = PracticeDomain.allCases.filter { !except.contains($0) }
    var drawn: [PracticeDomain] = []
    while drawn.count < count, !left.isEmpty {
      var ticket = below(left.reduce(0) { $0 + (weights[$1] ?? 0) })
      let hit =
        left.firstIndex { domain in
          ticket -= weights[domain] ?? 0
          return ticket < 0
        } ?? 0
      drawn.append(left.remove(at: hit))
    }
    return drawn
  }

  /// Draws a position, position `i` with a chance of `weights[i]` in their sum.
  mutating func position(_ weights: [Int]) -> Int {
    var ticket = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      ticket -= weight
      if ticket < 0 { return position }
    }
    return 0
  }

  /// True in `percent` of a hundred draws.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

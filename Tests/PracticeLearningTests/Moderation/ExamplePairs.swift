import AuditStatistics

@testable import PracticeLearning

/// Short ways to write down pairs, tallies and what is looked for among figures.
enum ExamplePairs {
  static let year = Period(FinancialYear(startingIn: 2025))

  /// A table of pairs: auditor, moderator, how many.
  static func table(_ cells: [(Grade?, Grade?, Int)]) -> AgreementTable {
    var table = AgreementTable()
    for (auditor, moderator, times) in cells {
      table.add(auditor: auditor?.rawValue, moderator: moderator?.rawValue, times: times)
    }
    return table
  }

  /// The figures of one rating.
  static func figures(_ cells: [(Grade?, Grade?, Int)]) -> [Figure] {
    let pairs = PairFigures(table(cells), .overall, [], year)
    return pairs.shares + pairs.direction + pairs.goodLine + pairs.coefficients
  }

  /// The sample year's 72 pairs on the overall grade.
  static let sampleYear: [(Grade?, Grade?, Int)] = [
    (.outstanding, .outstanding, 14), (.outstanding, .good, 6), (.good, .outstanding, 1),
    (.good, .good, 24), (.good, .requiresImprovement, 6), (.requiresImprovement, .good, 1),
    (.requiresImprovement, .requiresImprovement, 7), (.requiresImprovement, .inadequate, 1),
    (.inadequate, .requiresImprovement, 1), (.inadequate, .inadequate, 11),
  ]

  /// How the sample year's 240 reviews were picked, and their overall grade after moderation.
  static var sampleSelections: SelectionTally {
    var tally = SelectionTally()
    for (grade, reason, reviews, final) in [
      (Grade.inadequate, Moderation.Selection.Reason.inadequate, 12, [11, 1, 0, 0]),
      (.outstanding, .outstanding, 20, [0, 0, 6, 14]),
      (.requiresImprovement, .random, 48, [1, 7, 1, 0]), (.good, .random, 160, [0, 6, 24, 1]),
    ] {
      let moderated = final.reduce(0, +)
      var counts = SelectionTally.Counts()
      counts.reviews = moderated
      counts.final = final
      counts.graded = Array(repeating: moderated, count: 7)
      counts.comparable = counts.graded
      counts.agreeing = Array(repeating: final[grade.rawValue - 1], count: 7)
      tally.kinds[kind(grade, .because(reason))] = counts
      guard reviews > moderated else { continue }
      var others = SelectionTally.Counts()
      others.reviews = reviews - moderated
      others.graded = Array(repeating: others.reviews, count: 7)
      tally.kinds[kind(grade, .notYet)] = others
    }
    return tally
  }

  static func kind(
    _ grade: Grade?, _ taken: SelectionTally.Taken, _ domains: SelectionTally.Domains = .mixed,
    isNew: Bool = false
  ) -> SelectionTally.Kind {
    .init(overall: grade, domains: domains, isAuditorNew: isNew, taken: taken)
  }
}

extension [Figure] {
  subscript(_ id: String) -> Figure? { first { $0.id.rawValue == "moderation.\(id)" } }
}

/// An interval as people read it: `0.67-0.86`.
func range(_ interval: Figure.Interval?, _ decimals: Int = 3) -> String? {
  interval.map { "\(fixed($0.lower, decimals)) \(fixed($0.upper, decimals))" }
}

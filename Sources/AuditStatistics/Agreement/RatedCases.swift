/// Cases graded by any number of people, as the number of times each grade was given; like cases once.
struct RatedCases {
  /// The cases in which the grades were given the same numbers of times.
  struct Pattern: Hashable {
    /// How often each grade was given, lowest first.
    let counts: [Int]
    /// The grades given.
    var raters: Int { counts.reduce(0, +) }
  }

  let grades: Int
  /// The patterns, in the order in which they first appear.
  private(set) var patterns: [Pattern] = []
  /// The number of cases of each pattern.
  private(set) var times: [Int] = []
  private var positions: [Pattern: Int] = [:]

  /// The cases of a table: pairs, and those with a single grade.
  init(_ table: AgreementTable) {
    grades = table.grades
    table.forEachCell { auditor, moderator, count in
      var counts = [Int](repeating: 0, count: table.grades)
      counts[auditor - 1] += 1
      counts[moderator - 1] += 1
      add(counts, times: count)
    }
    for (grade, count) in table.single.enumerated() {
      var counts = [Int](repeating: 0, count: table.grades)
      counts[grade] = 1
      add(counts, times: count)
    }
  }

  /// A row per case, in it a grade or nothing per rater; a number outside the scale is no grade.
  init(ratings: [[Int?]], grades: Int) {
    self.grades = max(1, grades)
    for row in ratings {
      var counts = [Int](repeating: 0, count: self.grades)
      for case let grade? in row where grade >= 1 && grade <= self.grades { counts[grade - 1] += 1 }
      add(counts, times: 1)
    }
  }

  /// Cases without a grade say nothing and are left out.
  private mutating func add(_ counts: [Int], times count: Int) {
    let pattern = Pattern(counts: counts)
    guard count > 0, pattern.raters > 0 else { return }
    if let position = positions[pattern] {
      times[position] += count
    } else {
      positions[pattern] = patterns.count
      patterns.append(pattern)
      times.append(count)
    }
  }

  /// The cases with at least so many grades.
  func cases(gradedBy raters: Int) -> Int {
    zip(patterns, times).reduce(0) { $0 + ($1.0.raters >= raters ? $1.1 : 0) }
  }
}

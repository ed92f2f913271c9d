/// How several people's grades of one rating of one case lie: how many gave which, the middle, the ends.
public struct GradeSpread: Hashable, Sendable {
  /// The people per grade, by `Grade.rawValue - 1`: inadequate first.
  public private(set) var counts = [Int](repeating: 0, count: Grade.allCases.count)
  /// The people who could not judge.
  public private(set) var couldNotJudge = 0

  /// Makes the spread of some grades.
  ///
  /// - Parameter grades: one per person; nothing for a person who could not judge.
  public init(_ grades: some Sequence<Grade?>) {
    for grade in grades {
      if let grade { counts[grade.rawValue - 1] += 1 } else { couldNotJudge += 1 }
    }
  }

  /// The people who gave a grade.
  public subscript(grade: Grade) -> Int { counts[grade.rawValue - 1] }
  /// The people who gave any grade.
  public var people: Int { counts.reduce(0, +) }

  /// The middle grade when the people stand in the order of their grades; the two in the middle where
  /// their number is even and these differ. Nothing of nobody.
  public var median: ClosedRange<Grade>? {
    guard let lower = grade(at: (people - 1) / 2), let upper = grade(at: people / 2) else {
      return nil
    }
    return lower...upper
  }

  /// The lowest and the highest grade given.
  public var range: ClosedRange<Grade>? {
    guard let lowest = grade(at: 0), let highest = grade(at: people - 1) else { return nil }
    return lowest...highest
  }

  /// The people whose grade is the median or one step from it.
  public var withinOneOfMedian: Int {
    guard let median else { return 0 }
    return Grade.allCases.filter {
      $0.rawValue >= median.lowerBound.rawValue - 1 && $0.rawValue <= median.upperBound.rawValue + 1
    }.reduce(0) { $0 + self[$1] }
  }

  /// The grade that more than half of the people who graded gave.
  public var majority: Grade? { Grade.allCases.first { 2 * self[$0] > people } }

  /// The pairs of people who graded.
  public var pairs: Int { people * (people - 1) / 2 }
  /// The pairs of people with the same grade.
  public var agreeingPairs: Int { counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

  /// The grade of the person in a place, the lowest grade first; nothing where nobody stands.
  private func grade(at place: Int) -> Grade? {
    guard place >= 0 else { return nil }
    var before = 0
    return Grade.allCases.first { grade in
      before += self[grade]
      return place < before
    }
  }
}

extension GradeSpread {
  /// How many gave which, best grade first: `2 G, 5 RI`; `nobody` where nobody graded.
  public var inWords: String {
    var parts = Grade.bestFirst.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.letters)" }
    if couldNotJudge > 0 { parts.append("\(couldNotJudge) could not judge") }
    return parts.isEmpty ? "nobody" : parts.joined(separator: ", ")
  }
}

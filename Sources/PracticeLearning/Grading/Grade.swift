/// The judgement of practice, in the four words of Ofsted.
///
/// Grades are ordered: inadequate < requires improvement < good < outstanding. They are written as
/// words everywhere; a bare digit is never read as a grade, since public sources number them both ways.
public enum Grade: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Practice leaves the child unsafe or without help.
  case inadequate = 1
  /// Practice is uneven and must improve.
  case requiresImprovement = 2
  /// Practice is what a child should be able to expect.
  case good = 3
  /// Practice is exceptional and sustained.
  case outstanding = 4

  /// Reads a grade word (`good`) or its usual abbreviation (`G`), whatever its case.
  public init?(_ text: String) {
    let lower = text.lowercased()
    guard
      let grade = Grade.allCases.first(where: {
        $0.word == lower || $0.letters.lowercased() == lower
      })
    else { return nil }
    self = grade
  }

  /// The grade in words: `requires improvement`.
  public var word: String {
    switch self {
    case .inadequate: "inadequate"
    case .requiresImprovement: "requires improvement"
    case .good: "good"
    case .outstanding: "outstanding"
    }
  }

  /// The usual abbreviation: `O`, `G`, `RI` or `I`.
  public var letters: String {
    switch self {
    case .inadequate: "I"
    case .requiresImprovement: "RI"
    case .good: "G"
    case .outstanding: "O"
    }
  }

  /// Whether the grade lies above the good/requires-improvement line.
  public var isGoodOrOutstanding: Bool { self >= .good }

  /// The grades as people list them, best first.
  public static let bestFirst: [Grade] = [.outstanding, .good, .requiresImprovement, .inadequate]

  /// Grades are ordered from inadequate to outstanding.
  public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
}

extension Grade: CustomStringConvertible {
  /// The grade in words.
  public var description: String { word }
}

/// What a review says of one domain: a grade, or that the domain does not apply to this child.
public enum DomainGrade: Hashable, Sendable {
  /// The domain was judged.
  case graded(Grade)
  /// The domain does not apply to this child now.
  case notApplicable

  /// Reads a grade word or `not applicable`.
  public init?(_ text: String) {
    if let grade = Grade(text) {
      self = .graded(grade)
    } else if ["not applicable", "n/a"].contains(text.lowercased()) {
      self = .notApplicable
    } else {
      return nil
    }
  }

  /// The grade, when there is one.
  public var grade: Grade? {
    if case .graded(let grade) = self { grade } else { nil }
  }

  /// The grade word or `not applicable`.
  public var word: String { grade?.word ?? "not applicable" }
}

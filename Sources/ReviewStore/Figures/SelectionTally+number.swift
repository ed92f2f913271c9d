import PracticeLearning

/// The kinds of reviews as numbers: by overall grade, what the domains have in common, whether the auditor
/// is new, why earlier texts were always taken, and how the review was taken - not, for no known reason, or
/// for a reason, in their order.
extension SelectionTally.Kind {
  private static let reasons = Moderation.Selection.Reason.allCases
  private static let ways = 2 + reasons.count
  private static let patterns = SelectionTally.Domains.allCases.count

  /// How many different ones there are; overall grades are 0, for none, to 4.
  static let different = 5 * patterns * 2 * AlwaysTaken.different * ways

  /// The number of a kind.
  ///
  /// - Parameters:
  ///   - grades: of the auditor, by `Rating.position`, 0 for none.
  ///   - before: why earlier texts were always taken.
  ///   - taken: 0 for not, 1 for no known reason, then the reasons.
  static func number(
    _ grades: [Int], isAuditorNew: Bool, before: AlwaysTaken, taken: Int
  ) -> Int {
    let overall =
      grades[Rating.overall.position] * patterns + SelectionTally.Domains(grades).rawValue
    let own = overall * 2 + (isAuditorNew ? 1 : 0)
    return (own * AlwaysTaken.different + before.rawValue) * ways + taken
  }

  /// The kind of a number.
  init(number: Int) {
    let (taken, texts) = (number % Self.ways, number / Self.ways)
    let rest = texts / AlwaysTaken.different
    self.init(
      overall: Grade(rawValue: rest / 2 / Self.patterns),
      domains: SelectionTally.Domains(rawValue: rest / 2 % Self.patterns) ?? .mixed,
      isAuditorNew: rest % 2 == 1,
      taken: taken == 0 ? .notYet : taken == 1 ? .unrecorded : .because(Self.reasons[taken - 2]),
      before: AlwaysTaken(rawValue: texts % AlwaysTaken.different).reasons)
  }
}

extension SelectionTally.Domains {
  /// What domain grades have in common, by `Rating.position`, 0 for none.
  init(_ grades: [Int]) {
    let given = grades[..<6].filter { $0 > 0 }
    if given.contains(Grade.inadequate.rawValue) {
      self = .anyInadequate
    } else if !given.isEmpty, given.allSatisfy({ $0 == Grade.outstanding.rawValue }) {
      self = .allOutstanding
    } else {
      self = .mixed
    }
  }
}

import GRDB
package import PracticeLearning

/// Why texts of a review are always taken for moderation, as far as their grades say it.
package struct AlwaysTaken: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// It was inadequate.
  package static let inadequate = AlwaysTaken(rawValue: 1)
  /// It was outstanding.
  package static let outstanding = AlwaysTaken(rawValue: 2)
  /// Its overall grade was better than an inadequate domain allows.
  package static let capOverride = AlwaysTaken(rawValue: 4)
  /// How many different sums of reasons there are.
  static let different = 8

  /// The reasons of one text.
  ///
  /// - Parameter grades: by `Rating.position`, 0 for none.
  package init(grades: [Int]) {
    func grade(_ rating: Rating) -> Grade? { Grade(rawValue: grades[rating.position]) }
    self = []
    for (reason, option) in [
      (Moderation.Selection.Reason.inadequate, AlwaysTaken.inadequate),
      (.outstanding, .outstanding),
    ] where reason.isBorneOut(by: grade) {
      insert(option)
    }
    let isCapped = PracticeDomain.allCases.contains { grade(.domain($0)) == .inadequate }
    if isCapped, let overall = grade(.overall), overall > .inadequate { insert(.capOverride) }
  }

  /// The reasons as a policy names them.
  package var reasons: [Moderation.Selection.Reason] {
    [
      (AlwaysTaken.inadequate, Moderation.Selection.Reason.inadequate),
      (.outstanding, .outstanding), (.capOverride, .capOverride),
    ].compactMap { contains($0.0) ? $0.1 : nil }
  }
}

extension Reading {
  /// Why earlier texts of amended reviews were always taken, by review; an amendment does not take a review
  /// out of moderation.
  package func gradedBefore() throws -> [String: AlwaysTaken] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT h.name, b.reasons
        FROM   review_graded_before b
        JOIN   review_heading h ON h.review = b.review
        """)
    return Dictionary(rows.map { ($0[0], AlwaysTaken(rawValue: $0[1])) }) { first, _ in first }
  }
}

/// Pairs of grades given to the same cases by two people: rows the auditor, columns the moderator.
///
/// Grades are 1 (inadequate) to 4 (outstanding); all four are kept, also those nobody used.
public struct AgreementTable: Hashable, Sendable {
  /// The number of grades.
  public static let grades = 4

  /// The pairs per cell, row by row: `counts[(auditor - 1) * 4 + moderator - 1]`.
  public private(set) var counts = [Int](repeating: 0, count: grades * grades)
  /// Pairs in which at least one grade is missing; they enter no figure.
  public private(set) var notComparable = 0

  /// Makes an empty table.
  public init() {}

  /// Adds one case, or several alike.
  ///
  /// - Parameters:
  ///   - auditor: 1 to 4, or nothing where there is no grade.
  ///   - moderator: 1 to 4, or nothing where there is no grade.
  ///   - times: how many such cases there are, 0 or more.
  public mutating func add(auditor: Int?, moderator: Int?, times: Int = 1) {
    if let auditor, let moderator {
      counts[(auditor - 1) * AgreementTable.grades + moderator - 1] += times
    } else {
      notComparable += times
    }
  }

  /// Adds the cases of another table.
  public mutating func add(_ other: AgreementTable) {
    for index in counts.indices { counts[index] += other.counts[index] }
    notComparable += other.notComparable
  }

  /// The number of pairs with a pair of grades.
  ///
  /// - Parameters:
  ///   - auditor: 1 to 4.
  ///   - moderator: 1 to 4.
  public func count(auditor: Int, moderator: Int) -> Int {
    counts[(auditor - 1) * AgreementTable.grades + moderator - 1]
  }

  /// The comparable pairs.
  public var pairs: Int { counts.reduce(0, +) }
  /// The pairs with the same grade.
  public var exact: Int { sum(where: { $0 == $1 }) }
  /// The pairs at most one grade apart.
  public var adjacent: Int { sum(where: { abs($0 - $1) <= 1 }) }
  /// The pairs in which the moderator graded lower.
  public var lowered: Int { sum(where: { $0 > $1 }) }
  /// The pairs in which the moderator graded higher.
  public var raised: Int { sum(where: { $0 < $1 }) }

  /// The pairs whose grades fulfil a condition.
  ///
  /// - Parameter condition: of the auditor's and the moderator's grade, each 1 to 4.
  public func sum(where condition: (Int, Int) -> Bool) -> Int {
    var total = 0
    for auditor in 1...AgreementTable.grades {
      for moderator in 1...AgreementTable.grades where condition(auditor, moderator) {
        total += count(auditor: auditor, moderator: moderator)
      }
    }
    return total
  }
}

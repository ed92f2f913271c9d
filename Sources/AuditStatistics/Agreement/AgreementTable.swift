/// Pairs of grades given to the same cases by two people: rows the auditor, columns the moderator.
///
/// Grades are 1 (the lowest) to `grades` (the highest); all are kept, also those nobody used.
public struct AgreementTable: Hashable, Sendable {
  /// The number of grades of the scale, 1 or more.
  public let grades: Int
  /// The pairs per cell, row by row: `counts[(auditor - 1) * grades + moderator - 1]`.
  public private(set) var counts: [Int]
  /// The cases graded by one of the two only, per grade: `single[grade - 1]`.
  public private(set) var single: [Int]
  /// Pairs in which at least one grade is missing; they enter no figure of agreement.
  public private(set) var notComparable = 0

  /// Makes an empty table.
  ///
  /// - Parameter grades: the number of grades of the scale, 1 or more.
  public init(grades: Int = 4) {
    self.grades = max(1, grades)
    counts = [Int](repeating: 0, count: self.grades * self.grades)
    single = [Int](repeating: 0, count: self.grades)
  }

  /// Makes a table of counted cells, or nothing where the rows are no square of whole numbers from 0
  /// or hold more than 2^53 pairs, beyond which a figure would no longer be exact.
  ///
  /// - Parameter rows: a row per grade of the auditor, in it a count per grade of the moderator.
  public init?(rows: [[Int]]) {
    guard !rows.isEmpty, rows.allSatisfy({ $0.count == rows.count }) else { return nil }
    self.init(grades: rows.count)
    var total = 0
    for count in rows.joined() {
      guard (0...(1 << 53)).contains(count) else { return nil }
      total += count
      guard total <= 1 << 53 else { return nil }
    }
    counts = Array(rows.joined())
  }

  /// Adds one case, or several alike.
  ///
  /// - Parameters:
  ///   - auditor: 1 to `grades`, or nothing where there is no grade; a number outside is no grade.
  ///   - moderator: 1 to `grades`, or nothing where there is no grade; a number outside is no grade.
  ///   - times: how many such cases there are, 0 or more.
  public mutating func add(auditor: Int?, moderator: Int?, times: Int = 1) {
    switch (onScale(auditor), onScale(moderator)) {
    case (let row?, let column?):
      counts[row * grades + column] += times
    case (let only?, nil), (nil, let only?):
      single[only] += times
      notComparable += times
    case (nil, nil):
      notComparable += times
    }
  }

  /// Adds the cases of another table.
  ///
  /// - Parameter other: a table of as many grades; what has no place on this scale is not comparable.
  public mutating func add(_ other: AgreementTable) {
    if other.grades == grades {
      for index in counts.indices { counts[index] += other.counts[index] }
      for index in single.indices { single[index] += other.single[index] }
      notComparable += other.notComparable
      return
    }
    for grade in 1...other.grades {
      add(auditor: grade, moderator: nil, times: other.single[grade - 1])
      for moderator in 1...other.grades {
        let times = other.count(auditor: grade, moderator: moderator)
        add(auditor: grade, moderator: moderator, times: times)
      }
    }
    notComparable += other.notComparable - other.single.reduce(0, +)
  }

  /// The number of pairs with a pair of grades.
  ///
  /// - Parameters:
  ///   - auditor: 1 to `grades`.
  ///   - moderator: 1 to `grades`.
  public func count(auditor: Int, moderator: Int) -> Int {
    guard let row = onScale(auditor), let column = onScale(moderator) else { return 0 }
    return counts[row * grades + column]
  }

  private func onScale(_ grade: Int?) -> Int? {
    guard let grade, grade >= 1, grade <= grades else { return nil }
    return grade - 1
  }
}

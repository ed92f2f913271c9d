extension AgreementTable {
  /// The comparable pairs.
  public var pairs: Int { counts.reduce(0, +) }
  /// The pairs with the same grade.
  public var exact: Int { sum(where: { $0 == $1 }) }
  /// The pairs at most one grade apart.
  public var adjacent: Int { sum(where: { abs($0 - $1) <= 1 }) }
  /// The pairs in which the moderator graded lower: the auditor is the more lenient.
  public var lowered: Int { sum(where: { $0 > $1 }) }
  /// The pairs in which the moderator graded higher: the auditor is the more severe.
  public var raised: Int { sum(where: { $0 < $1 }) }

  /// The comparable pairs per grade of the auditor, lowest first.
  public var auditorTotals: [Int] {
    (1...grades).map { grade in sum(where: { auditor, _ in auditor == grade }) }
  }
  /// The comparable pairs per grade of the moderator, lowest first.
  public var moderatorTotals: [Int] {
    (1...grades).map { grade in sum(where: { _, moderator in moderator == grade }) }
  }

  /// The table with auditor and moderator exchanged.
  public var transposed: AgreementTable {
    var other = AgreementTable(grades: grades)
    forEachCell { other.add(auditor: $1, moderator: $0, times: $2) }
    for grade in 1...grades { other.add(auditor: grade, moderator: nil, times: single[grade - 1]) }
    other.add(auditor: nil, moderator: nil, times: notComparable - single.reduce(0, +))
    return other
  }

  /// The pairs whose grades fulfil a condition.
  ///
  /// - Parameter condition: of the auditor's and the moderator's grade, each 1 to `grades`.
  public func sum(where condition: (Int, Int) -> Bool) -> Int {
    var total = 0
    forEachCell { if condition($0, $1) { total += $2 } }
    return total
  }

  /// Goes through all cells: the auditor's grade, the moderator's grade, the pairs.
  func forEachCell(_ body: (Int, Int, Int) -> Void) {
    for auditor in 1...grades {
      for moderator in 1...grades {
        body(auditor, moderator, counts[(auditor - 1) * grades + moderator - 1])
      }
    }
  }

  /// Whether auditor or moderator gave every comparable pair the same grade.
  var oneSideConstant: Bool {
    auditorTotals.count(where: { $0 > 0 }) <= 1 || moderatorTotals.count(where: { $0 > 0 }) <= 1
  }
}

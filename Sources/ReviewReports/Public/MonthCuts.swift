package import PracticeLearning

/// Runs of months, cut where any of them begins or ends (S4): a year to date less an earlier quarter is the months
/// between, whether anybody prints those or not.
package struct MonthCuts: Hashable, Sendable {
  /// The runs that were cut.
  package let periods: [Period]

  package init(_ periods: [Period]) { self.periods = Array(Set(periods)).sorted(by: Self.isBefore) }

  /// The pieces, each inside one run at least; the earliest first.
  package var pieces: [Period] {
    let edges = Set(periods.flatMap { [$0.first.index, $0.last.index + 1] }).sorted()
    return zip(edges, edges.dropFirst()).compactMap { start, end in
      Period(from: Month(index: start), to: Month(index: end - 1))
    }.filter { piece in periods.contains { $0.holds(piece) } }
  }

  /// The pieces of one run.
  package func pieces(of period: Period) -> [Period] { pieces.filter(period.holds) }

  private static func isBefore(_ left: Period, _ right: Period) -> Bool {
    (left.first, left.last) < (right.first, right.last)
  }
}

extension Period {
  /// Whether all months of another lie in it.
  func holds(_ other: Period) -> Bool { contains(other.first) && contains(other.last) }

  /// Whether some month lies in both.
  package func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }
}

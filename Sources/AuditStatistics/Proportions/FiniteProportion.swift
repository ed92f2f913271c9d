/// A share of a known number of things, of which some were looked at that were drawn at random.
public struct FiniteProportion: Hashable, Sendable {
  /// What was seen: the things that count of those looked at.
  public let seen: Proportion
  /// All things there are, at least as many as were looked at.
  public let population: Int

  /// Makes a share.
  ///
  /// - Parameters:
  ///   - seen: the things that count of those looked at.
  ///   - population: all things there are, at least as many as were looked at.
  public init(_ seen: Proportion, of population: Int) {
    (self.seen, self.population) = (seen, population)
  }

  /// The exact 95% interval of the share among all: those numbers that what was seen does not refute in
  /// either direction at 2.5%. Nothing of nothing; one point where all were looked at.
  ///
  /// Source: H. S. Konijn, Statistical Theory of Sample Survey Design and Analysis (1973); J. P.
  /// Buonaccorsi, "A note on confidence intervals for proportions in finite populations", The American
  /// Statistician 41 (1987) 215-218, the interval by hypergeometric tails.
  public var exact95: ClosedRange<Double>? {
    guard seen.value != nil, population >= seen.total else { return nil }
    let possible = seen.count...(population - (seen.total - seen.count))
    func tails(_ marked: Int) -> Hypergeometric {
      Hypergeometric(population: population, marked: marked, drawn: seen.total)
    }
    let lower = first(of: possible) { tails($0).upperTail(from: seen.count) > 0.025 }
    let above = first(of: possible) { tails($0).cdf(seen.count) <= 0.025 }
    let upper = above.map { $0 - 1 } ?? possible.upperBound
    let all = Double(population)
    return Double(lower ?? possible.upperBound) / all...Double(max(upper, seen.count)) / all
  }

  /// The first number of a range from which on something holds; nothing where it holds nowhere.
  private func first(of range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound + 1)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low > range.upperBound ? nil : low
  }
}

/// The hypergeometric distribution: how many marked things are among some that are drawn without putting any
/// back.
///
/// Source: the mass from three binomial ones by C. Loader, "Fast and accurate computation of binomial
/// probabilities" (2000), section 6; the tails are sums of it from the nearer end.
public struct Hypergeometric: Sendable {
  /// All things, 0 or more.
  public let population: Int
  /// Those that are marked, 0 to `population`.
  public let marked: Int
  /// Those that are drawn, 0 to `population`.
  public let drawn: Int

  /// Makes the distribution.
  ///
  /// - Parameters:
  ///   - population: all things, 0 or more.
  ///   - marked: those that are marked; what lies outside 0 to `population` counts as the nearer end.
  ///   - drawn: those that are drawn; likewise.
  public init(population: Int, marked: Int, drawn: Int) {
    self.population = max(0, population)
    self.marked = min(max(0, marked), self.population)
    self.drawn = min(max(0, drawn), self.population)
  }

  /// The fewest and the most marked things that can be among those drawn.
  public var support: ClosedRange<Int> { max(0, drawn + marked - population)...min(drawn, marked) }

  /// The probability of exactly `k` marked things.
  public func mass(_ k: Int) -> Double {
    guard support.contains(k) else { return 0 }
    if support.count == 1 { return 1 }
    let p = Double(drawn) / Double(population)
    let q = Double(population - drawn) / Double(population)
    func binomial(_ successes: Int, of all: Int) -> Double {
      SaddlePoint.binomial(
        successes: Double(successes), failures: Double(all - successes), p: p, q: q)
    }
    return binomial(k, of: marked) * binomial(drawn - k, of: population - marked)
      / binomial(drawn, of: population)
  }

  /// The probability of at most `k` marked things.
  public func cdf(_ k: Int) -> Double {
    if k < support.lowerBound { return 0 }
    if k >= support.upperBound { return 1 }
    return isAboveMean(k) ? 1 - sum(from: k + 1, by: 1) : sum(from: k, by: -1)
  }

  /// The probability of at least `k` marked things.
  public func upperTail(from k: Int) -> Double {
    if k <= support.lowerBound { return 1 }
    if k > support.upperBound { return 0 }
    return isAboveMean(k) ? sum(from: k, by: 1) : 1 - sum(from: k - 1, by: -1)
  }

  private func isAboveMean(_ k: Int) -> Bool {
    Double(k) * Double(population) > Double(drawn) * Double(marked)
  }

  /// The masses away from the mean, each from the one before, until the next adds nothing.
  private func sum(from start: Int, by step: Int) -> Double {
    var term = mass(start)
    var (sum, k) = (term, start)
    while support.contains(k + step) {
      // How much likelier one marked thing more is, from k to k + 1.
      let low = Double(step > 0 ? k : k - 1)
      let rise =
        (Double(marked) - low) * (Double(drawn) - low)
        / ((low + 1) * (Double(population - marked - drawn) + low + 1))
      term *= step > 0 ? rise : 1 / rise
      k += step
      if sum + term == sum { break }
      sum += term
    }
    return min(1, sum)
  }
}

import Glibc

/// A distribution of a real number: both tails, each computed directly, and their inverses.
public protocol ContinuousDistribution: Sendable {
  /// The density at a point, 0 or more.
  func density(_ x: Double) -> Double
  /// The probability of at most `x`, from 0 to 1, with its digits also where it is tiny.
  func cdf(_ x: Double) -> Double
  /// The probability of more than `x`, from 0 to 1, computed directly: not as 1 less the other tail.
  func upperTail(_ x: Double) -> Double
  /// The points that can occur.
  var support: ClosedRange<Double> { get }
  /// A point inside, near the middle of the probability.
  var middle: Double { get }
  /// A point near the one above which a probability lies, from which the search for it begins.
  ///
  /// - Parameter tail: the probability, above 0 and at most 0.5.
  func nearUpper(_ tail: Double) -> Double
  /// The same for a probability below the point.
  func nearLower(_ tail: Double) -> Double
}

extension ContinuousDistribution {
  /// The middle.
  public func nearUpper(_ tail: Double) -> Double { middle }
  /// The middle.
  public func nearLower(_ tail: Double) -> Double { middle }
}

extension ContinuousDistribution {
  /// The point with a given probability at or below it.
  ///
  /// - Parameter p: 0 to 1; what lies outside counts as the nearer end.
  /// - Returns: the point, correct to about 14 digits; an end of the support for 0 and 1.
  public func quantile(_ p: Double) -> Double {
    if p <= 0 { return support.lowerBound }
    if p >= 1 { return support.upperBound }
    return p <= 0.5 ? point(of: cdf, p, rising: true) : point(of: upperTail, 1 - p, rising: false)
  }

  /// The point with a given probability above it: keeps its digits where `quantile(1 - p)` loses them.
  ///
  /// - Parameter p: 0 to 1; what lies outside counts as the nearer end.
  /// - Returns: the point, correct to about 14 digits; an end of the support for 0 and 1.
  public func upperQuantile(_ p: Double) -> Double {
    if p <= 0 { return support.upperBound }
    if p >= 1 { return support.lowerBound }
    return p <= 0.5 ? point(of: upperTail, p, rising: false) : point(of: cdf, 1 - p, rising: true)
  }

  /// Newton's steps on the logarithm of the tail, which is nearly straight far out, kept inside a
  /// bracket that halves where a step would leave it.
  private func point(of tail: (Double) -> Double, _ p: Double, rising: Bool) -> Double {
    var (low, high) = (support.lowerBound, support.upperBound)
    var x = rising ? nearLower(p) : nearUpper(p)
    var reach = max(1, abs(x))
    var lastStep = Double.infinity
    for _ in 0..<2_000 {
      let probability = tail(x)
      let error = log(probability / p)
      if error == 0 { return x }
      if (error > 0) == rising { high = min(high, x) } else { low = max(low, x) }
      let step = error * probability / (rising ? density(x) : -density(x))
      let next = x - step
      guard next > low, next < high, next.isFinite, abs(step) < reach else {
        let halved = halfway(low, high, from: x, towardsLow: (error > 0) == rising, reach: reach)
        if halved == x || halved <= low && halved >= high { return x }
        reach *= 2
        lastStep = .infinity
        x = halved
        continue
      }
      if abs(step) <= 2e-16 * abs(next) { return next }
      // No longer shrinking: what is left is rounding.
      if abs(step) >= lastStep / 2, abs(error) < 1e-9 { return x }
      lastStep = abs(step)
      x = next
    }
    return x
  }

  /// The middle of a bracket: in ratio where both ends have one sign and lie far apart, by a stride
  /// where an end is infinite.
  private func halfway(
    _ low: Double, _ high: Double, from x: Double, towardsLow: Bool, reach: Double
  ) -> Double {
    if towardsLow, low.isInfinite { return x - reach }
    if !towardsLow, high.isInfinite { return x + reach }
    if low > 0, high / low > 4 { return low.squareRoot() * high.squareRoot() }
    return low + (high - low) / 2
  }
}

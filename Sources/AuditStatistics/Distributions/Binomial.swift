/// The binomial distribution: how many of `n` alike, independent trials succeed.
///
/// Source: the mass by C. Loader, "Fast and accurate computation of binomial probabilities" (2000); the
/// tails by DLMF 8.17.5, so that a million trials cost no sum.
public struct Binomial: Sendable {
  /// The number of trials, 0 or more.
  public let n: Int
  /// The probability of one success, 0 to 1.
  public let p: Double
  private let q: Double

  /// Makes the distribution.
  ///
  /// - Parameters:
  ///   - n: the number of trials, 0 or more.
  ///   - p: the probability of one success; what lies outside 0 to 1 counts as the nearer end.
  public init(n: Int, p: Double) {
    self.n = max(0, n)
    self.p = min(1, max(0, p))
    q = 1 - self.p
  }

  /// The probability of exactly `k` successes.
  public func mass(_ k: Int) -> Double {
    guard k >= 0, k <= n else { return 0 }
    return SaddlePoint.binomial(successes: Double(k), failures: Double(n - k), p: p, q: q)
  }

  /// The probability of at most `k` successes.
  public func cdf(_ k: Int) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return incompleteBeta(x: q, y: p, a: Double(n - k), b: Double(k) + 1).lower
  }

  /// The probability of at least `k` successes: the tail that contains `k`, computed directly.
  public func upperTail(from k: Int) -> Double {
    if k <= 0 { return 1 }
    if k > n { return 0 }
    return incompleteBeta(x: p, y: q, a: Double(k), b: Double(n - k) + 1).lower
  }

  /// The smallest number of successes with at least a given probability at or below it.
  ///
  /// - Parameter probability: 0 to 1.
  /// - Returns: 0 to `n`.
  public func quantile(_ probability: Double) -> Int {
    // A tail that equals the probability but for its last digits counts as reaching it, as in R.
    let wanted = probability * (1 - 1e-13)
    var (low, high) = (0, n)
    while low < high {
      let middle = low + (high - low) / 2
      if cdf(middle) >= wanted { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

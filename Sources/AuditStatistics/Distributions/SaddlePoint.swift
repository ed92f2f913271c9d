import Glibc

/// Products of powers and factorials that keep their digits where plain logarithms lose them: with a
/// million trials `lgamma` alone costs seven of the sixteen.
///
/// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), sections 2-4.
enum SaddlePoint {
  /// `C(n, k) p^k q^(n-k)` for real k and n-k.
  ///
  /// - Parameters:
  ///   - successes: k, 0 or more.
  ///   - failures: n-k, 0 or more.
  ///   - p: 0 to 1.
  ///   - q: 1-p, given apart so that a small one keeps its digits.
  static func binomial(successes: Double, failures: Double, p: Double, q: Double) -> Double {
    if p <= 0 { return successes == 0 ? 1 : 0 }
    if q <= 0 { return failures == 0 ? 1 : 0 }
    if successes == 0 { return exp(failures * (p < 0.5 ? log1p(-p) : log(q))) }
    if failures == 0 { return exp(successes * (q < 0.5 ? log1p(-q) : log(p))) }
    let n = successes + failures
    // From the smaller of p and q: the rounding of one near 1 times a million is no longer small.
    let surplus = q < p ? n * q - failures : successes - n * p
    let exponent =
      stirlingError(n) - stirlingError(successes) - stirlingError(failures)
      - deviance(successes, mean: n * p, surplus: surplus)
      - deviance(failures, mean: n * q, surplus: -surplus)
    return exp(exponent) * (n / (2 * .pi * successes * failures)).squareRoot()
  }

  /// `mean^k e^-mean / k!` for real k.
  ///
  /// - Parameters:
  ///   - k: 0 or more.
  ///   - mean: above 0.
  static func poisson(_ k: Double, mean: Double) -> Double {
    if k == 0 { return exp(-mean) }
    let exponent = -stirlingError(k) - deviance(k, mean: mean, surplus: k - mean)
    return exp(exponent) / (2 * .pi * k).squareRoot()
  }

  /// `log n! - log(sqrt(2 pi n) (n/e)^n)`.
  static func stirlingError(_ n: Double) -> Double {
    if n <= 15 { return log(tgamma(n + 1) / ((2 * .pi * n).squareRoot() * pow(n / M_E, n))) }
    let square = n * n
    let inner = 1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188) / square) / square
    return (1.0 / 12 - (1.0 / 360 - inner / square) / square) / n
  }

  /// `x log(x/mean) - surplus` with `surplus = x - mean`, by its series where the two nearly cancel.
  static func deviance(_ x: Double, mean: Double, surplus: Double) -> Double {
    guard abs(surplus) < 0.1 * (x + mean) else { return x * log(x / mean) - surplus }
    let ratio = surplus / (x + mean)
    var sum = surplus * ratio
    var term = 2 * x * ratio
    for j in 1..<1_000 {
      term *= ratio * ratio
      let next = sum + term / Double(2 * j + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }
}

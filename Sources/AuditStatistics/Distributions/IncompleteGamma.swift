/// The regularised incomplete gamma function: both tails, each computed directly where it is small.
///
/// Source: DLMF 8.7.1 (the series, left of a+1) and 8.9.2 in its even part (the fraction, right of it).
///
/// - Parameters:
///   - x: 0 or more.
///   - a: above 0.
/// - Returns: `P(a, x)` and `Q(a, x)`, which make 1.
func incompleteGamma(a: Double, x: Double) -> (lower: Double, upper: Double) {
  if x <= 0 { return (0, 1) }
  if x.isInfinite { return (1, 0) }
  // x^a e^-x / Gamma(a+1)
  let power = SaddlePoint.poisson(a, mean: x)
  if x < a + 1 {
    var (term, sum, next) = (1.0, 1.0, a)
    repeat {
      next += 1
      term *= x / next
      sum += term
    } while term > sum * 1e-17
    let lower = min(1, power * sum)
    return (lower, 1 - lower)
  }
  let fraction = continuedFraction(first: x + 1 - a) { step in
    let i = Double(step)
    return (-i * (i - a), x + 2 * i + 1 - a)
  }
  let upper = min(1, power * a * fraction)
  return (1 - upper, upper)
}

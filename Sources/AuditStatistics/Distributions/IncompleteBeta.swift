/// The regularised incomplete beta function: both tails, each computed directly where it is small.
///
/// - Parameters:
///   - x: 0 to 1.
///   - y: 1-x, given apart so that a small one keeps its digits.
///   - a: above 0.
///   - b: above 0.
/// - Returns: `I_x(a, b)` and `I_y(b, a)`, which make 1.
func incompleteBeta(x: Double, y: Double, a: Double, b: Double) -> (lower: Double, upper: Double) {
  if x <= 0 { return (0, 1) }
  if y <= 0 { return (1, 0) }
  if x * (a + b + 2) <= a + 1 {
    let lower = betaFraction(x: x, y: y, a: a, b: b)
    return (lower, 1 - lower)
  }
  let upper = betaFraction(x: y, y: x, a: b, b: a)
  return (1 - upper, upper)
}

/// Source: DLMF 8.17.22, the fraction that converges fast for `x < (a+1)/(a+b+2)`.
private func betaFraction(x: Double, y: Double, a: Double, b: Double) -> Double {
  let power = SaddlePoint.binomial(successes: a, failures: b, p: x, q: y) * b / (a + b)
  guard power > 0 else { return 0 }
  let fraction = continuedFraction(first: 1) { step in
    let m = Double(step / 2)
    let numerator =
      step.isMultiple(of: 2)
      ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    return (numerator, 1)
  }
  return min(1, power * fraction)
}

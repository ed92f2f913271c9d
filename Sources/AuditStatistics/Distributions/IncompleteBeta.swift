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

/// Source: DLMF 8.17.22 contracted to its even part, as A. R. DiDonato and A. H. Morris use it in
/// "Algorithm 708", ACM TOMS 18 (1992) 360-373, `BFRAC`: every step is computed from the distance to
/// the mean, which the plain fraction loses where x is near 1 and a is large.
private func betaFraction(x: Double, y: Double, a: Double, b: Double) -> Double {
  let power = SaddlePoint.binomial(successes: a, failures: b, p: x, q: y) * a * b / (a + b)
  guard power > 0 else { return 0 }
  let distance = 1 + (x <= y ? a - (a + b) * x : (a + b) * y - b)
  let fraction = continuedFraction(first: distance * a / (a + 1)) { step in
    let n = Double(step)
    let s = a + 2 * n - 1
    let rest = n * (b - n) * x
    return (
      (a + n - 1) / s * ((a + b + n - 1) / s) * rest * x,
      n + rest / s + (a + n) / (s + 2) * (distance + n * (1 + y))
    )
  }
  return min(1, power * fraction)
}

import Glibc

/// Student's t distribution.
///
/// Source: DLMF 8.17.1 with the substitution `x = df/(df + t^2)` (Abramowitz and Stegun 26.7.1).
public struct StudentT: ContinuousDistribution {
  /// The degrees of freedom, above 0; need not be whole.
  public let df: Double

  /// Makes the distribution.
  ///
  /// - Parameter df: the degrees of freedom, above 0; need not be whole.
  public init(df: Double) { self.df = df }

  /// The density at a point, by Loader's saddle-point form as in R's `dt`.
  public func density(_ t: Double) -> Double {
    let ratio = t * t / df
    guard ratio.isFinite else { return 0 }
    let half = df / 2
    let constant =
      SaddlePoint.stirlingError(half + 0.5) - SaddlePoint.stirlingError(half)
      - SaddlePoint.deviance(half, mean: half + 0.5, surplus: -0.5)
    let fall =
      ratio > 0.2
      ? df * log1p(ratio) / 2
      : t * t / 2 - SaddlePoint.deviance(half, mean: (df + t * t) / 2, surplus: -t * t / 2)
    return exp(constant - fall) / (2 * .pi * (1 + ratio)).squareRoot()
  }

  /// The probability of at most `t`.
  public func cdf(_ t: Double) -> Double { t < 0 ? tail(t) : 1 - tail(t) }
  /// The probability of more than `t`.
  public func upperTail(_ t: Double) -> Double { t > 0 ? tail(t) : 1 - tail(t) }
  /// Every real number.
  public var support: ClosedRange<Double> { -.infinity ... .infinity }
  /// 0.
  public var middle: Double { 0 }

  /// The normal point, bent outwards for few degrees of freedom.
  ///
  /// Source: Abramowitz and Stegun 26.7.5, its first two terms.
  public func nearUpper(_ tail: Double) -> Double {
    guard df >= 3 else { return middle }
    let z = NormalDistribution().upperQuantile(tail)
    let square = z * z
    return z + z * (square + 1) / (4 * df)
      + z * ((5 * square + 16) * square + 3) / (96 * df * df)
  }
  /// The mirrored point of `nearUpper`.
  public func nearLower(_ tail: Double) -> Double { -nearUpper(tail) }

  /// How likely a value at least this far from 0 is, either way: the two-sided p-value.
  public func twoSided(_ t: Double) -> Double { 2 * tail(t) }

  private func tail(_ t: Double) -> Double {
    let (x, y) = shares(t)
    return incompleteBeta(x: x, y: y, a: df / 2, b: 0.5).lower / 2
  }

  private func shares(_ t: Double) -> (x: Double, y: Double) {
    let square = t * t
    return square.isInfinite ? (0, 1) : (df / (df + square), square / (df + square))
  }
}

/// The chi-square distribution.
///
/// Source: DLMF 8.2.4 with `a = df/2`, `x/2` (Abramowitz and Stegun 26.4.19).
public struct ChiSquare: ContinuousDistribution {
  /// The degrees of freedom, above 0; need not be whole.
  public let df: Double

  /// Makes the distribution.
  ///
  /// - Parameter df: the degrees of freedom, above 0; need not be whole.
  public init(df: Double) { self.df = df }

  /// The density at a point.
  public func density(_ x: Double) -> Double {
    guard x > 0 else { return x < 0 || df > 2 ? 0 : df == 2 ? 0.5 : .infinity }
    return SaddlePoint.poisson(df / 2, mean: x / 2) * df / (2 * x)
  }

  /// The probability of at most `x`.
  public func cdf(_ x: Double) -> Double { incompleteGamma(a: df / 2, x: x / 2).lower }
  /// The probability of more than `x`: the p-value of a statistic.
  public func upperTail(_ x: Double) -> Double { incompleteGamma(a: df / 2, x: x / 2).upper }
  /// 0 and more.
  public var support: ClosedRange<Double> { 0 ... .infinity }
  /// The mean.
  public var middle: Double { df }
}

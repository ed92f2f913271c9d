/// The beta distribution: a share of which `a - 1` times one thing and `b - 1` times the other was seen.
///
/// Source: DLMF 8.17.1 and 8.17.22.
public struct BetaDistribution: ContinuousDistribution {
  /// The first shape, above 0.
  public let a: Double
  /// The second shape, above 0.
  public let b: Double

  /// Makes the distribution.
  ///
  /// - Parameters:
  ///   - a: the first shape, above 0.
  ///   - b: the second shape, above 0.
  public init(a: Double, b: Double) {
    self.a = a
    self.b = b
  }

  /// The density at a point from 0 to 1.
  public func density(_ x: Double) -> Double {
    guard x >= 0, x <= 1 else { return 0 }
    if x == 0 { return a > 1 ? 0 : a == 1 ? b : .infinity }
    if x == 1 { return b > 1 ? 0 : b == 1 ? a : .infinity }
    let power = SaddlePoint.binomial(successes: a, failures: b, p: x, q: 1 - x)
    return power * a * b / (a + b) / (x * (1 - x))
  }

  /// The probability of at most `x`.
  public func cdf(_ x: Double) -> Double { incompleteBeta(x: x, y: 1 - x, a: a, b: b).lower }
  /// The probability of more than `x`.
  public func upperTail(_ x: Double) -> Double { incompleteBeta(x: x, y: 1 - x, a: a, b: b).upper }
  /// 0 to 1.
  public var support: ClosedRange<Double> { 0...1 }
  /// The mean.
  public var middle: Double { a / (a + b) }
}

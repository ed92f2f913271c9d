import Glibc

/// The standard normal distribution.
///
/// Source: DLMF 7.2.2 and 7.2.4, `erfc` of the C library.
public struct NormalDistribution: ContinuousDistribution {
  /// The standard normal distribution: mean 0, standard deviation 1.
  public init() {}

  /// The density at a point.
  public func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
  /// The probability of at most `x`.
  public func cdf(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }
  /// The probability of more than `x`.
  public func upperTail(_ x: Double) -> Double { erfc(x / 2.0.squareRoot()) / 2 }
  /// Every real number.
  public var support: ClosedRange<Double> { -.infinity ... .infinity }
  /// 0.
  public var middle: Double { 0 }
  /// How likely a value at least this far from 0 is, either way: the two-sided p-value.
  public func twoSided(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }
}

/// The point below which 97.5% of the standard normal distribution lies.
let normal975 = 1.959963984540054

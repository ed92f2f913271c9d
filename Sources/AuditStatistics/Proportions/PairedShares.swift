/// Two shares of the same cases: how often the first and how often the second said yes.
///
/// Undefined without a case.
public struct PairedShares: Hashable, Sendable {
  /// The cases in which both said yes.
  public let both: Int
  /// The cases in which only the first said yes.
  public let onlyFirst: Int
  /// The cases in which only the second said yes.
  public let onlySecond: Int
  /// The cases in which neither said yes.
  public let neither: Int

  /// Makes the shares.
  ///
  /// - Parameters:
  ///   - both: the cases in which both said yes, 0 or more.
  ///   - onlyFirst: the cases in which only the first said yes, 0 or more.
  ///   - onlySecond: the cases in which only the second said yes, 0 or more.
  ///   - neither: the cases in which neither said yes, 0 or more.
  public init(both: Int, onlyFirst: Int, onlySecond: Int, neither: Int) {
    (self.both, self.onlyFirst) = (both, onlyFirst)
    (self.onlySecond, self.neither) = (onlySecond, neither)
  }

  /// A table divided at a grade: yes is that grade or a higher one, the auditor is the first.
  ///
  /// - Parameters:
  ///   - table: the pairs.
  ///   - grade: the lowest grade that counts as yes.
  public init(_ table: AgreementTable, atLeast grade: Int) {
    self.init(
      both: table.sum(where: { $0 >= grade && $1 >= grade }),
      onlyFirst: table.sum(where: { $0 >= grade && $1 < grade }),
      onlySecond: table.sum(where: { $0 < grade && $1 >= grade }),
      neither: table.sum(where: { $0 < grade && $1 < grade }))
  }

  /// All cases.
  public var pairs: Int { both + onlyFirst + onlySecond + neither }
  /// The share in which the first said yes.
  public var first: Proportion { Proportion(both + onlyFirst, of: pairs) }
  /// The share in which the second said yes.
  public var second: Proportion { Proportion(both + onlySecond, of: pairs) }
  /// The share in which both said the same.
  public var agreement: Proportion { Proportion(both + neither, of: pairs) }
  /// The exact test that both say yes equally often.
  public var mcNemar: McNemar { McNemar(onlyFirst: onlyFirst, onlySecond: onlySecond) }

  /// The first share less the second, -1 to 1.
  public var difference: Defined<Double> {
    pairs > 0
      ? .value(Double(onlyFirst - onlySecond) / Double(pairs)) : .undefined(NoFigure.noPair)
  }

  /// The 95% interval of the difference, within -1 to 1.
  ///
  /// Source: R. G. Newcombe, "Improved confidence intervals for the difference between binomial
  /// proportions based on paired data", Statistics in Medicine 17 (1998) 2635-2650, method 10.
  public var newcombe95: Defined<ClosedRange<Double>> {
    difference.flatMap { d in
      guard let p1 = first.value, let p2 = second.value, let i1 = first.wilson95,
        let i2 = second.wilson95
      else { return .undefined(NoFigure.noPair) }
      func reach(_ one: Double, _ two: Double) -> Double {
        max(0, one * one - 2 * phi * one * two + two * two).squareRoot()
      }
      let down = reach(p1 - i1.lowerBound, i2.upperBound - p2)
      let up = reach(p2 - i2.lowerBound, i1.upperBound - p1)
      return .value((d - down)...(d + up))
    }
  }

  /// The correlation of the two, with Newcombe's correction towards 0.
  private var phi: Double {
    let (a, b, c, d) = (Double(both), Double(onlyFirst), Double(onlySecond), Double(neither))
    let margins = (a + b) * (c + d) * (a + c) * (b + d)
    guard margins > 0 else { return 0 }
    let product = a * d - b * c
    let corrected = product >= 0 ? max(product - (a + b + c + d) / 2, 0) : product
    return corrected / margins.squareRoot()
  }
}

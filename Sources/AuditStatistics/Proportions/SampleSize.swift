/// How many of a finite number of audits must be drawn at random to know a share to within a margin.
///
/// Source: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), equations 4.1 and 4.2;
/// R. V. Krejcie and D. W. Morgan, "Determining sample size for research activities", Educ. Psychol.
/// Meas. 30 (1970) 607-610.
///
/// Undefined, each with its reason: everything where the margin is not above 0 or the share not from 0
/// to 1; the margin of no sample, of one larger than all there is, and where there is nothing to draw
/// from. From no audits none are needed: both corrections go to 0 with their number.
public struct SampleSize: Hashable, Sendable {
  /// The number of audits to draw from, 0 or more.
  public let population: Int
  /// The share expected, 0 to 1; one half is the most demanding.
  public let share: Double
  /// The half-width wanted, above 0: 0.05 is five points either way.
  public let margin: Double

  /// Makes the question.
  ///
  /// - Parameters:
  ///   - population: the number of audits to draw from, 0 or more.
  ///   - share: the share expected, 0 to 1; one half is the most demanding.
  ///   - margin: the half-width wanted, above 0: 0.05 is five points either way.
  public init(population: Int, share: Double = 0.5, margin: Double = 0.05) {
    (self.population, self.share, self.margin) = (population, share, margin)
  }

  /// The sample an endless number of audits would need; not rounded.
  public var unlimited: Defined<Double> {
    guard margin > 0, margin.isFinite else { return .undefined("the margin is not above 0") }
    guard share >= 0, share <= 1 else { return .undefined("the share is not from 0 to 1") }
    let n0 = normal975 * normal975 * share * (1 - share) / (margin * margin)
    return n0.isFinite ? .value(n0) : .undefined("the margin is too small to reckon with")
  }

  /// The sample from this number of audits, by Cochran's correction; not rounded.
  public var corrected: Defined<Double> {
    unlimited.flatMap { n0 in
      if n0 == 0 || population <= 0 { return .value(0) }
      return .value(n0 / (1 + (n0 - 1) / Double(population)))
    }
  }

  /// The audits to draw: the corrected sample rounded up, never more than there are.
  public var required: Defined<Int> {
    corrected.map { n in
      // A sample that is whole but for its last digits is not rounded up a step too far.
      let up = (n * (1 - 1e-12)).rounded(.up)
      return up >= Double(population) ? population : Int(up)
    }
  }

  /// Krejcie and Morgan's number, with their 3.841 for chi-square; their table rounds it.
  public var krejcieMorgan: Defined<Double> {
    unlimited.flatMap { _ in
      let spread = 3.841 * share * (1 - share)
      if spread == 0 || population <= 0 { return .value(0) }
      let n = Double(population)
      return .value(spread * n / (margin * margin * (n - 1) + spread))
    }
  }

  /// The half-width that a sample of a given size gives: 0 where all are drawn.
  ///
  /// - Parameter sample: the audits drawn, 1 to the population.
  public func margin(of sample: Int) -> Defined<Double> {
    guard share >= 0, share <= 1 else { return .undefined("the share is not from 0 to 1") }
    guard population > 0 else { return .undefined("there is nothing to draw from") }
    guard sample > 0 else { return .undefined("nothing was drawn") }
    guard sample <= population else { return .undefined("more were drawn than there are") }
    if sample == population { return .value(0) }
    let (n, all) = (Double(sample), Double(population))
    return .value(normal975 * (share * (1 - share) / n * (all - n) / (all - 1)).squareRoot())
  }
}

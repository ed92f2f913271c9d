/// An individuals chart: single values in the order of time, with limits from how much neighbours
/// differ.
///
/// Sources: D. J. Wheeler, "Understanding Variation" (2nd ed., 2000), constants 2.66 and 3.267; NHS
/// England, "Making Data Count"; NIST/SEMATECH e-Handbook 6.3.2.2 for 3/1.128; L. S. Nelson, "Control
/// charts for individual measurements", J. Quality Technology 14 (1982) 172-173, for screening.
///
/// A month without data is a gap: no moving range is taken across it, and it ends runs and trends.
/// Limits are not cut to what is possible; a drawing may.
public struct XmR: Hashable, Sendable {
  /// The mean of the baseline; undefined where it has no point.
  public let mean: Defined<Double>
  /// The distances between neighbouring points of the baseline.
  public let movingRanges: [Double]
  /// Their mean; undefined where there are no neighbours.
  public let meanRange: Defined<Double>
  /// Their mean without those at or beyond `rangeLimit`, screened once.
  public let screenedRange: Defined<Double>
  /// The points by rule; undefined where no moving range is above 0.
  public let rules: Defined<Rules>

  /// Draws a chart.
  ///
  /// - Parameters:
  ///   - values: the points in the order of time, nothing for a month without data.
  ///   - baseline: how many months from the first on the limits come from, 1 or more; all of them where
  ///     it is left out. Rules look at all points.
  public init(_ values: [Double?], baseline: Int? = nil) {
    let base = values.prefix(baseline ?? values.count)
    let ranges = zip(base, base.dropFirst()).compactMap { before, after in
      before.flatMap { before in after.map { abs($0 - before) } }
    }
    movingRanges = ranges
    let mean = Series.mean(base.compactMap(\.self))
    self.mean = mean.map { .value($0) } ?? .undefined("no month has data")
    guard let mean, let range = Series.mean(ranges) else {
      let reason = "there are fewer than two neighbouring points, so no moving range"
      (meanRange, screenedRange) = (.undefined(reason), .undefined(reason))
      rules = .undefined(reason)
      return
    }
    meanRange = .value(range)
    let scale = Series.scale(values)
    let kept = ranges.filter { Series.side($0, of: 3.267 * range, scale: scale) < 0 }
    screenedRange = .value(Series.mean(kept) ?? range)
    rules =
      range > 0
      ? .value(Rules(values, mean: mean, reach: 2.66 * range))
      : .undefined("there is no variation: all moving ranges are 0, so no rule is looked at")
  }

  /// The limits mean -/+ 2.66 mean moving ranges.
  public var limits: Defined<ClosedRange<Double>> { limits(2.66, meanRange) }
  /// The limits two thirds of the way out.
  public var nearLimits: Defined<ClosedRange<Double>> { limits(2.66 * 2 / 3, meanRange) }
  /// The limits by the rounded constant of NIST and Montgomery: 3/1.128.
  public var limits1128: Defined<ClosedRange<Double>> { limits(3 / 1.128, meanRange) }
  /// The limits by the exact constant: 3 sqrt(pi)/2.
  public var limitsExact: Defined<ClosedRange<Double>> {
    limits(1.5 * Double.pi.squareRoot(), meanRange)
  }
  /// The limits from the screened moving ranges.
  public var screenedLimits: Defined<ClosedRange<Double>> { limits(2.66, screenedRange) }
  /// The limit of a moving range.
  public var rangeLimit: Defined<Double> { meanRange.map { 3.267 * $0 } }

  private func limits(_ factor: Double, _ range: Defined<Double>) -> Defined<ClosedRange<Double>> {
    mean.flatMap { mean in range.map { (mean - factor * $0)...(mean + factor * $0) } }
  }
}

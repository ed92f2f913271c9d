/// A chart of shares by month, each with limits of its own because months differ in size.
///
/// Sources: D. C. Montgomery, "Introduction to Statistical Quality Control", chapter 7; D. B. Laney,
/// "Improved control charts for attributes", Quality Engineering 14 (2002) 531-537, for sigma z.
public struct PChart: Hashable, Sendable {
  /// One month.
  public struct Point: Hashable, Sendable {
    /// The share, 0 to 1; undefined where the month has no case.
    public let share: Defined<Double>
    /// Three standard errors either way of the common share, cut to 0...1.
    public let limits: Defined<ClosedRange<Double>>
    /// The distance from the common share in standard errors.
    public let z: Defined<Double>
  }

  /// The common share: all that count of all, of the months that are not excluded.
  public let share: Defined<Double>
  /// Why there are no limits in any month, where that is so.
  public let withoutLimits: String?
  /// The months in their order.
  public let points: [Point]
  /// The positions, from 0, of the months beyond their limits, excluded ones among them.
  public let outside: [Int]
  /// How many times more the months vary than chance makes them, from the moving ranges of z; above 1.3
  /// an `XmR` chart is the better one.
  public let sigmaZ: Defined<Double>

  /// Draws a chart.
  ///
  /// - Parameters:
  ///   - months: the cases of each month that count, 0 to all, and all of them, 0 or more.
  ///   - excluded: the positions, from 0, of months that the common share leaves out.
  public init(_ months: [Proportion], excluding excluded: Set<Int> = []) {
    let included = months.indices.filter { !excluded.contains($0) && months[$0].total > 0 }
    let total = included.reduce(0) { $0 + months[$1].total }
    let common =
      total > 0 ? Double(included.reduce(0) { $0 + months[$1].count }) / Double(total) : nil
    share = common.map { .value($0) } ?? .undefined("no month has a case")
    let isConstant = common == 0 || common == 1
    withoutLimits =
      common == nil
      ? "no month has a case"
      : isConstant ? "every share is \(common == 0 ? 0 : 100)%, so there are no limits" : nil
    let reason = withoutLimits ?? ""
    let points = months.map { Point($0, around: isConstant ? nil : common, reason) }
    self.points = points
    outside = points.indices.filter { month in
      points[month].z.value.map { Series.side(abs($0), of: 3, scale: 3) > 0 } ?? false
    }
    let z = included.compactMap { points[$0].z.value }
    let ranges = zip(z, z.dropFirst()).map { abs($1 - $0) }
    sigmaZ =
      Series.mean(ranges).map { .value($0 / 1.128) }
      ?? .undefined(withoutLimits ?? "there are fewer than two months with cases")
  }
}

extension PChart.Point {
  fileprivate init(_ month: Proportion, around common: Double?, _ reason: String) {
    guard month.total > 0 else {
      let reason = "the month has no case"
      (share, limits, z) = (.undefined(reason), .undefined(reason), .undefined(reason))
      return
    }
    let n = Double(month.total)
    let own = Double(month.count) / n
    share = .value(own)
    guard let common else {
      (limits, z) = (.undefined(reason), .undefined(reason))
      return
    }
    let error = (common * (1 - common) / n).squareRoot()
    limits = .value(max(0, common - 3 * error)...min(1, common + 3 * error))
    z = .value((own - common) / error)
  }
}

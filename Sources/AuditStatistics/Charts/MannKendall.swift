/// Whether a series rises or falls all in all, without a claim about its shape.
///
/// Sources: H. B. Mann, "Nonparametric tests against trend", Econometrica 13 (1945) 245-259;
/// M. G. Kendall, "Rank Correlation Methods" (1975), with the variance for ties; P. K. Sen, "Estimates of
/// the regression coefficient based on Kendall's tau", JASA 63 (1968) 1379-1389.
///
/// Months without data are left out; the others keep their place, so a slope is per month.
public struct MannKendall: Hashable, Sendable {
  /// The pairs of points that rise less those that fall.
  public let s: Int
  /// The variance of `s` when there is no trend; undefined where all points are equal.
  public let variance: Defined<Double>
  /// `s`, one nearer to 0, in standard errors.
  public let z: Defined<Double>
  /// How likely a `z` at least this far from 0 is when there is no trend.
  public let probability: Defined<Double>
  /// The same exactly; only without ties and up to 60 points.
  public let exactProbability: Defined<Double>
  /// `s` as a share of all pairs.
  public let tauA: Defined<Double>
  /// `s` as a share of the pairs that could rise or fall, ties allowed for.
  public let tauB: Defined<Double>
  /// The median of the slopes between all pairs of points, per month; undefined for a single point.
  public let senSlope: Defined<Double>

  /// The most points for which the exact probability is computed.
  public static let mostExact = 60

  /// Tests a series.
  ///
  /// - Parameter values: the points in the order of time, nothing for a month without data.
  public init(_ values: [Double?]) {
    let points = values.enumerated().compactMap { month, value in
      value.map { (month: Double(month), value: $0) }
    }
    var s = 0
    var slopes: [Double] = []
    for (index, later) in points.enumerated() {
      for earlier in points[..<index] {
        s += later.value > earlier.value ? 1 : later.value < earlier.value ? -1 : 0
        slopes.append((later.value - earlier.value) / (later.month - earlier.month))
      }
    }
    self.s = s
    senSlope =
      Series.median(slopes).map { .value($0) }
      ?? .undefined("there are fewer than two points, so no slope")
    let n = Double(points.count)
    let ties = Dictionary(grouping: points, by: \.value).values.map { Double($0.count) }
    guard ties.count > 1 else {
      let reason =
        points.count > 1
        ? "all values are equal, so there is no order to test"
        : "there are fewer than two points, so no order to test"
      (variance, z, probability) = (.undefined(reason), .undefined(reason), .undefined(reason))
      (tauA, tauB, exactProbability) = (.undefined(reason), .undefined(reason), .undefined(reason))
      return
    }
    func spread(_ n: Double) -> Double { n * (n - 1) * (2 * n + 5) }
    let variance = (spread(n) - ties.reduce(0) { $0 + spread($1) }) / 18
    let z = Double(s - s.signum()) / variance.squareRoot()
    self.variance = .value(variance)
    self.z = .value(z)
    probability = .value(NormalDistribution().twoSided(z))
    let pairs = n * (n - 1) / 2
    let tied = ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    tauA = .value(Double(s) / pairs)
    tauB = .value(Double(s) / (pairs * (pairs - tied)).squareRoot())
    exactProbability =
      tied > 0
      ? .undefined("there are ties")
      : points.count > Self.mostExact
        ? .undefined("there are more than \(Self.mostExact) points")
        : .value(Self.exactTail(points.count, s))
  }

  /// The share of all orders of n points whose s is at least as far from 0: twice the share with as few
  /// pairs against the trend, counted by adding one point after the other (Kendall 1975, chapter 5).
  private static func exactTail(_ n: Int, _ s: Int) -> Double {
    let fewest = (n * (n - 1) / 2 - abs(s)) / 2
    var share = [1.0] + [Double](repeating: 0, count: fewest)
    for size in 2...n {
      var next = share
      for against in share.indices {
        next[against] = share[max(0, against - size + 1)...against].reduce(0, +) / Double(size)
      }
      share = next
    }
    return min(1, 2 * share.reduce(0, +))
  }
}

/// A share: some of a number of things, with its interval.
public struct Proportion: Hashable, Sendable {
  /// The things that count, 0 to `total`.
  public let count: Int
  /// All things, 0 or more.
  public let total: Int

  /// Makes a share.
  ///
  /// - Parameters:
  ///   - count: the things that count, 0 to `total`.
  ///   - total: all things, 0 or more.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The share from 0 to 1, or nothing of nothing; nothing also where `count` is not 0 to `total`.
  public var value: Double? {
    total > 0 && (0...total).contains(count) ? Double(count) / Double(total) : nil
  }

  /// The 95% score interval, or nothing of nothing.
  ///
  /// Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
  /// JASA 22 (1927) 209-212. The ends are exactly 0 and 1 where nothing and everything counts.
  public var wilson95: ClosedRange<Double>? {
    value.flatMap { Proportion.wilson95(share: $0, of: Double(total)) }
  }

  /// The 95% score interval of a share that stands for a number of independent things, which need not
  /// be whole: the effective number of grades that come in clusters, or of weighted reviews.
  ///
  /// - Parameters:
  ///   - share: 0 to 1.
  ///   - n: the effective number, above 0.
  /// - Returns: the interval within 0 to 1, or nothing where there is no such share.
  public static func wilson95(share: Double, of n: Double) -> ClosedRange<Double>? {
    guard n > 0, n.isFinite, share >= 0, share <= 1 else { return nil }
    let z = normal975
    let centre = share + z * z / (2 * n)
    let reach = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    let lower = share == 0 ? 0 : max(0, (centre - reach) / scale)
    let upper = share == 1 ? 1 : min(1, (centre + reach) / scale)
    return lower...upper
  }

  /// The exact 95% interval, or nothing of nothing: it covers in at least 95 of 100 cases whatever the
  /// truth, and is wider than Wilson's.
  ///
  /// Source: C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits", Biometrika 26
  /// (1934) 404-413, by beta quantiles.
  public var clopperPearson95: ClosedRange<Double>? {
    guard value != nil else { return nil }
    let (x, rest) = (Double(count), Double(total - count))
    let lower = count == 0 ? 0 : BetaDistribution(a: x, b: rest + 1).quantile(0.025)
    let upper = count == total ? 1 : BetaDistribution(a: x + 1, b: rest).upperQuantile(0.025)
    return lower...upper
  }

  /// The difference of two independent shares and its 95% interval, or nothing where one is of nothing.
  ///
  /// Source: R. G. Newcombe, "Interval estimation for the difference between independent
  /// proportions", Statistics in Medicine 17 (1998) 873-890, method 10.
  ///
  /// - Parameter earlier: the share that is taken away.
  /// - Returns: the difference and its interval, each from -1 to 1.
  public func difference(from earlier: Proportion) -> (
    value: Double, interval: ClosedRange<Double>
  )? {
    guard let p1 = value, let p2 = earlier.value, let i1 = wilson95, let i2 = earlier.wilson95
    else {
      return nil
    }
    func square(_ x: Double) -> Double { x * x }
    let down = (square(p1 - i1.lowerBound) + square(i2.upperBound - p2)).squareRoot()
    let up = (square(i1.upperBound - p1) + square(p2 - i2.lowerBound)).squareRoot()
    return (p1 - p2, (p1 - p2 - down)...(p1 - p2 + up))
  }
}

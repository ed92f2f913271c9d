public import AuditStatistics

/// How often reviews name a theme, month by month or quarter by quarter, and whether that is a signal of change.
///
/// The rules are those of run charts (`RunChart`): two points never say anything, and below ten useful points nothing is
/// said. Where a month has fewer than five reviews in the middle, quarters are looked at instead.
public struct ThemeTrend: Hashable, Sendable {
  /// The theme, by id.
  public let theme: String
  /// Whether it is named as a strength or as an area for development.
  public let kind: Finding.Kind
  /// The points in the order of time: the reviews that name the theme, of how many.
  public let points: [Point]
  /// Whether the points are quarters.
  public let isByQuarter: Bool
  /// The chart of the shares.
  public let chart: RunChart
  /// What the points say.
  public let verdict: Verdict

  /// One month or quarter.
  public struct Point: Hashable, Sendable {
    /// Its first month.
    public var month: Month
    /// The reviews that name the theme, of how many.
    public var reviews: Proportion
  }

  /// What a series says.
  public enum Verdict: Hashable, Sendable {
    /// Named more often than before, beyond chance.
    case rising
    /// Named more seldom than before, beyond chance.
    case falling
    /// A signal of change that points neither way any more.
    case changedAndBack
    /// Nothing but chance is to be seen.
    case noSign
    /// Too few points to say anything.
    case tooFew

    /// In words.
    public var words: String {
      switch self {
      case .rising: "rising"
      case .falling: "falling"
      case .changedAndBack: "changed on the way, and back again"
      case .noSign: "no sign of change"
      case .tooFew: "too few points to say"
      }
    }
  }

  /// Looks at a theme.
  ///
  /// - Parameters:
  ///   - theme: the theme, by id.
  ///   - kind: as a strength or as an area for development.
  ///   - reviews: the reviews.
  ///   - period: the months.
  ///   - merged: what themes count as that became part of others, by id.
  public init(
    _ theme: String, _ kind: Finding.Kind, in reviews: [ThemedReview], over period: Period,
    merging merged: [String: String] = [:]
  ) {
    (self.theme, self.kind) = (theme, kind)
    let months = (period.first.index...period.last.index).map(Month.init(index:))
    var counts = [Month: (named: Int, all: Int)]()
    for review in reviews where months.contains(review.month) {
      let isNamed = review.themes(kind).contains { (merged[$0] ?? $0) == theme }
      counts[review.month, default: (0, 0)].all += 1
      if isNamed { counts[review.month, default: (0, 0)].named += 1 }
    }
    let sizes = months.map { counts[$0]?.all ?? 0 }.sorted()
    isByQuarter = sizes[sizes.count / 2] < 5
    let steps =
      isByQuarter
      ? months.filter { $0 == $0.quarter.firstMonth || $0 == months.first } : months
    let isByQuarter = isByQuarter
    points = steps.map { step in
      let part = months.filter {
        isByQuarter ? $0.quarter == step.quarter : $0 == step
      }
      let sum = part.reduce((0, 0)) {
        ($0.0 + (counts[$1]?.named ?? 0), $0.1 + (counts[$1]?.all ?? 0))
      }
      return Point(month: step, reviews: Proportion(sum.0, of: sum.1))
    }
    let shares = points.map { point -> Double? in
      point.reviews.total > 0 ? Double(point.reviews.count) / Double(point.reviews.total) : nil
    }
    chart = RunChart(shares)
    verdict = ThemeTrend.verdict(chart, shares.compactMap(\.self))
  }

  private static func verdict(_ chart: RunChart, _ shares: [Double]) -> Verdict {
    guard chart.hasEnough, let centre = chart.centre.value else { return .tooFew }
    guard chart.isSignal.value == true else { return .noSign }
    // Which way: where the later half lies beside the earlier one, and whether the last points are still there.
    let half = shares.count / 2
    let later = shares.suffix(half).reduce(0, +) / Double(half)
    let earlier = shares.prefix(half).reduce(0, +) / Double(half)
    let last = shares.suffix(3).reduce(0, +) / 3
    if later > earlier, last > centre { return .rising }
    if later < earlier, last < centre { return .falling }
    return .changedAndBack
  }
}

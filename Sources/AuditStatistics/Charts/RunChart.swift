import Glibc

/// A run chart: values around their median, judged by how long they stay on one side and how seldom
/// they cross it. The first choice where months are small.
///
/// Source: J. Anhoej and A. V. Olesen, "Run charts revisited", PLoS ONE 9 (2014) e113825. Points on the
/// line are skipped: they neither break nor join a run.
public struct RunChart: Hashable, Sendable {
  /// The line: the median or the one given.
  public let centre: Defined<Double>
  /// The points that do not lie on the line.
  public let useful: Int
  /// The longest run on one side; undefined where no point is useful.
  public let longestRun: Defined<Int>
  /// The longest run that is still no signal: log2 of the useful points, rounded, and 3.
  public let longestExpected: Defined<Int>
  /// How often neighbouring useful points lie on different sides.
  public let crossings: Defined<Int>
  /// The fewest crossings that are still no signal: the 5% quantile of a fair coin's.
  public let fewestExpected: Defined<Int>

  /// The fewest useful points from which a signal says anything.
  public static let enough = 10

  /// Draws a chart.
  ///
  /// - Parameters:
  ///   - values: the points in the order of time, nothing for a month without data.
  ///   - centre: the line, where it is not the median of all points.
  public init(_ values: [Double?], centre: Double? = nil) {
    let line = centre ?? Series.median(values.compactMap(\.self))
    self.centre = line.map { .value($0) } ?? .undefined("no month has data")
    let scale = Series.scale(values)
    let sides = values.compactMap { value in
      line.flatMap { line in value.map { Series.side($0, of: line, scale: scale) } }
    }.filter { $0 != 0 }
    useful = sides.count
    guard !sides.isEmpty else {
      let reason = line == nil ? "no month has data" : "every point lies on the centre line"
      (longestRun, longestExpected) = (.undefined(reason), .undefined(reason))
      (crossings, fewestExpected) = (.undefined(reason), .undefined(reason))
      return
    }
    var (longest, run, crossings) = (1, 1, 0)
    for (before, side) in zip(sides, sides.dropFirst()) {
      run = side == before ? run + 1 : 1
      longest = max(longest, run)
      if side != before { crossings += 1 }
    }
    longestRun = .value(longest)
    self.crossings = .value(crossings)
    longestExpected = .value(Int(log2(Double(sides.count)).rounded()) + 3)
    fewestExpected = .value(Binomial(n: sides.count - 1, p: 0.5).quantile(0.05))
  }

  /// Whether there are enough useful points for a signal to say anything.
  public var hasEnough: Bool { useful >= RunChart.enough }
  /// Whether a run is longer than expected.
  public var isLongRun: Defined<Bool> {
    longestRun.flatMap { run in longestExpected.map { run > $0 } }
  }
  /// Whether the line is crossed more seldom than expected.
  public var isSeldomCrossed: Defined<Bool> {
    crossings.flatMap { crossings in fewestExpected.map { crossings < $0 } }
  }
  /// Whether either is so, however few points there are.
  public var isSignal: Defined<Bool> {
    isLongRun.flatMap { long in isSeldomCrossed.map { long || $0 } }
  }
}

/// How often two things stand in the same cases, against what chance would make of it within strata.
///
/// Within each stratum the cases that hold the second thing are drawn anew among all of its cases, again and
/// again: what is expected is the mean of n a b / n^2 = a b / n over strata (hypergeometric), and the interval of
/// the ratio comes from the quantiles of the draws. Source: P. Good, "Permutation,
/// Parametric and Bootstrap Tests of Hypotheses" (2005): exchange within blocks.
public struct CoOccurrence: Hashable, Sendable {
  /// The cases of a stratum.
  public struct Stratum: Hashable, Sendable {
    /// All cases, 0 or more.
    public var cases: Int
    /// Those that hold the first thing.
    public var first: Int
    /// Those that hold the second.
    public var second: Int
    /// Those that hold both.
    public var both: Int

    /// Makes a stratum.
    public init(cases: Int, first: Int, second: Int, both: Int) {
      (self.cases, self.first, self.second, self.both) = (cases, first, second, both)
    }
  }

  /// The cases that hold both.
  public let both: Int
  /// How many chance would make, in the middle.
  public let expected: Double
  /// How many times more there are than chance would make; undefined where chance makes none.
  public let ratio: Defined<Double>
  /// The 95% interval of the ratio: it is beyond chance where 1 lies outside.
  public let interval: Defined<ClosedRange<Double>>

  /// Compares with chance.
  ///
  /// - Parameters:
  ///   - strata: the cases of each stratum.
  ///   - draws: how often the second thing is drawn anew, 1 or more.
  ///   - seed: the same seed gives the same interval on every machine.
  public init(_ strata: [Stratum], draws: Int = 2_000, seed: UInt64 = 1) {
    both = strata.reduce(0) { $0 + $1.both }
    let useful = strata.filter { $0.first > 0 && $0.second > 0 }
    expected = useful.reduce(0) { $0 + Double($1.first * $1.second) / Double($1.cases) }
    guard expected > 0 else {
      ratio = .undefined("the two never could meet: no stratum has both")
      interval = .undefined("the two never could meet: no stratum has both")
      return
    }
    ratio = .value(Double(both) / expected)
    var generator = SeededGenerator(seed: seed)
    let drawn = (0..<max(1, draws)).map { _ in
      useful.reduce(0) { $0 + CoOccurrence.met($1, &generator) }
    }.sorted()
    func quantile(_ share: Double) -> Double {
      Double(drawn[min(drawn.count - 1, Int(share * Double(drawn.count)))])
    }
    // A draw of none would make the ratio endless: the least that can be told from it is a half.
    let (low, high) = (max(0.5, quantile(0.025)), max(0.5, quantile(0.975)))
    interval = .value(Double(both) / high...Double(both) / low)
  }

  /// How many of the second thing fall on the first in one draw without putting back.
  private static func met(_ stratum: Stratum, _ generator: inout SeededGenerator) -> Int {
    let (fewer, more) = (
      min(stratum.first, stratum.second), max(stratum.first, stratum.second)
    )
    var (left, cases, met) = (more, stratum.cases, 0)
    for _ in 0..<fewer {
      if generator.below(cases) < left {
        left -= 1
        met += 1
      }
      cases -= 1
    }
    return met
  }
}

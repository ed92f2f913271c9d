import AuditStatistics
import PracticeLearning
import Testing

/// What the rule says of councils where nothing changes, and of those where something does.
@Suite("How often a change is told") struct ImpactSimulationTests {
  /// By which rise a theme is picked.
  enum Picked: String, CaseIterable {
    case fromTheQuarterBefore = "the quarter before"
    case fromTheYearBefore = "the twelve months before"
  }

  /// Twelve themes as they lie in the samples, from rare to common.
  private static let shares = [0.05, 0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.22, 0.25, 0.3, 0.35, 0.4]
  private static let raised = day("2025-06-16")
  private static let windows = ImpactWindows(
    noticed: raised, completed: day("2025-09-12"), today: day("2026-04-15"))

  @Test(
    "Where nothing changes, at most 3 of 100 are told to have fallen, however the theme was picked (I1)",
    arguments: Picked.allCases)
  func nothingChanges(picked: Picked) {
    var draws = Draws(seed: 20_251)
    var outcomes: [ImpactComparison.Outcome: Int] = [:]
    let councils = 2_000
    var careless = 0
    for _ in 0..<councils {
      // The months of each theme up to the end of the quarter in which it is noticed.
      let series = Self.shares.map { share in (0..<15).map { _ in draws.binomial(20, share) } }
      func rise(_ months: [Int]) -> Double {
        let trigger = Double(months[12...].reduce(0, +)) / 3
        let earlier = picked == .fromTheQuarterBefore ? months[9..<12] : months[0..<12]
        return trigger - Double(earlier.reduce(0, +)) / Double(earlier.count)
      }
      let theme = series.indices.max { rise(series[$0]) < rise(series[$1]) } ?? 0
      let later = (0..<Self.windows.months.count - 15).map { _ in
        draws.binomial(20, Self.shares[theme])
      }
      let counts = zip(Self.windows.months, series[theme] + later).map {
        MonthCount($0, $1, of: 20)
      }
      outcomes[ImpactComparison(counts, Self.windows).outcome, default: 0] += 1
      // What the rule keeps people from: the quarter in which it was high beside what came after.
      let (trigger, after) = (series[theme][12...].reduce(0, +), later.suffix(6).reduce(0, +))
      let fall = Proportion(after, of: 120).difference(from: Proportion(trigger, of: 60))
      if let fall, fall.interval.upperBound < 0 { careless += 1 }
    }
    func share(_ outcome: ImpactComparison.Outcome) -> Double {
      Double(outcomes[outcome] ?? 0) / Double(councils)
    }
    print(
      "nothing changes, picked by its rise from \(picked.rawValue): fell \(share(.fell)), rose "
        + "\(share(.rose)), no sign \(share(.noSign)), too few \(share(.tooFew))")
    print(
      "  the trigger quarter itself beside what came after: fell \(Double(careless) / Double(councils))"
    )
    #expect(share(.fell) <= 0.03)
    #expect(Double(careless) / Double(councils) > 0.1, "the test can tell a careless rule")
    #expect(share(.noSign) > 0.5, "too few is not an answer to everything")
  }

  @Test(
    "A true fall from 25 to 10 in 100 is told within six months (I3)",
    arguments: [(20, 0.9), (10, 0.6)])
  func trueFall(reviews: Int, told: Double) {
    var draws = Draws(seed: 20_252)
    let councils = 2_000
    let fell = (0..<councils).count { _ in
      let counts = Self.windows.months.map { month in
        let isAfter = Self.windows.segment(of: month) == .after
        return MonthCount(month, draws.binomial(reviews, isAfter ? 0.1 : 0.25), of: reviews)
      }
      return ImpactComparison(counts, Self.windows).outcome == .fell
    }
    print(
      "a fall from 25% to 10% at \(reviews) a month is told in \(Double(fell) / Double(councils))")
    #expect(Double(fell) / Double(councils) >= told)
  }

  /// Random numbers of reviews that name a theme.
  private struct Draws {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func binomial(_ n: Int, _ share: Double) -> Int {
      let below = UInt64(share * 0x1p64)
      var count = 0
      for _ in 0..<n where generator.next() < below { count += 1 }
      return count
    }
  }
}

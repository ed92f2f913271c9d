import AuditStatistics
import Testing

@Suite("Two things in the same cases") struct CoOccurrenceTests {
  @Test("What is expected is n a b / n^2 within strata, and the interval is the same for one seed")
  func expected() throws {
    let strata = [
      CoOccurrence.Stratum(cases: 20, first: 10, second: 8, both: 7),
      CoOccurrence.Stratum(cases: 10, first: 2, second: 5, both: 2),
      CoOccurrence.Stratum(cases: 10, first: 0, second: 5, both: 0),
    ]
    let met = CoOccurrence(strata, seed: 3)
    #expect(met.both == 9 && abs(met.expected - 5) < 1e-12)
    #expect(abs(try #require(met.ratio.value) - 1.8) < 1e-12)
    #expect(met == CoOccurrence(strata, seed: 3))
    let interval = try #require(met.interval.value)
    #expect(interval.lowerBound > 1 && interval.lowerBound < 1.8 && interval.upperBound > 1.8)
  }

  @Test("The quantiles of the draws are those of the hypergeometric distribution")
  func quantiles() throws {
    // 30 cases, 10 and 12: by the exact distribution 2.5% lie below 2 and 97.5% at 6 or below.
    let met = CoOccurrence(
      [CoOccurrence.Stratum(cases: 30, first: 10, second: 12, both: 6)], draws: 20_000, seed: 5)
    let interval = try #require(met.interval.value)
    #expect(abs(interval.lowerBound - 6.0 / 6) < 1e-9 || abs(interval.lowerBound - 6.0 / 7) < 1e-9)
    #expect(abs(interval.upperBound - 6.0 / 2) < 1e-9)
  }

  @Test("Chance says so in most of many pairs that have nothing to do with one another")
  func calibrated() {
    var generator = SeededGenerator(seed: 11)
    var beyond = 0
    for pair in 0..<400 {
      let strata = (0..<6).map { _ in
        var cases = (0..<30).map { ($0 < 9, false) }
        for _ in 0..<8 {
          var place = generator.below(30)
          while cases[place].1 { place = generator.below(30) }
          cases[place].1 = true
        }
        return CoOccurrence.Stratum(
          cases: 30, first: 9, second: 8, both: cases.count { $0.0 && $0.1 })
      }
      let met = CoOccurrence(strata, draws: 400, seed: UInt64(pair))
      if let interval = met.interval.value, !interval.contains(1) { beyond += 1 }
    }
    #expect(beyond <= 40, "\(beyond) of 400")
  }

  @Test("Where the two never could meet nothing is said, and all in all is no surprise")
  func undefined() throws {
    let apart = CoOccurrence([CoOccurrence.Stratum(cases: 9, first: 3, second: 0, both: 0)])
    #expect(apart.ratio.value == nil && apart.interval.value == nil && apart.expected == 0)
    let all = CoOccurrence([CoOccurrence.Stratum(cases: 9, first: 9, second: 9, both: 9)])
    #expect(all.ratio.value == 1 && all.interval.value == 1...1)
    #expect(CoOccurrence([]).ratio.value == nil)
  }
}

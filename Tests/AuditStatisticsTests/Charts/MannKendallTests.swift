import AuditStatistics
import Testing

@Suite("The Mann-Kendall test and Sen's slope") struct MannKendallTests {
  // M. Hollander and D. A. Wolfe, "Nonparametric Statistical Methods" (1973), p. 187: canned tuna.
  @Test("equals Hollander and Wolfe's example, with the exact probability 0.1194") func tuna() {
    let test = MannKendall([2.5, 4.0, 2.6, 3.6, 2.8, 3.1, 5.2, 5.0, 3.8])
    #expect(test.s == 16)
    #expect(near(test.tauB.value, 0.4444444444444444))
    #expect(near(test.exactProbability.value, 0.11943893298059964))
    #expect(near(test.probability.value, 0.11785089502136512))
  }

  // M. G. Kendall, "Rank Correlation Methods", appendix table 1: P(S >= s) for n = 4 and 5.
  @Test(
    "is exact for short series",
    arguments: [
      Short([1, 2, 3, 4], 6, 2.0 / 24), Short([1, 2, 4, 3], 4, 8.0 / 24),
      Short([1, 2, 3, 4, 5], 10, 2.0 / 120), Short([3, 1, 4, 2], 0, 1),
    ])
  func exact(short: Short) {
    let test = MannKendall(short.values)
    #expect(test.s == short.s)
    #expect(near(test.exactProbability.value, short.p))
  }

  struct Short: Sendable {
    let values: [Double]
    let s: Int
    let p: Double

    init(_ values: [Double], _ s: Int, _ p: Double) {
      (self.values, self.s, self.p) = (values, s, p)
    }
  }

  @Test("slopes are per month, months without data included") func gap() {
    #expect(MannKendall([70, nil, 74]).senSlope.value == 2)
    #expect(MannKendall([70, 74]).senSlope.value == 4)
  }

  @Test("ties, long, equal and single series say why there is no probability") func reasons() {
    #expect(MannKendall([1, 2, 2, 3]).exactProbability.reason == "there are ties")
    let long = MannKendall((0..<61).map(Double.init))
    #expect(long.exactProbability.reason == "there are more than 60 points")
    #expect(long.probability.value != nil)
    let equal = MannKendall([80, 80, 80])
    #expect(equal.s == 0 && equal.senSlope.value == 0)
    #expect(equal.probability.reason == "all values are equal, so there is no order to test")
    #expect(MannKendall([80]).senSlope.reason == "there are fewer than two points, so no slope")
  }

  @Test("turned round in time the sign changes and the probability stays") func reversed() {
    var generator = SeededGenerator(seed: 5)
    for length in 2..<40 {
      let values = (0..<length).map { _ in Double(generator.below(15)) }
      let (one, other) = (MannKendall(values), MannKendall(values.reversed()))
      #expect(one.s == -other.s)
      #expect(one.probability == other.probability)
      #expect(one.exactProbability == other.exactProbability)
      if let a = one.senSlope.value, let b = other.senSlope.value { #expect(near(a, -b)) }
    }
  }
}

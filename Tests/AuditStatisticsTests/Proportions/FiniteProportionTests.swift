import AuditStatistics
import Testing

@Suite("A share of a known number of things") struct FiniteProportionTests {
  // scipy.stats.hypergeom: pmf(2, 10, 4, 3), cdf(15, 118, 95, 20), sf(14, 118, 94, 20) and a large one.
  @Test("the hypergeometric distribution is that of the reference") func reference() {
    #expect(near(Hypergeometric(population: 10, marked: 4, drawn: 3).mass(2), 0.3))
    #expect(
      near(Hypergeometric(population: 118, marked: 95, drawn: 20).cdf(15), 0.34163346440168196))
    #expect(
      near(
        Hypergeometric(population: 118, marked: 94, drawn: 20).upperTail(from: 15),
        0.8114887018595818))
    let large = Hypergeometric(population: 100_000, marked: 50_000, drawn: 60_000)
    #expect(abs(large.mass(30_000) - 0.005150281920415947) < 1e-12)
  }

  @Test("its two tails make one, and the tails are the sums of its masses", arguments: 1...40)
  func tails(drawn: Int) {
    let all = Hypergeometric(population: 40, marked: 17, drawn: drawn)
    var sum = 0.0
    for k in 0...40 {
      sum += all.mass(k)
      #expect(abs(all.cdf(k) - min(1, sum)) < 1e-12, "\(k)")
      #expect(abs(all.cdf(k - 1) + all.upperTail(from: k) - 1) < 1e-12, "\(k)")
    }
    #expect(abs(sum - 1) < 1e-12)
  }

  // Every number of marked things tried one by one with scipy.stats.hypergeom.
  @Test(
    "the exact interval holds the numbers that what was seen does not refute",
    arguments: [
      (118, 20, 15, 63, 106), (118, 20, 12, 45, 93), (120, 20, 14, 58, 104), (50, 10, 0, 0, 13),
      (50, 10, 10, 37, 50), (1000, 60, 30, 372, 628), (30, 5, 3, 6, 27),
    ])
  func interval(population: Int, total: Int, count: Int, lower: Int, upper: Int) throws {
    let share = FiniteProportion(Proportion(count, of: total), of: population)
    let interval = try #require(share.exact95)
    #expect(interval == Double(lower) / Double(population)...Double(upper) / Double(population))
  }

  @Test("where all were looked at, it is the share itself") func census() {
    for count in 0...13 {
      let share = FiniteProportion(Proportion(count, of: 13), of: 13)
      #expect(share.exact95 == Double(count) / 13...Double(count) / 13)
    }
  }

  @Test("of nothing, and of fewer than were looked at, there is none") func nothing() {
    #expect(FiniteProportion(Proportion(0, of: 0), of: 10).exact95 == nil)
    #expect(FiniteProportion(Proportion(1, of: 5), of: 4).exact95 == nil)
  }
}

@Suite("The claim that at least a share counts") struct ShareClaimTests {
  // scipy.stats.binom: the fewest that hold and the most that fail at 80%.
  @Test(
    "the numbers from which it holds, and up to which it does not, are those of the exact tails",
    arguments: [(5, nil, 1), (10, nil, 4), (16, nil, 8), (17, 17, 9), (20, 20, 11), (60, 55, 41)]
      as [(Int, Int?, Int?)])
  func edges(size: Int, holds: Int?, fails: Int?) {
    let claim = ShareClaim(percent: 80)
    #expect(claim.fewestToHold(in: size) == holds)
    #expect(claim.mostToFail(in: size) == fails)
  }

  @Test("of a known number of things less is needed") func known() {
    let claim = ShareClaim(percent: 80, of: 118)
    #expect(claim.fewestToHold(in: 20) == 20)
    #expect(claim.mostToFail(in: 20) == 12)
  }

  @Test("it is found to hold, or not, exactly where the interval lies on one side of it")
  func intervals() throws {
    for percent in [50, 80, 95] {
      for total in [1, 7, 20, 41] {
        for count in 0...total {
          let seen = Proportion(count, of: total)
          let edge = Double(percent) / 100
          let plain = try #require(seen.clopperPearson95)
          expect(ShareClaim(percent: percent).finding(from: seen), plain, edge)
          let known = try #require(FiniteProportion(seen, of: 100).exact95)
          expect(ShareClaim(percent: percent, of: 100).finding(from: seen), known, edge)
        }
      }
    }
  }

  private func expect(
    _ finding: ShareClaim.Finding, _ interval: ClosedRange<Double>, _ edge: Double
  ) {
    let wanted: ShareClaim.Finding =
      interval.lowerBound >= edge
      ? .holds : interval.upperBound < edge ? .doesNotHold : .cannotTell
    #expect(finding == wanted, "\(interval) at \(edge)")
  }

  @Test("who looked at all can always tell, whatever the rounding of the share") func census() {
    for count in 0...15 {
      let finding = ShareClaim(percent: 80, of: 15).finding(from: Proportion(count, of: 15))
      #expect(finding == (count >= 12 ? .holds : .doesNotHold), "\(count)")
    }
  }

  @Test("nobody proves by a sample that all are so; one exception refutes it") func all() {
    let claim = ShareClaim(percent: 100)
    #expect(claim.finding(from: Proportion(500, of: 500)) == .cannotTell)
    #expect(claim.finding(from: Proportion(499, of: 500)) == .doesNotHold)
    #expect(ShareClaim(percent: 100, of: 9).finding(from: Proportion(9, of: 9)) == .holds)
  }

  // The same search over scipy.stats.binom and hypergeom.
  @Test(
    "the size that would tell if the share stayed",
    arguments: [
      (14, 20, nil, 87), (14, 20, 118, 54), (18, 20, nil, 82), (15, 20, 118, 84),
      (16, 20, nil, nil), (16, 20, 118, 116), (20, 20, nil, nil),
    ] as [(Int, Int, Int?, Int?)])
  func size(count: Int, total: Int, population: Int?, wanted: Int?) {
    let claim = ShareClaim(percent: 80, of: population)
    #expect(claim.sizeToTell(after: Proportion(count, of: total)) == wanted)
  }
}

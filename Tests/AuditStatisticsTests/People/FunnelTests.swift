import AuditStatistics
import Testing

@Suite("A funnel of auditors") struct FunnelTests {
  @Test("a person far outside the drawn line may be well within chance") func smallNumbers() throws
  {
    // 1 of 2 around 15%: beyond the line drawn, yet more likely than one in four.
    let funnel = Funnel([.init("A", 1, of: 2)], around: 0.15)
    let standing = try #require(funnel.standings.first)
    #expect(standing.share > standing.exact95.upperBound)
    #expect(near(standing.probability, 2 * (1 - 0.85 * 0.85)))
  }

  @Test("the common share is of all pairs; who has none stands apart") func common() {
    let funnel = Funnel([.init("A", 2, of: 14), .init("H", 0, of: 0), .init("B", 6, of: 9)])
    #expect(near(funnel.share.value, 8.0 / 23))
    #expect(funnel.withoutCases == ["H"])
    #expect(funnel.standings.map(\.unit.id) == ["A", "B"])
    #expect(Funnel([.init("H", 0, of: 0)]).share.reason == "nobody has a comparable pair")
  }

  @Test("where nobody or everybody differs, no distance can be told") func noSpread() {
    for count in [0, 7] {
      let funnel = Funnel([.init("A", count, of: 7)])
      #expect(funnel.overdispersion.value == nil)
      #expect(funnel.standings[0].z.reason != nil)
      #expect(funnel.standings[0].probability == 1)
    }
  }

  @Test("limits narrow as pairs grow, and a million pairs are no trouble") func narrowing() {
    let sizes = [5, 50, 500, 50_000, 1_000_000]
    let units = sizes.map { Funnel.Unit("\($0)", $0 / 5, of: $0) }
    let funnel = Funnel(units)
    let widths = funnel.standings.map { $0.exact95.upperBound - $0.exact95.lowerBound }
    #expect(widths == widths.sorted(by: >))
    for standing in funnel.standings {
      #expect(standing.exact998.contains(standing.exact95.lowerBound))
      #expect(standing.exact998.contains(standing.exact95.upperBound))
      #expect(standing.exact95.contains(0.2))
    }
  }

  // With nobody different, exact tails flag too rarely rather than too often.
  @Test("flags no more than the level promises when all are alike") func level() {
    var generator = SeededGenerator(seed: 2026)
    var (flagged, all) = (0, 0)
    for _ in 0..<300 {
      let units = (0..<10).map { index in
        let total = 4 + 2 * index
        return Funnel.Unit(
          "\(index)", (0..<total).count { _ in generator.below(100) < 15 }, of: total)
      }
      let standings = Funnel(units, around: 0.15).standings
      flagged += standings.count { $0.probability < 0.05 }
      all += standings.count
    }
    #expect(Double(flagged) / Double(all) < 0.05)
  }
}

@Suite("Many tests at once") struct MultipleTestingTests {
  // Y. Benjamini and Y. Hochberg (1995), section 3.2: 15 tests, 4 significant at 0.05; Holm finds 3.
  static let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0,
  ]

  @Test("finds the four of Benjamini and Hochberg's paper, and Holm's three") func paper() {
    let shuffled = Self.published.reversed() as [Double]
    #expect(benjaminiHochberg(shuffled).count { $0 <= 0.05 } == 4)
    #expect(holm(shuffled).count { $0 <= 0.05 } == 3)
    #expect(near(benjaminiHochberg(Self.published)[3], 15 * 0.0095 / 4))
    #expect(near(holm(Self.published)[2], 13 * 0.0019))
  }

  @Test("never lowers a probability, keeps the order, stays within 1") func properties() {
    var generator = SeededGenerator(seed: 8)
    for count in 0..<40 {
      let p = (0..<count).map { _ in Double(generator.below(1000)) / 999 }
      for adjusted in [benjaminiHochberg(p), holm(p)] {
        #expect(zip(p, adjusted).allSatisfy { $0 <= $1 && $1 <= 1 })
        let ordered = zip(p, adjusted).sorted { $0.0 < $1.0 }.map(\.1)
        #expect(ordered == ordered.sorted())
      }
    }
  }
}

import AuditStatistics
import Testing

@Suite("Means drawn towards the common mean") struct ShrinkageTests {
  static let units: [Shrinkage.Unit] = [
    .init("A", [0, 0, 1, 0, 0, 0, -1, 0, 0, 1, 0, 0]), .init("B", [1, 1, 0, 1, 0, 1, 1]),
    .init("E", [1, 0]), .init("N", []),
  ]

  @Test("a few pairs are drawn further than many, and nobody past the common mean") func drawn()
    throws
  {
    let shrinkage = Shrinkage(Self.units)
    let mu = try #require(shrinkage.mean.value)
    #expect(shrinkage.standings.map(\.id) == ["A", "B", "E"])
    let remaining = shrinkage.standings.compactMap(\.remaining.value)
    #expect(remaining.sorted() == [remaining[2], remaining[1], remaining[0]])
    for standing in shrinkage.standings {
      let shrunk = try #require(standing.shrunk.value)
      #expect(abs(shrunk - mu) <= abs(standing.mean - mu))
      #expect((shrunk - mu) * (standing.mean - mu) >= 0)
    }
  }

  @Test("sums tell the same as the differences themselves") func sums() {
    let summed = Shrinkage([
      .init("A", count: 12, sum: 1, squares: 3), .init("B", count: 7, sum: 5, squares: 5),
      .init("E", count: 2, sum: 1, squares: 1),
    ])
    let listed = Shrinkage(Self.units)
    #expect(near(summed.between.value ?? 0, listed.between.value ?? 1))
    for (a, b) in zip(summed.standings, listed.standings) {
      #expect(near(a.shrunk.value ?? 0, b.shrunk.value ?? 1))
    }
  }

  @Test("no evidence of a difference: everybody is shown the common mean") func alike() {
    let shrinkage = Shrinkage([.init("A", [0, 1, -1, 0]), .init("B", [1, 0, -1])])
    #expect(shrinkage.between.value == 0)
    #expect(shrinkage.standings.allSatisfy { $0.shrunk == shrinkage.mean })
    #expect(shrinkage.standings.allSatisfy { $0.deviation.value == 0 })
  }

  @Test("with a given spread between people nothing is estimated from few") func given() throws {
    let shrinkage = Shrinkage(Self.units, deviation: 0.25)
    #expect(shrinkage.between.value == 0.0625)
    let one = Shrinkage([.init("A", [1, 0, 1])], deviation: 0.25)
    #expect(one.standings[0].shrunk.value != nil)
  }

  @Test("says why nothing can be weighed") func reasons() {
    #expect(Shrinkage([]).within.reason == "nobody has a comparable pair")
    #expect(
      Shrinkage([.init("A", [1]), .init("B", [0])]).mean.reason == "nobody has more than one pair")
    let constant = Shrinkage([.init("A", [1, 1]), .init("B", [0, 0])])
    #expect(constant.within.value == 0)
    #expect(constant.mean.reason?.contains("nothing to weigh by") == true)
    let alone = Shrinkage([.init("A", [1, 0])])
    #expect(alone.between.reason == "there is one person only, so no spread between people")
  }
}

import AuditStatistics
import Testing

@Suite("The grades all reviews would have if all were moderated") struct AdjustedProfileTests {
  typealias Stratum = StratifiedSample.Stratum

  // A year of 240 reviews: recorded 75% good or outstanding.
  static let year = [
    Stratum(.certain, grade: 1, size: 12, found: [11, 1, 0, 0]),
    Stratum(.certain, grade: 4, size: 20, found: [0, 0, 6, 14]),
    Stratum(.random, grade: 2, size: 48, found: [1, 7, 1, 0]),
    Stratum(.random, grade: 3, size: 160, found: [0, 6, 24, 1]),
  ]

  @Test("each stratum counts as much as it is large") func weighting() {
    let profile = AdjustedProfile(Self.year)
    let better = profile.share(atLeast: 3)
    #expect(near(better.value.value, 0.643189964157706))
    #expect(near(better.error.value, 0.04759844485453262))
    #expect(near(better.interval95.value, 0.5498987265227062, 0.7364812017927058))
    let all = (1...4).compactMap { profile.share(of: $0).value.value }.reduce(0, +)
    #expect(near(all, 1))
    #expect(profile.unseen == nil && profile.sample.merges.isEmpty)
  }

  @Test("what was moderated as a whole is known: no error") func whole() {
    let profile = AdjustedProfile([Stratum(.certain, grade: 1, size: 3, found: [2, 1, 0, 0])])
    #expect(profile.share(of: 1).error.value == 0)
    #expect(profile.unseen == nil)
  }

  @Test("a stratum with one of several, or none, looked at goes to its neighbour, and that is said")
  func merging() {
    let profile = AdjustedProfile([
      Stratum(.certain, grade: 4, size: 4, found: [0, 0, 0, 4]),
      Stratum(.random, grade: 2, size: 8, found: [0, 1, 0, 0]),
      Stratum(.random, grade: 3, size: 60, found: [0, 5, 14, 1]),
    ])
    #expect(profile.sample.merges.map { [$0.grade, $0.into] } == [[2, 3]])
    #expect(profile.sample.strata.contains { $0.size == 68 && $0.sampled == 21 })
    #expect(near(profile.share(of: 2).value.value, 68.0 / 72 * 6 / 21))
  }

  @Test("with no neighbour of the same selection it stays, and what is unknown is said")
  func noNeighbour() {
    let one = AdjustedProfile([Stratum(.random, grade: 3, size: 8, found: [0, 0, 1, 0])])
    #expect(one.share(of: 3).value.value == 1)
    #expect(one.share(of: 3).error.reason?.contains("one case was looked at") == true)
    let none = AdjustedProfile([Stratum(.random, grade: 3, size: 8, found: [0, 0, 0, 0])])
    #expect(none.share(of: 3).value.reason == "part of the cases had no chance of being looked at")
    #expect(AdjustedProfile([]).share(of: 1).value.reason == "there is no case")
  }

  @Test("where every random pick agreed it says how large a share may still differ") func unseen()
    throws
  {
    let profile = AdjustedProfile([
      Stratum(.certain, grade: 1, size: 5, found: [4, 1, 0, 0]),
      Stratum(.random, grade: 2, size: 30, found: [0, 9, 0, 0]),
      Stratum(.random, grade: 3, size: 70, found: [0, 0, 21, 0]),
    ])
    #expect(profile.share(of: 3).error.value == 0)
    let unseen = try #require(profile.unseen)
    #expect(unseen.picks == 30 && unseen.reviews == 100)
    // Clopper-Pearson, none of 30: 1 - 0.025^(1/30).
    #expect(near(unseen.share, 0.11570330822202779))
  }

  @Test("how the strata are ordered does not matter") func order() {
    var generator = SeededGenerator(seed: 4)
    let straight = AdjustedProfile(Self.year).share(atLeast: 3)
    for _ in 0..<20 {
      var strata = Self.year
      generator.shuffle(&strata)
      let share = AdjustedProfile(strata).share(atLeast: 3)
      #expect(near(share.value.value ?? 0, straight.value.value ?? 1))
      #expect(near(share.error.value ?? 0, straight.error.value ?? 1))
    }
  }
}

import Disclosure
import RandomCouncils
import Testing

@Suite("What a reader can work out") struct AttackTests {
  @Test("no hidden count of many councils can be worked out, over all tables at once (S1) (S2)")
  func manyOfThem() {
    var published = 0
    for seed in 0..<manyCouncils {
      let layout = Council.Layout.allCases[seed % 4]
      let release = Council(seed: seed, domains: seed % 3 == 0 ? 2 : 0).tables(layout).release()
      guard let out = release.protect().release else { continue }
      published += 1
      #expect(Judge(release, out).leaks == [], "council \(seed)")
    }
    #expect(published * 10 >= manyCouncils * 7)
  }

  @Test("the usual rule of hiding the next smallest is caught (S2)")
  func usualRule() {
    let caught = (0..<20).count { seed in
      let release = Council(seed: seed, services: 6, mean: 4).tables(.plain).release()
      var judge = Judge(release, UsualRule.protect(release))
      judge.published.leastHidden = 1
      return judge.leaks != []
    }
    // The attacker by integer programming catches the same seven, cell by cell.
    #expect(caught == 7)
  }

  @Test("small numbers hidden alone, with nothing beside them, are caught in every council (S2)")
  func primaryOnly() {
    for seed in 0..<10 {
      let release = Council(seed: seed, services: 6, mean: 6).tables(.full).release()
      let statuses = release.cells.map {
        ($0.id, (1...5).contains($0.value) ? CellStatus.hidden : .shown($0.value))
      }
      let out = ProtectedRelease(
        statuses: Dictionary(uniqueKeysWithValues: statuses),
        showsShare: release.shares.map { _ in false }, primary: 0, secondary: 0)
      #expect(Judge(release, out).leaks != [], "council \(seed)")
    }
  }

  @Test("two ones that add up to two are worked out, for a shown nought hides nobody (S2)")
  func twoOnes() throws {
    let published = Published(
      statuses: ["a": .hidden, "b": .hidden, "c": .shown(0), "n": .shown(7), "d": .shown(5)],
      sums: [Sum("n", of: ["a", "b", "c", "d"])])
    let ranges = try #require(published.attack())
    #expect(ranges["a"] == .init(least: 0, greatest: 2, isProved: true))
    var usual = published
    usual.leastHidden = 1
    #expect(usual.attack()?["a"] == .init(least: 1, greatest: 1, isProved: true))
  }

  @Test("numbers that do not add up fit nothing (S2)")
  func nothingFits() {
    let published = Published(
      statuses: ["a": .hidden, "b": .shown(4), "n": .shown(3)], sums: [Sum("n", of: ["a", "b"])])
    #expect(published.attack() == nil)
  }

  @Test("hidden cells of a line that add up to a few hide one more (S2)")
  func smallLine() throws {
    let cells = [3, 1, 1, 15].enumerated().map { ReleaseCell("a\($0)", $1) }
    let release = Release(
      cells: cells + [ReleaseCell("n", 20, cost: 9)], sums: [Sum("n", of: cells.map(\.id))])
    let out = try #require(release.protect().release)
    #expect(out.statuses["a3"] == .hidden)
    #expect(out.statuses["n"] == .shown(20))
  }

  @Test("a nought as the only companion leaves two values, so another is hidden (S2)")
  func threeValues() throws {
    let release = Release(
      cells: [
        ReleaseCell("few", 1), ReleaseCell("many", 6, cost: 9), ReleaseCell("team", 7),
        ReleaseCell("nought", 0), ReleaseCell("other", 20, cost: 3),
        ReleaseCell("all", 27, cost: 9),
      ],
      sums: [Sum("team", of: ["few", "many"]), Sum("all", of: ["team", "nought", "other"])])
    let out = try #require(release.protect().release)
    #expect(Judge(release, out).leaks == [])
    #expect(out.statuses["other"] == .hidden)
  }
}

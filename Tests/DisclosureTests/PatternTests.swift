import Disclosure
import RandomCouncils
import Testing

@Suite("What is hidden, and what is not") struct PatternTests {
  private func line(_ values: [Int], cost: Int = 9) -> Release {
    let cells = values.enumerated().map { ReleaseCell("a\($0)", $1) }
    return Release(
      cells: cells + [ReleaseCell("n", values.reduce(0, +), cost: cost)],
      sums: [Sum("n", of: cells.map(\.id))])
  }

  @Test("a nought may hide a small number, a nought that cannot be is never hidden (S3)")
  func noughts() throws {
    var release = line([3, 4, 0, 20])
    release.cells.append(ReleaseCell("never", 0, kind: .structuralZero))
    release.sums[0].parts.append("never")
    let out = try #require(release.protect().release)
    #expect(out.statuses["never"] == .structuralZero)
    #expect(out.statuses["a2"] == .shown(0))
    let rows = [[4, 9, 20], [9, 0, 20]]
    var cells: [ReleaseCell] = []
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        cells.append(ReleaseCell("\(row).\(column)", value, cost: column == 2 ? 5 : 1))
      }
      cells.append(ReleaseCell("\(row).n", values.reduce(0, +), cost: 9))
    }
    for column in 0..<3 {
      cells.append(ReleaseCell("n.\(column)", rows[0][column] + rows[1][column], cost: 9))
    }
    let square = Release(
      cells: cells,
      sums: (0..<2).map { row in Sum("\(row).n", of: (0..<3).map { "\(row).\($0)" }) }
        + (0..<3).map { column in Sum("n.\(column)", of: (0..<2).map { "\($0).\(column)" }) })
    let hidden = try #require(square.protect().release).statuses.filter { $0.value == .hidden }
    #expect(hidden.keys.sorted() == ["0.0", "0.1", "1.0", "1.1"])
  }

  @Test("three singletons are never left with a total that tells them (S3)")
  func singletons() throws {
    let out = try #require(line([1, 1, 1, 0, 9]).protect().release)
    #expect(out.statuses["a4"] == .hidden)
    #expect(out.primary == 3)
  }

  @Test("a share is hidden with its number, and where the rest is a few (S5)")
  func shares() throws {
    let cells = [
      ReleaseCell("part", 38), ReleaseCell("all", 40), ReleaseCell("much", 30),
      ReleaseCell("other", 60), ReleaseCell("n", 100, cost: 9),
    ]
    let release = Release(
      cells: cells, sums: [Sum("n", of: ["all", "other"])],
      shares: [
        PublishedShare("part", of: "all", decimals: 0),
        PublishedShare("much", of: "other", decimals: 0),
      ])
    let out = try #require(release.protect().release)
    #expect(out.showsShare == [false, true])
    #expect(out.statuses["part"] == .hidden || out.statuses["all"] == .hidden)
  }

  @Test("a whole percent fixes the number up to a hundred, one decimal up to a thousand (S5)")
  func decimals() {
    func most(_ whole: Int, _ decimals: Int) -> Int {
      (0...whole).map {
        let printed = PublishedShare.printed($0, of: whole, decimals: decimals)
        return PublishedShare.numerators(fitting: printed, of: whole, decimals: decimals).count
      }.max() ?? 0
    }
    #expect(most(100, 0) == 1)
    #expect(most(150, 0) == 2)
    #expect(most(1000, 1) == 1)
    #expect(most(1500, 1) == 2)
  }

  @Test("the finest tables that hide less than a quarter are taken (S6)")
  func folds() throws {
    let fine = Council(seed: 5, services: 9, mean: 4).tables(.plain).release()
    let coarse = line([40, 30, 20, 3, 50, 60])
    let coarsest = line([100, 103])
    let choice = try #require(Release.finest(of: [fine, coarsest, coarse]))
    #expect(choice.layout == 1)
    #expect(choice.release.hiddenShare < 0.25)
    #expect(Release.finest(of: [fine]) == nil)
  }

  @Test("the same numbers give the same pattern, in every run (S7)")
  func samePattern() throws {
    let release = Council(seed: 11, services: 5, mean: 4).tables(.full).release()
    let out = try #require(release.protect().release)
    #expect(release.protect() == .protected(out))
    let pattern = release.cells.map { out.statuses[$0.id] == .hidden ? "c" : "." }.joined()
    #expect(pattern == "ccc..ccccc..ccc.c..cccccc...cccc.ccc.c..cc....cc..")
    #expect(out.note.hasPrefix("c: \(out.primary) of the numbers"))
  }

  @Test("a line of six or more in one cell is named for a decision (S8)")
  func wholeGroup() {
    #expect(line([0, 0, 0, 6]).wholeGroups == [WholeGroup(total: "n", part: "a3", count: 6)])
    #expect(line([0, 0, 0, 5]).wholeGroups == [])
    #expect(line([0, 0, 1, 6]).wholeGroups == [])
  }

  @Test("where everything would be hidden nothing is written, and numbers have to agree")
  func impossible() {
    #expect(line([1, 2]).protect().release == nil)
    var wrong = line([10, 20])
    wrong.cells[0].value = 11
    #expect(wrong.protect() == .impossible("The parts of n do not add up to it."))
  }
}

package import Disclosure

/// Two releases about the same council, one after the other.
package struct ReleasePair: Sendable {
  package var first: Release
  package var firstOut: ProtectedRelease
  /// The second with what the first told.
  package var second: Release
  /// The second as somebody would protect it who had forgotten the first.
  package var secondAlone: Release

  /// A quarter, then the year to date that holds it; nil if the quarter may not go out.
  package static func yearToDate(seed: Int, layout: Council.Layout) -> ReleasePair? {
    let quarter = Council(seed: seed)
    let next = Council(seed: seed + 7, services: quarter.services.count)
    var year = quarter
    for row in year.services.indices {
      for grade in 0..<4 { year.services[row][grade] += next.services[row][grade] }
    }
    let first = quarter.tables(layout, mark: "q1:")
    guard let out = first.release().protect().release else { return nil }
    let later = next.tables(layout, mark: "q2:")
    let alone = year.tables(layout)
    var both = alone
    for cells in [first.cells, later.cells] {
      both.cells += cells.map { cell in
        var cell = cell
        cell.isPrinted = false
        return cell
      }
    }
    both.sums += first.sums + later.sums
    both.sums += alone.cells.map { Sum($0.id, of: ["q1:" + $0.id, "q2:" + $0.id]) }
    return ReleasePair(
      first: first.release(), firstOut: out,
      second: both.release(earlier: facts(first.cells, out, drop: "")),
      secondAlone: alone.release())
  }

  /// A year, then the same year after up to three amendments; nil if the first may not go out.
  package static func amended(seed: Int, layout: Council.Layout) -> ReleasePair? {
    let before = Council(seed: seed)
    var after = before
    var numbers = SeededNumbers(seed + 3)
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      let row = Int.random(in: after.services.indices, using: &numbers)
      let from = Int.random(in: 0..<4, using: &numbers)
      if after.services[row][from] > 0 {
        after.services[row][from] -= 1
        after.services[row][Int.random(in: 0..<4, using: &numbers)] += 1
      }
    }
    let first = before.tables(layout, mark: "old:")
    guard let out = first.release().protect().release else { return nil }
    let second = after.tables(layout)
    return ReleasePair(
      first: first.release(), firstOut: out,
      second: second.release(earlier: facts(first.cells, out, drop: "old:")),
      secondAlone: second.release())
  }

  private static func facts(
    _ cells: [ReleaseCell], _ out: ProtectedRelease, drop: String
  ) -> [EarlierFact] {
    cells.compactMap { cell in
      let id = String(cell.id.dropFirst(drop.count))
      switch out.statuses[cell.id] {
      case .shown(let value): return EarlierFact(id, .shown(value))
      case .hidden: return EarlierFact(id, .hidden)
      case .structuralZero, nil: return nil
      }
    }
  }
}

package import Disclosure

/// Tables that share cells, being put together.
package struct Tables: Sendable {
  package var mark: String
  package var cells: [ReleaseCell] = []
  package var sums: [Sum] = []
  package var shares: [PublishedShare] = []

  init(mark: String) { self.mark = mark }

  /// The release of these tables.
  package func release(earlier: [EarlierFact] = []) -> Release {
    Release(cells: cells, sums: sums, shares: shares, earlier: earlier)
  }

  private mutating func add(_ id: String, _ value: Int, cost: Int) {
    cells.append(ReleaseCell(mark + id, value, cost: cost))
  }

  private mutating func add(_ total: String, of parts: [String]) {
    sums.append(Sum(mark + total, of: parts.map { mark + $0 }))
  }

  mutating func add(_ name: String, rows: [[Int]], isFolded: Bool) {
    for (row, values) in rows.enumerated() {
      for (grade, value) in values.enumerated() { add("\(name)\(row).g\(grade)", value, cost: 2) }
      let total = values.reduce(0, +)
      add("\(name)\(row).n", total, cost: 4)
      add("\(name)\(row).n", of: (0..<4).map { "\(name)\(row).g\($0)" })
      if isFolded {
        add("\(name)\(row).good", values[0] + values[1], cost: 3)
        add("\(name)\(row).less", values[2] + values[3], cost: 3)
        add("\(name)\(row).good", of: ["\(name)\(row).g0", "\(name)\(row).g1"])
        add("\(name)\(row).less", of: ["\(name)\(row).g2", "\(name)\(row).g3"])
        add("\(name)\(row).n", of: ["\(name)\(row).good", "\(name)\(row).less"])
        if total > 0 {
          shares.append(
            PublishedShare(
              mark + "\(name)\(row).good", of: mark + "\(name)\(row).n", decimals: row % 2))
        }
      }
    }
    for grade in 0..<4 {
      add("all.g\(grade)", rows.reduce(0) { $0 + $1[grade] }, cost: 6)
      add("all.g\(grade)", of: rows.indices.map { "\(name)\($0).g\(grade)" })
    }
    add("all.n", rows.flatMap { $0 }.reduce(0, +), cost: 12)
    add("all.n", of: (0..<4).map { "all.g\($0)" })
    add("all.n", of: rows.indices.map { "\(name)\($0).n" })
  }

  /// Sub-totals of the first half of the services and of the rest.
  mutating func addGroups(of rows: [[Int]]) {
    let half = rows.count / 2
    for (group, range) in [("a", 0..<half), ("b", half..<rows.count)] where range.count > 1 {
      for column in ["g0", "g1", "g2", "g3", "n"] {
        let parts = range.map { "s\($0).\(column)" }
        let value = cells.filter { parts.map { mark + $0 }.contains($0.id) }
          .reduce(0) { $0 + $1.value }
        add("\(group).\(column)", value, cost: 5)
        add("\(group).\(column)", of: parts)
      }
      add("\(group).n", of: (0..<4).map { "\(group).g\($0)" })
    }
    guard half > 1 else { return }
    for column in ["g0", "g1", "g2", "g3", "n"] {
      add("all.\(column)", of: ["a.\(column)", "b.\(column)"])
    }
  }

  mutating func addDomains(_ rows: [[Int]]) {
    for (row, values) in rows.enumerated() {
      for (grade, value) in values.enumerated() { add("d\(row).g\(grade)", value, cost: 2) }
      add("all.n", of: (0..<4).map { "d\(row).g\($0)" })
    }
  }
}

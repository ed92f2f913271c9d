import AuditStatistics
import Testing

@Suite("Controlled rounding")
struct ControlledRoundingTests {
  private typealias Cell = ControlledRounding.Cell

  /// A table of three rows and three columns, in twelfths, with a whole total of 5.
  private static let table = [
    Cell(row: 0, column: 0, parts: 7), Cell(row: 0, column: 1, parts: 3),
    Cell(row: 0, column: 2, parts: 5), Cell(row: 1, column: 0, parts: 12),
    Cell(row: 1, column: 2, parts: 8), Cell(row: 2, column: 1, parts: 14),
    Cell(row: 2, column: 2, parts: 11),
  ]

  private func rounded(_ cells: [ControlledRounding.Cell], seed: UInt64, one: Int = 12) -> [Int] {
    var generator = SeededGenerator(seed: seed)
    return ControlledRounding.counts(of: cells, inPartsOf: one, using: &generator)
  }

  private func isNear(_ count: Int, _ parts: Int, one: Int = 12) -> Bool {
    count == parts / one || (count == parts / one + 1 && parts % one != 0)
  }

  @Test("Every cell, row, column and the whole are rounded up or down, never further")
  func adjacent() {
    let cells = Self.table
    for seed in 0..<2000 {
      let counts = rounded(cells, seed: UInt64(seed))
      #expect(counts.reduce(0, +) == 5)
      for (cell, count) in zip(cells, counts) { #expect(isNear(count, cell.parts)) }
      for line in 0..<3 {
        let inRow = cells.indices.filter { cells[$0].row == line }
        #expect(
          isNear(
            inRow.reduce(0) { $0 + counts[$1] }, inRow.reduce(0) { $0 + cells[$1].parts }))
        let inColumn = cells.indices.filter { cells[$0].column == line }
        #expect(
          isNear(
            inColumn.reduce(0) { $0 + counts[$1] }, inColumn.reduce(0) { $0 + cells[$1].parts }))
      }
    }
  }

  @Test("On average every cell is what it was expected to be")
  func unbiased() {
    let cells = Self.table
    let draws = 60_000
    var ups = [Int](repeating: 0, count: cells.count)
    for seed in 0..<draws {
      for (index, count) in rounded(cells, seed: UInt64(seed)).enumerated() {
        ups[index] += count - cells[index].parts / 12
      }
    }
    for (cell, up) in zip(cells, ups) {
      let p = Double(cell.parts % 12) / 12
      // Five standard errors: one in a million by chance.
      let limit = 5 * (Double(draws) * p * (1 - p)).squareRoot()
      #expect(abs(Double(up) - Double(draws) * p) <= limit, "\(cell): \(up)")
    }
  }

  @Test("A total that is not whole is rounded too, up as often as it should be")
  func total() {
    let cells = [Cell(row: 0, column: 0, parts: 5), Cell(row: 1, column: 1, parts: 10)]
    var sums = [0, 0, 0]
    for seed in 0..<20_000 { sums[rounded(cells, seed: UInt64(seed)).reduce(0, +)] += 1 }
    #expect(sums[0] == 0)
    #expect(abs(Double(sums[2]) - 5000) < 5 * (20_000 * 0.25 * 0.75).squareRoot())
  }

  @Test("Whole numbers stay, and nothing is nothing")
  func whole() {
    #expect(
      rounded([Cell(row: 0, column: 0, parts: 24), Cell(row: 1, column: 3, parts: 0)], seed: 1) == [
        2, 0,
      ])
    #expect(rounded([], seed: 1) == [])
  }

  @Test("The same seed gives the same table; a golden one guards every machine")
  func golden() {
    #expect(rounded(Self.table, seed: 20_260_401) == [1, 0, 0, 1, 1, 1, 1])
  }

  @Test("A large table of tiny fractions ends, with its total")
  func large() {
    let one = 1_000_000_000
    var cells: [ControlledRounding.Cell] = []
    for row in 0..<200 {
      for column in 0..<12 { cells.append(Cell(row: row, column: column, parts: one / 7 + row)) }
    }
    let parts = cells.reduce(0) { $0 + $1.parts }
    let sum = rounded(cells, seed: 3, one: one).reduce(0, +)
    #expect(sum == parts / one || sum == parts / one + 1)
  }
}

@Suite("Balanced assignment")
struct BalancedAssignmentTests {
  private func people(_ free: [[Int]], _ loads: [Int], seed: UInt64) -> [Int?] {
    var generator = SeededGenerator(seed: seed)
    return BalancedAssignment.people(for: free, loads: loads, using: &generator)
  }

  /// The lowest sum of squares of loads, by trying everything.
  private func best(_ free: [[Int]], _ loads: [Int]) -> Int {
    guard let first = free.first else { return loads.reduce(0) { $0 + $1 * $1 } }
    if first.isEmpty { return best(Array(free.dropFirst()), loads) }
    return first.map { person in
      var next = loads
      next[person] += 1
      return best(Array(free.dropFirst()), next)
    }.min() ?? 0
  }

  @Test("Without conflicts the loads differ by one at most")
  func even() {
    for seed in 0..<200 {
      let given = people(Array(repeating: [0, 1, 2], count: 11), [0, 0, 0], seed: UInt64(seed))
      let loads = (0..<3).map { person in given.count { $0 == person } }
      #expect(loads.sorted() == [3, 4, 4])
    }
  }

  @Test("As even as any assignment can be, whoever may do what and whatever they have already")
  func optimal() {
    var generator = SeededGenerator(seed: 7)
    for seed in 0..<400 {
      let loads = (0..<3).map { _ in generator.below(4) }
      let free = (0..<6).map { _ in (0..<3).filter { _ in generator.below(5) < 3 } }
      let given = people(free, loads, seed: UInt64(seed))
      var found = loads
      for (task, person) in given.enumerated() {
        guard let person else {
          #expect(free[task].isEmpty)
          continue
        }
        #expect(free[task].contains(person))
        found[person] += 1
      }
      #expect(found.reduce(0) { $0 + $1 * $1 } == best(free, loads), "\(free) \(loads)")
    }
  }

  @Test("Equals share by chance: nobody is always first")
  func chance() {
    let first = (0..<300).count { people([[0, 1]], [0, 0], seed: UInt64($0)) == [0] }
    #expect((110...190).contains(first))
  }
}

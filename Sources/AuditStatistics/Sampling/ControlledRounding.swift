/// Rounds a table of expected counts at random so that every cell keeps its expectation and every cell,
/// row, column and the whole are rounded up or down, never further.
///
/// Source: L. H. Cox, "A constructive procedure for unbiased controlled rounding", JASA 82 (1987)
/// 520-524. A row and a column of complements make every sum whole; along a closed path of fractions,
/// which then always exists, amounts are moved up and down by turns until one of them is whole, in
/// either direction with the probability that keeps the expectations. All arithmetic is in whole
/// numbers, so the probabilities are exact and the result is the same on every machine.
public struct ControlledRounding: Sendable {
  /// One cell: where it stands and its expected count.
  public struct Cell: Hashable, Sendable {
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int
    /// The expected count, in parts of one, 0 or more.
    public var parts: Int

    /// Makes a cell.
    public init(row: Int, column: Int, parts: Int) {
      self.row = row
      self.column = column
      self.parts = parts
    }
  }

  /// How many parts make one.
  private let one: Int
  /// The cells given, then the complements.
  private var cells: [Cell] = []
  /// What each cell has beyond a whole number, in parts; changed until all are 0 or `one`.
  private var fractions: [Int]
  /// The cells of each row, then those of each column, that may still be fractions.
  private var lines: [[Int]]
  private let rows: Int

  /// Rounds the cells of a table.
  ///
  /// - Parameters:
  ///   - cells: the cells that are not empty for certain, each row and column together at most once.
  ///   - one: how many parts make one, 1 or more; sums stay below 2^62.
  ///   - generator: the random numbers.
  /// - Returns: the count of each cell, in the order given.
  public static func counts(
    of cells: [Cell], inPartsOf one: Int, using generator: inout SeededGenerator
  ) -> [Int] {
    var rounding = ControlledRounding(cells, one)
    rounding.run(&generator)
    return cells.indices.map {
      cells[$0].parts / one + (rounding.fractions[$0] == one ? 1 : 0)
    }
  }

  private init(_ given: [Cell], _ one: Int) {
    self.one = one
    rows = (given.map(\.row).max() ?? -1) + 2
    let columns = (given.map(\.column).max() ?? -1) + 2
    var byRow = [Int](repeating: 0, count: rows)
    var byColumn = [Int](repeating: 0, count: columns)
    for cell in given {
      byRow[cell.row] += cell.parts % one
      byColumn[cell.column] += cell.parts % one
    }
    func complement(_ sum: Int) -> Int { (one - sum % one) % one }
    let lastColumn = byRow.map(complement)
    let lastRow = byColumn.map(complement)
    cells = given
    for row in 0..<(rows - 1) {
      cells.append(Cell(row: row, column: columns - 1, parts: lastColumn[row]))
    }
    for column in 0..<(columns - 1) {
      cells.append(Cell(row: rows - 1, column: column, parts: lastRow[column]))
    }
    let corner = complement(lastColumn.reduce(0, +))
    cells.append(Cell(row: rows - 1, column: columns - 1, parts: corner))
    fractions = cells.map { $0.parts % one }
    lines = Array(repeating: [], count: rows + columns)
  }

  private func isFraction(_ cell: Int) -> Bool { fractions[cell] > 0 && fractions[cell] < one }

  private mutating func run(_ generator: inout SeededGenerator) {
    // In a random order, so that no pair of cells is favoured by where it stands.
    var order = cells.indices.filter(isFraction)
    generator.shuffle(&order)
    for cell in order {
      lines[cells[cell].row].append(cell)
      lines[rows + cells[cell].column].append(cell)
    }
    for cell in order {
      while isFraction(cell), case let path = path(from: cell), !path.isEmpty {
        move(along: path, &generator)
      }
    }
  }

  /// A closed path of fractions whose neighbours share a row and a column by turns, found by walking
  /// on from a cell until a line is met again; every line with one fraction has another.
  private mutating func path(from start: Int) -> [Int] {
    var walk: [Int] = []
    var met: [Int: Int] = [cells[start].row: 0]
    var (cell, line) = (start, rows + cells[start].column)
    while true {
      walk.append(cell)
      if let first = met[line] { return Array(walk[first...]) }
      met[line] = walk.count
      lines[line] = lines[line].filter(isFraction)
      guard let next = lines[line].first(where: { $0 != cell }) else { return [] }
      cell = next
      line = line < rows ? rows + cells[next].column : cells[next].row
    }
  }

  /// Moves as much as fits along a path, up and down by turns, or down and up.
  private mutating func move(along path: [Int], _ generator: inout SeededGenerator) {
    var (forth, back) = (one, one)
    for (step, cell) in path.enumerated() {
      let (room, stock) = (one - fractions[cell], fractions[cell])
      (forth, back) =
        step % 2 == 0
        ? (min(forth, room), min(back, stock)) : (min(forth, stock), min(back, room))
    }
    let amount = generator.below(forth + back) < back ? forth : -back
    for (step, cell) in path.enumerated() { fractions[cell] += step % 2 == 0 ? amount : -amount }
  }
}

/// What the protection owes to each cell.
struct Duty {
  /// Counts of this size tell about people.
  static let small = 1...5

  /// How many values the cell has to keep once it is hidden: 1 is no promise.
  var values: [Int]
  /// Hidden from the start: small, hidden before, or never printed.
  var hidden: [Bool]
  /// Known to everybody: hiding it protects nothing.
  var known: [Bool]

  init(_ release: Release, _ system: LinearSystem) {
    let cells = system.cells
    values = cells.map { Self.small.contains($0.value) ? 3 : $0.isPrinted ? 2 : 1 }
    hidden = cells.map { Self.small.contains($0.value) || !$0.isPrinted }
    known = cells.map { $0.kind == .structuralZero }
    for fact in release.earlier {
      guard let index = system.indexOf[fact.cell] else { continue }
      switch fact.published {
      case .hidden:
        hidden[index] = true
        values[index] = max(2, values[index])
      case .shown(let before) where before == cells[index].value:
        known[index] = true
        hidden[index] = false
        values[index] = 1
      case .shown(let before):
        // A count that moved by a few tells about the few who moved it.
        guard Self.small.contains(abs(cells[index].value - before)) else { continue }
        hidden[index] = true
        values[index] = 3
      }
    }
  }
}

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
    // Of two facts of one number the one that tells more comes last.
    func weight(_ fact: EarlierFact) -> Int {
      guard case .shown(let before) = fact.published else { return 0 }
      return system.indexOf[fact.cell].map { cells[$0].value } == before ? 2 : 1
    }
    for fact in (0...2).flatMap({ wanted in release.earlier.filter { weight($0) == wanted } }) {
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

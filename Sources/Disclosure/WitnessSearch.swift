/// Looks for other whole numbers that agree with everything printed, at the least cost of cells
/// newly hidden: each is a proof that a reader cannot tell them from the true ones.
struct WitnessSearch {
  let system: LinearSystem
  let known: [Bool]
  var limit = 20_000

  /// The change from the true numbers, cell by cell; zero where nothing changes.
  typealias Move = [(index: Int, by: Int)]

  private struct Node {
    var move: Move
    var open: [(row: Int, residual: Int)]
    var cost: Int
  }

  /// The cheapest move found that takes the cell to a value not among those it has.
  func move(
    _ cell: Int, besides values: Set<Int>, hidden: [Bool], mayHideMore: Bool
  ) -> Move? {
    var queue = BucketQueue<Node>()
    var seen: Set<[Int]> = []
    for step in [1, -1, 2, -2, 3, -3] {
      let value = system.cells[cell].value + step
      if value < 0 || values.contains(value) || known[cell] { continue }
      if let node = extend(Node(move: [], open: [], cost: 0), cell, step, hidden) {
        queue.push(node, abs(step))
      }
    }
    var visited = 0
    while let node = queue.pop() {
      guard let target = node.open.first else { return node.move }
      visited += 1
      if visited > limit { return nil }
      if node.move.count >= 16 { continue }
      for term in system.rows[target.row] where !known[term.index] {
        if !mayHideMore && !hidden[term.index] { continue }
        if node.move.contains(where: { $0.index == term.index }) { continue }
        let whole = -target.residual * term.sign
        for step in abs(whole) == 1 ? [whole] : [whole, whole.signum()] {
          guard let next = extend(node, term.index, step, hidden) else { continue }
          let key = next.move.flatMap { [$0.index, $0.by] }
          if !seen.insert(key).inserted { continue }
          queue.push(next, next.cost * 4 + next.move.count + next.open.count * 12)
        }
      }
    }
    return nil
  }

  private func extend(_ node: Node, _ cell: Int, _ step: Int, _ hidden: [Bool]) -> Node? {
    guard system.cells[cell].value + step >= 0 else { return nil }
    var next = node
    // Sorted, so that the same move made in another order is seen to be the same.
    let place = next.move.firstIndex { $0.index > cell } ?? next.move.count
    next.move.insert((cell, step), at: place)
    if !hidden[cell] { next.cost += system.cells[cell].cost }
    for row in system.places[cell] {
      if let at = next.open.firstIndex(where: { $0.row == row.index }) {
        next.open[at].residual += row.sign * step
        if next.open[at].residual == 0 { next.open.remove(at: at) }
      } else {
        next.open.append((row.index, row.sign * step))
      }
    }
    return next
  }
}

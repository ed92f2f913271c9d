/// A search for other numbers that agree with all sums, near some that do: it touches only the sums that a change
/// reaches, so it is quick in a large release, and proves nothing where it finds none.
struct NearMove {
  let box: Box
  let point: [Int]
  private var moved: [(cell: Int, by: Int)] = []
  private var broken: [(equation: Int, by: Int)] = []
  private var steps = 400
  private var depth = 0

  init(_ box: Box, _ point: [Int]) { (self.box, self.point) = (box, point) }

  /// Changes by which the cell gets so much more and all sums still hold; nil where none was found.
  mutating func move(_ cell: Int, by step: Int) -> [(cell: Int, by: Int)]? {
    for (most, tries) in [(4, 400), (8, 400), (14, 4_000), (24, 40_000)] {
      (moved, broken, depth, steps) = ([], [], most, tries)
      guard change(cell, by: step) else { return nil }
      if mend() { return moved }
    }
    return nil
  }

  private mutating func change(_ cell: Int, by step: Int) -> Bool {
    let value = point[cell] + step
    guard value >= box.low[cell], value <= box.high[cell] else { return false }
    moved.append((cell, step))
    for (equation, sign) in box.places[cell] {
      if let at = broken.firstIndex(where: { $0.equation == equation }) {
        broken[at].by += sign * step
        if broken[at].by == 0 { broken.remove(at: at) }
      } else {
        broken.append((equation, sign * step))
      }
    }
    return true
  }

  private mutating func mend() -> Bool {
    guard let (equation, by) = broken.first else { return true }
    steps -= 1
    if steps < 0 || moved.count + broken.count > depth { return false }
    let before = (moved, broken)
    for term in box.equations[equation].terms
    where box.low[term.cell] < box.high[term.cell]
      && !moved.contains(where: { $0.cell == term.cell })
    {
      if change(term.cell, by: -by * term.sign), mend() { return true }
      (moved, broken) = before
    }
    return false
  }
}

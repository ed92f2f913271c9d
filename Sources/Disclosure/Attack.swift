/// The attack on cells that hang together by sums: other numbers are sought that agree with all that is printed.
struct Attack {
  let names: [String]
  private var box: Box
  /// Numbers that agree with all that is printed; nil where none were found in time.
  private let point: [Int]?
  /// The values of each cell that are known to be possible.
  private var values: [Set<Int>]
  private let steps: Int

  /// Nil if nothing fits.
  ///
  /// - Parameters:
  ///   - steps: how many splits a search may take.
  ///   - hint: numbers that may fit.
  init?(_ names: [String], _ box: Box, steps: Int, near hint: [String: Int]) {
    var box = box
    guard box.tighten() else { return nil }
    var left = steps
    let near = names.indices.map { hint[names[$0]] ?? box.low[$0] }
    switch box.point(near: near, &left, moved: nil) {
    case .point(let found): point = found
    case .nothing: return nil
    case .unknown: point = nil
    }
    (self.names, self.box, self.steps) = (names, box, steps)
    values = point.map { $0.map { [$0] } } ?? names.map { _ in [] }
  }

  /// The least and greatest value of each cell.
  mutating func ranges() -> [String: Published.Range] {
    var ranges: [String: Published.Range] = [:]
    for cell in names.indices {
      var isProved = point != nil
      var (least, greatest) = (box.low[cell], box.high[cell])
      while isProved, let known = values[cell].min(), least < known {
        let middle = least + (known - 1 - least) / 2
        switch search(cell, least, middle) {
        case .point: break
        case .nothing: least = middle + 1
        case .unknown: isProved = false
        }
      }
      let isBounded = greatest < Box.far / 2
      while isBounded, isProved, let known = values[cell].max(), greatest > known {
        let middle = greatest - (greatest - known - 1) / 2
        switch search(cell, middle, greatest) {
        case .point: break
        case .nothing: greatest = middle - 1
        case .unknown: isProved = false
        }
      }
      ranges[names[cell]] = .init(
        least: least, greatest: isBounded ? greatest : nil, isProved: isProved)
    }
    return ranges
  }

  /// How many values of cells were proved to be possible, counted up to how many are wanted of each.
  mutating func counts(_ wanted: [String: Int]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for cell in names.indices {
      guard let most = wanted[names[cell]] else { continue }
      findNear(cell, upTo: most)
      while values[cell].count < most, findFar(cell) {}
      counts[names[cell]] = min(most, values[cell].count)
    }
    return counts
  }

  private mutating func findNear(_ cell: Int, upTo most: Int) {
    guard let point else { return }
    var search = NearMove(box, point)
    for step in [1, -1, 2, -2, 3, -3] where values[cell].count < most {
      guard !values[cell].contains(point[cell] + step), let move = search.move(cell, by: step)
      else { continue }
      // All that is printed are sums, so what may be done once may be done twice, and the other way.
      for factor in [1, -1, 2, -2] {
        let changed = move.map { ($0.cell, point[$0.cell] + factor * $0.by) }
        guard changed.allSatisfy({ box.low[$0.0] <= $0.1 && $0.1 <= box.high[$0.0] }) else {
          continue
        }
        for (other, value) in changed { values[other].insert(value) }
      }
    }
  }

  /// Looks above, below and between what is known of a cell.
  private mutating func findFar(_ cell: Int) -> Bool {
    let edges = [box.low[cell] - 1] + values[cell].sorted() + [box.high[cell] + 1]
    for (below, above) in zip(edges, edges.dropFirst()).reversed() where above - below > 1 {
      if case .point = search(cell, below + 1, above - 1) { return true }
    }
    return false
  }

  /// Looks for numbers with a cell in a range.
  private mutating func search(_ cell: Int, _ low: Int, _ high: Int) -> Box.Outcome {
    guard let point else { return .unknown }
    var part = box
    (part.low[cell], part.high[cell]) = (low, high)
    var left = steps
    let outcome = part.point(near: point, &left, moved: cell)
    if case .point(let found) = outcome {
      for (other, value) in found.enumerated() where value != point[other] {
        values[other].insert(value)
      }
    }
    return outcome
  }
}

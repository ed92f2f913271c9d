/// Bounds for hidden cells, tightened by the equations and split where that is not enough.
struct Box {
  struct Term {
    var cell: Int
    var sign: Int
  }

  /// Stands for "no bound", far from overflow when hundreds are added.
  static let far = 1 << 40

  var low: [Int]
  var high: [Int]
  private(set) var equations: [(terms: [Term], constant: Int)] = []
  /// The equations a cell stands in, with its sign there.
  private(set) var places: [[(equation: Int, sign: Int)]]

  init(count: Int) {
    low = Array(repeating: 0, count: count)
    high = Array(repeating: Self.far, count: count)
    places = Array(repeating: [], count: count)
  }

  /// Says that the terms and the constant add up to nought.
  mutating func add(_ terms: [Term], _ constant: Int) {
    for term in terms { places[term.cell].append((equations.count, term.sign)) }
    equations.append((terms, constant))
  }

  /// False if nothing fits.
  ///
  /// - Parameter cell: the one whose bounds were moved; nothing where any may have been.
  mutating func tighten(from cell: Int? = nil) -> Bool {
    var waiting = cell.map { places[$0].map(\.equation) } ?? Array(equations.indices)
    var isWaiting = Array(repeating: false, count: equations.count)
    for place in waiting { isWaiting[place] = true }
    // Where nothing bounds two cells from above, bounds can creep for ever: stopping is sound.
    var rounds = 200 * (equations.count + 1)
    while let place = waiting.popLast(), rounds > 0 {
      rounds -= 1
      isWaiting[place] = false
      guard let moved = tighten(at: place) else { return false }
      for cell in moved {
        for (other, _) in places[cell] where !isWaiting[other] {
          isWaiting[other] = true
          waiting.append(other)
        }
      }
    }
    return true
  }

  /// The cells of one equation whose bounds moved; nil if nothing fits.
  private mutating func tighten(at place: Int) -> [Int]? {
    let (terms, constant) = equations[place]
    var (least, greatest) = (constant, constant)
    for term in terms {
      least += term.sign == 1 ? low[term.cell] : -high[term.cell]
      greatest += term.sign == 1 ? high[term.cell] : -low[term.cell]
    }
    if least > 0 || greatest < 0 { return nil }
    var moved: [Int] = []
    for term in terms {
      let (floor, ceiling) =
        term.sign == 1
        ? (high[term.cell] - greatest, low[term.cell] - least)
        : (high[term.cell] + least, low[term.cell] + greatest)
      guard floor > low[term.cell] || ceiling < high[term.cell] else { continue }
      let before = (low[term.cell], high[term.cell])
      low[term.cell] = max(before.0, floor)
      high[term.cell] = min(before.1, ceiling)
      if low[term.cell] > high[term.cell] { return nil }
      least += term.sign == 1 ? low[term.cell] - before.0 : before.1 - high[term.cell]
      greatest += term.sign == 1 ? high[term.cell] - before.1 : before.0 - low[term.cell]
      moved.append(term.cell)
    }
    return moved
  }

  /// What a search came to.
  enum Outcome { case point([Int]), nothing, unknown }

  /// Looks for whole numbers that fit, near some that do where such are known.
  ///
  /// - Parameters:
  ///   - hint: numbers to stay near.
  ///   - steps: how many splits are left.
  ///   - moved: the one cell whose bounds were moved since they were last tightened.
  func point(near hint: [Int], _ steps: inout Int, moved: Int? = nil) -> Outcome {
    var box = self
    guard box.tighten(from: moved) else { return .nothing }
    let near = hint.indices.map { min(max(hint[$0], box.low[$0]), box.high[$0]) }
    let (cell, wanted): (Int, Int)
    switch box.repair(near) {
    case .holds: return .point(near)
    case .never: return .nothing
    case .move(let own, let to): (cell, wanted) = (own, to)
    }
    steps -= 1
    if steps < 0 { return .unknown }
    let value = min(max(wanted, box.low[cell]), box.high[cell])
    var isKnown = true
    for (low, high) in [(value, value), (box.low[cell], value - 1), (value + 1, box.high[cell])]
    where low <= high {
      var part = box
      (part.low[cell], part.high[cell]) = (low, high)
      switch part.point(near: near, &steps, moved: cell) {
      case .point(let found): return .point(found)
      case .unknown: isKnown = false
      case .nothing: break
      }
      if steps < 0 { return .unknown }
    }
    return isKnown ? .nothing : .unknown
  }

  /// What makes an equation hold that does not: a move of the cell on which the fewest others hang.
  private enum Repair { case holds, never, move(Int, to: Int) }

  private func repair(_ point: [Int]) -> Repair {
    for (terms, constant) in equations {
      let sum = terms.reduce(constant) { $0 + $1.sign * point[$1.cell] }
      if sum == 0 { continue }
      func rank(_ term: Term) -> (Int, Int) {
        let wanted = point[term.cell] - term.sign * sum
        let fits = (low[term.cell]...high[term.cell]).contains(wanted)
        return (fits ? 0 : 1, places[term.cell].count)
      }
      guard
        let term = terms.filter({ low[$0.cell] < high[$0.cell] })
          .min(by: { rank($0) < rank($1) })
      else { return .never }
      return .move(term.cell, to: point[term.cell] - term.sign * sum)
    }
    return .holds
  }
}

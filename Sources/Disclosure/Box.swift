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
  var equations: [(terms: [Term], constant: Int)] = []

  init(count: Int) {
    low = Array(repeating: 0, count: count)
    high = Array(repeating: Self.far, count: count)
  }

  /// False if nothing fits.
  mutating func tighten() -> Bool {
    var changed = true
    // Where nothing bounds two cells from above, bounds can creep for ever: stopping is sound.
    var rounds = 200
    while changed, rounds > 0 {
      changed = false
      rounds -= 1
      for (terms, constant) in equations {
        for own in terms {
          var least = constant
          var greatest = constant
          for term in terms where term.cell != own.cell {
            least += term.sign == 1 ? low[term.cell] : -high[term.cell]
            greatest += term.sign == 1 ? high[term.cell] : -low[term.cell]
          }
          let floor = own.sign == 1 ? -greatest : least
          let ceiling = own.sign == 1 ? -least : greatest
          if floor > low[own.cell] {
            low[own.cell] = floor
            changed = true
          }
          if ceiling < high[own.cell] {
            high[own.cell] = ceiling
            changed = true
          }
          if low[own.cell] > high[own.cell] { return false }
        }
      }
    }
    return true
  }

  /// Whether whole numbers fit; nil if the steps ran out.
  func fits(_ steps: inout Int) -> Bool? {
    var box = self
    guard box.tighten() else { return false }
    let open = box.low.indices.filter { box.low[$0] < box.high[$0] }
    guard let cell = open.min(by: { box.high[$0] - box.low[$0] < box.high[$1] - box.low[$1] })
    else { return true }
    steps -= 1
    if steps < 0 { return nil }
    // One value off, then the rest: no copy of a wide range.
    var first = box
    first.high[cell] = box.low[cell]
    guard let fitsFirst = first.fits(&steps) else { return nil }
    if fitsFirst { return true }
    box.low[cell] += 1
    return box.fits(&steps)
  }

  func range(of cell: Int, steps: Int) -> Published.Range? {
    var isProved = true
    func isFree(_ value: Int) -> Bool {
      var box = self
      box.low[cell] = value
      box.high[cell] = value
      var left = steps
      guard let fits = box.fits(&left) else {
        isProved = false
        return true
      }
      return fits
    }
    let top = high[cell] >= Self.far / 2 ? nil : high[cell]
    var least = low[cell]
    while !isFree(least) {
      least += 1
      if least > top ?? Self.far { return nil }
    }
    var greatest = top
    while let value = greatest, !isFree(value) { greatest = value - 1 }
    return .init(least: least, greatest: greatest, isProved: isProved)
  }
}

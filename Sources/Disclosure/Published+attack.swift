extension Published {
  /// The least and greatest value of every cell that is not shown, or nil if nothing fits.
  package func attack(steps: Int = 20_000) -> [String: Range]? {
    let names =
      (statuses.filter { $0.value == .hidden }.map(\.key) + unprinted).sorted()
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var box = Box(count: names.count)
    for (name, cell) in index where statuses[name] == .hidden { box.low[cell] = leastHidden }
    for sum in sums {
      var terms: [Box.Term] = []
      var constant = 0
      for (name, sign) in sum.parts.map({ ($0, 1) }) + [(sum.total, -1)] {
        if let cell = index[name] {
          terms.append(.init(cell: cell, sign: sign))
        } else if case .shown(let value)? = statuses[name] {
          constant += sign * value
        }
      }
      if !terms.isEmpty {
        box.equations.append((terms, constant))
      } else if constant != 0 {
        return nil
      }
    }
    for printed in shares {
      guard let cell = index[printed.share.numerator],
        case .shown(let whole)? = statuses[printed.share.denominator]
      else { continue }
      let fitting = PublishedShare.numerators(
        fitting: printed.printed, of: whole, decimals: printed.share.decimals)
      guard let first = fitting.first, let last = fitting.last else { return nil }
      box.low[cell] = max(box.low[cell], first)
      box.high[cell] = min(box.high[cell], last)
    }
    guard box.tighten() else { return nil }
    var ranges: [String: Range] = [:]
    for name in names {
      guard let cell = index[name], let range = box.range(of: cell, steps: steps) else {
        return nil
      }
      ranges[name] = range
    }
    return ranges
  }
}

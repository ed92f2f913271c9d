extension Published {
  /// The least and greatest value of every cell that is not shown, or nil if nothing fits.
  ///
  /// - Parameter steps: how many splits each search may take.
  package func attack(steps: Int = 20_000) -> [String: Range]? {
    attacks(steps, near: [:])?.reduce(into: [:]) { all, one in
      var one = one
      all.merge(one.ranges()) { first, _ in first }
    }
  }

  /// How many values cells that are not shown were proved to have left; nil if nothing fits. Each is a whole set of
  /// numbers that agrees with all that is printed: what a search did not find does not count.
  ///
  /// - Parameters:
  ///   - wanted: the cells, with how many values are enough of each.
  ///   - hint: numbers to look near, such as the true ones; those that do not fit help nothing.
  ///   - steps: how many splits each search may take.
  package func valuesLeft(
    _ wanted: [String: Int], near hint: [String: Int] = [:], steps: Int = 2_000
  ) -> [String: Int]? {
    attacks(steps, near: hint)?.reduce(into: [:]) { all, one in
      var one = one
      all.merge(one.counts(wanted)) { first, _ in first }
    }
  }

  /// What hangs together by sums, each part by itself: what is open in one says nothing of another.
  private func attacks(_ steps: Int, near hint: [String: Int]) -> [Attack]? {
    var equations: [(terms: [(name: String, sign: Int)], constant: Int)] = []
    for sum in sums {
      var terms: [(name: String, sign: Int)] = []
      var constant = 0
      for (name, sign) in sum.parts.map({ ($0, 1) }) + [(sum.total, -1)] {
        switch statuses[name] {
        case .shown(let value)?: constant += sign * value
        case .structuralZero?: break
        case .hidden?, nil: terms.append((name, sign))
        }
      }
      if !terms.isEmpty {
        equations.append((terms, constant))
      } else if constant != 0 {
        return nil
      }
    }
    var parts = Parts(
      statuses.filter { $0.value == .hidden }.map(\.key) + unprinted
        + equations.flatMap { $0.terms.map(\.name) })
    for equation in equations { parts.join(equation.terms.map(\.name)) }
    var attacks: [Attack] = []
    let own = Dictionary(grouping: equations) { parts.part(of: $0.terms[0].name) }
    for names in parts.all {
      let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
      var box = Box(count: names.count)
      for (name, cell) in index where statuses[name] == .hidden { box.low[cell] = leastHidden }
      for (terms, constant) in own[parts.part(of: names[0])] ?? [] {
        box.add(
          terms.compactMap { term in index[term.name].map { .init(cell: $0, sign: term.sign) } },
          constant)
      }
      guard bound(&box, index), let attack = Attack(names, box, steps: steps, near: hint) else {
        return nil
      }
      attacks.append(attack)
    }
    return attacks
  }

  /// Bounds numerators by the percentages printed of them; false where none fits.
  private func bound(_ box: inout Box, _ index: [String: Int]) -> Bool {
    for printed in shares {
      guard let cell = index[printed.share.numerator],
        case .shown(let whole)? = statuses[printed.share.denominator]
      else { continue }
      let fitting = PublishedShare.numerators(
        fitting: printed.printed, of: whole, decimals: printed.share.decimals)
      guard let first = fitting.first, let last = fitting.last else { return false }
      box.low[cell] = max(box.low[cell], first)
      box.high[cell] = min(box.high[cell], last)
    }
    return true
  }
}

/// Names that hang together, put together pair by pair.
private struct Parts {
  private var parent: [String: String]

  init(_ names: [String]) {
    parent = Dictionary(names.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func join(_ names: [String]) {
    for name in names.dropFirst() {
      let (one, two) = (part(of: names[0]), part(of: name))
      if one != two { parent[max(one, two)] = min(one, two) }
    }
  }

  /// The first name of the part a name is in.
  func part(of name: String) -> String {
    var name = name
    while let next = parent[name], next != name { name = next }
    return name
  }

  /// The names of each part, in order.
  var all: [[String]] {
    Dictionary(grouping: parent.keys.sorted(), by: part).sorted { $0.key < $1.key }.map(\.value)
  }
}

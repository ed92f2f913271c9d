/// The sums of a release with numbers for names.
struct LinearSystem {
  struct Term {
    var index: Int
    var sign: Int
  }

  var cells: [ReleaseCell]
  var indexOf: [String: Int] = [:]
  var rows: [[Term]] = []
  /// The rows a cell stands in, with its sign there.
  var places: [[Term]] = []

  /// Nil with a reason if the release does not agree with itself.
  static func make(_ release: Release) -> Result<LinearSystem, Disagreement> {
    var system = LinearSystem(cells: release.cells)
    for (index, cell) in release.cells.enumerated() {
      guard system.indexOf.updateValue(index, forKey: cell.id) == nil else {
        return .failure(.init(reason: "Two numbers have the same name: \(cell.id)."))
      }
      guard cell.value >= 0, cell.kind == .count || cell.value == 0 else {
        return .failure(
          .init(reason: "\(cell.id) is \(cell.value), which nothing can be counted to."))
      }
    }
    var sums = release.sums
    if let reason = system.addRests(of: release.shares, to: &sums) { return .failure(reason) }
    for sum in sums {
      let parts = sum.parts.compactMap { system.indexOf[$0] }
      guard let total = system.indexOf[sum.total], parts.count == sum.parts.count else {
        return .failure(.init(reason: "The sum \(sum.total) has a part that is not there."))
      }
      guard Set(parts + [total]).count == parts.count + 1 else {
        return .failure(.init(reason: "The sum \(sum.total) has the same part twice."))
      }
      guard parts.reduce(0, { $0 + system.cells[$1].value }) == system.cells[total].value else {
        return .failure(.init(reason: "The parts of \(sum.total) do not add up to it."))
      }
      system.rows.append(parts.map { Term(index: $0, sign: 1) } + [Term(index: total, sign: -1)])
    }
    system.places = Array(repeating: [], count: system.cells.count)
    for (row, terms) in system.rows.enumerated() {
      for term in terms { system.places[term.index].append(Term(index: row, sign: term.sign)) }
    }
    return .success(system)
  }

  /// Adds the rest of a share (S5) where no sum has it, for the rest can be worked out too.
  private mutating func addRests(
    of shares: [PublishedShare], to sums: inout [Sum]
  ) -> Disagreement? {
    for share in shares {
      guard let numerator = indexOf[share.numerator], let denominator = indexOf[share.denominator],
        cells[numerator].value <= cells[denominator].value
      else { return .init(reason: "\(share.numerator) is no part of \(share.denominator).") }
      let isThere = sums.contains {
        $0.total == share.denominator && $0.parts.contains(share.numerator)
      }
      if isThere || numerator == denominator { continue }
      let rest = ReleaseCell(
        "\(share.denominator) without \(share.numerator)",
        cells[denominator].value - cells[numerator].value, isPrinted: false)
      if indexOf[rest.id] == nil {
        indexOf[rest.id] = cells.count
        cells.append(rest)
      }
      sums.append(Sum(share.denominator, of: [share.numerator, rest.id]))
    }
    return nil
  }

  struct Disagreement: Error { var reason: String }
}

import Disclosure
import PracticeLearning

/// A release with those before it, as one system (S1, S4): what is printed now, what was printed before and is counted
/// as it is today, and the pieces of months between.
struct ReleaseSystem {
  private var cells: [ReleaseCell] = []
  private var sums: [Sum] = []
  private var shares: [PublishedShare] = []
  private var facts: [EarlierFact] = []
  private var values: [String: Int] = [:]
  /// The runs of months each count is printed over.
  private var periods: [PublicTables.Measure: Set<Period>] = [:]

  /// Starts with what is printed now.
  init(_ tables: PublicTables) {
    add(tables) { $0 }
    shares = tables.shares
  }

  /// Adds what an earlier release said.
  mutating func add(_ tables: PublicTables, saying said: [EarlierFact]) {
    add(tables, ReleaseSystem.unprinted)
    facts += said.filter { values[$0.cell] != nil }
  }

  private mutating func add(_ tables: PublicTables, _ shape: (ReleaseCell) -> ReleaseCell) {
    for cell in tables.cells {
      guard let place = PublicTables.parts(ofID: cell.id) else { continue }
      periods[place.measure, default: []].insert(place.period)
      add(cell, shape)
    }
    sums += tables.sums
  }

  private mutating func add(_ cell: ReleaseCell, _ shape: (ReleaseCell) -> ReleaseCell) {
    guard values.updateValue(cell.value, forKey: cell.id) == nil else { return }
    cells.append(shape(cell))
  }

  private static func unprinted(_ cell: ReleaseCell) -> ReleaseCell {
    ReleaseCell(cell.id, cell.value, kind: cell.kind, isPrinted: false)
  }

  /// Adds the pieces of months, and says of which pieces each count is the sum.
  ///
  /// - Parameter counted: the counts of a piece.
  mutating func link(_ cuts: MonthCuts, _ counted: (Period) -> PublicTables?) {
    let overlapping = periods.filter { _, months in
      months.contains { one in months.contains { $0 != one && $0.overlaps(one) } }
    }
    guard !overlapping.isEmpty else { return }
    for piece in cuts.pieces {
      guard let tables = counted(piece) else { continue }
      for cell in tables.cells {
        guard let place = PublicTables.parts(ofID: cell.id),
          overlapping[place.measure]?.contains(where: { $0.holds(piece) }) ?? false
        else { continue }
        add(cell, ReleaseSystem.unprinted)
      }
      sums += tables.sums
    }
    for measure in overlapping.keys.sorted() {
      for period in cuts.periods where overlapping[measure]?.contains(period) ?? false {
        let parts = cuts.pieces(of: period).map { PublicTables.id(measure, $0) }
          .filter { values[$0] != nil }
        let total = PublicTables.id(measure, period)
        if !parts.isEmpty, parts != [total] { sums.append(Sum(total, of: parts)) }
      }
    }
  }

  /// The release. A sum with a part nobody counts, or that does not hold since what is counted by a day is no sum over
  /// months, is left out.
  var release: Release {
    var seen: Set<[String]> = []
    let holding = sums.filter { sum in
      let parts = sum.parts.compactMap { values[$0] }
      return parts.count == sum.parts.count && values[sum.total] == parts.reduce(0, +)
        && !sum.parts.contains(sum.total) && seen.insert([sum.total] + sum.parts.sorted()).inserted
    }
    return Release(
      cells: cells, sums: holding, shares: shares, earlier: facts)
  }
}

extension PublicTables {
  /// The count and the months an id is made of.
  static func parts(ofID id: String) -> (measure: Measure, period: Period)? {
    guard let at = id.lastIndex(of: "@"), let period = Period(String(id[id.index(after: at)...]))
    else { return nil }
    return (String(id[..<at]), period)
  }
}

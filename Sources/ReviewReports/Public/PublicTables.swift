package import Disclosure
package import PracticeLearning

/// The counts of some months as one system: cells, which is the sum of which, and the tables they stand in.
package struct PublicTables: Sendable {
  /// The months counted.
  package let period: Period
  package private(set) var cells: [ReleaseCell] = []
  package private(set) var sums: [Sum] = []
  package private(set) var shares: [PublishedShare] = []
  package private(set) var tables: [PublicTable] = []

  /// What a count is, whatever its months: the part of an id before the months.
  package typealias Measure = String

  init(period: Period) { self.period = period }

  /// The id of a count over some months.
  package static func id(_ measure: Measure, _ period: Period) -> String {
    "\(measure)@\(period.first)..\(period.last)"
  }

  /// The id of a count over the months of these tables.
  package func id(_ measure: Measure) -> String { PublicTables.id(measure, period) }

  /// Adds a count; one that is there already stays as it is.
  mutating func add(
    _ measure: Measure, _ value: Int, cost: Int = 2, isPrinted: Bool = true,
    over other: Period? = nil
  ) {
    let id = PublicTables.id(measure, other ?? period)
    guard !cells.contains(where: { $0.id == id }) else { return }
    cells.append(ReleaseCell(id, value, cost: cost, isPrinted: isPrinted))
  }

  /// Says that a count is the sum of others of the same months.
  mutating func sum(_ total: Measure, of parts: [Measure], over other: Period? = nil) {
    let period = other ?? period
    sums.append(
      Sum(PublicTables.id(total, period), of: parts.map { PublicTables.id($0, period) }))
  }

  /// Says that a count is the sum of the same count over other months.
  mutating func sum(_ measure: Measure, over parts: [Period]) {
    sums.append(Sum(id(measure), of: parts.map { PublicTables.id(measure, $0) }))
  }

  /// Adds how many in a hundred one count is of another, and gives its place.
  mutating func share(_ part: String, of whole: String) -> PublicTable.Entry {
    shares.append(PublishedShare(part, of: whole, decimals: 0))
    return .share(shares.count - 1)
  }

  /// Adds a table, unless it has no line.
  mutating func add(_ table: PublicTable) {
    if !table.rows.isEmpty { tables.append(table) }
  }

  /// The value of a cell.
  package func value(_ id: String) -> Int? { cells.first { $0.id == id }?.value }
}

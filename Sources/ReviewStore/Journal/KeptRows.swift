import GRDB

/// The rows of one table in their order, as the digests of their entries take them.
///
/// A row is the name of its table, then the name and the value of each column that is not NULL: a column
/// that a later version adds leaves the digests of earlier entries as they are.
final class KeptRows {
  let table: StoreTable
  private let statement: RawStatement
  private let columns: [(name: [UInt8], isWords: Bool)]
  private let head: [UInt8]
  /// The entry of the row that is next; nothing after the last. A row without one has the entry 0.
  private(set) var entry: Int?
  private(set) var id = 0

  /// - Parameter id: only rows after this one.
  init(_ db: Database, _ table: StoreTable, after id: Int) throws {
    self.table = table
    let names = try db.columns(in: table.name).map(\.name).filter { !table.setLater.contains($0) }
    columns = names.map { (Array($0.utf8), table.words.contains($0)) }
    head = Array(table.name.utf8)
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    statement = try RawStatement(
      keptBy: db, "SELECT entry, id, \(list) FROM \(table.name) WHERE id > ? ORDER BY id")
    statement.bind(id, at: 1)
    try advance()
  }

  func advance() throws {
    if try statement.step() {
      (entry, id) = (statement.int(0), statement.int(1))
    } else {
      entry = nil
    }
  }

  /// Adds the row that is next to both digests.
  func add(to facts: DigestStream, _ words: DigestStream) {
    for stream in [facts, words] where stream === facts || hasWords { stream.add(head) }
    for (place, column) in columns.enumerated() {
      let stream = column.isWords ? words : facts
      let place = Int32(place + 2)
      guard !statement.isNull(place) else { continue }
      stream.add(column.name)
      statement.add(place, to: stream)
    }
    facts.flushIfLong()
    words.flushIfLong()
  }

  /// Whether the row that is next holds words.
  var tellsWords: Bool {
    columns.indices.contains { columns[$0].isWords && !statement.isEmpty(Int32($0 + 2)) }
  }

  private var hasWords: Bool { !table.words.isEmpty }
}

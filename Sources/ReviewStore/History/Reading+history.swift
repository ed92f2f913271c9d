import GRDB
import PracticeLearning

/// Rows of one table, as an export writes them.
package struct HistoryRows: Sendable {
  /// The table.
  package var table: String
  /// Its columns.
  package var columns: [String]
  /// The rows, a value per column; nothing where a column has none.
  package var rows: [[String?]]

  package init(table: String, columns: [String], rows: [[String?]] = []) {
    self.table = table
    self.columns = columns
    self.rows = rows
  }
}

extension Reading {
  /// The last entry of the journal that an export writes: what was only written down because of exports
  /// at its end belongs to this store alone, and would make each export another than the one before.
  package func lastHistoryEntry() throws -> Int {
    let acts = [JournalAct.exportDocuments, .takeBack].map { "'\($0.rawValue)'" }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT max(seq) FROM journal WHERE act NOT IN (\(acts.joined(separator: ", ")))
        """) ?? 0
  }

  /// Hands over everything that is stored, some rows at a time: every table there is, so that nothing
  /// needs to be thought of. Of drafts of others the words are left out.
  ///
  /// - Parameter person: who exports, by role code.
  /// - Returns: how many drafts of others there are words of.
  package func forEachHistory(
    for person: String, _ body: (HistoryRows) throws -> Void
  ) throws -> Int {
    let others = try DraftsOfOthers(db, than: person)
    let last = try lastHistoryEntry()
    for table in try HistoryTable.all(db) {
      var some = HistoryRows(table: table.name, columns: table.columns.map(\.name))
      var size = 0
      try table.forEachRow(db, upTo: last) { row in
        let row = others.row(row, of: table)
        some.rows.append(row)
        size += row.reduce(0) { $0 + ($1?.utf8.count ?? 4) }
        if size > Reading.historyBytes || some.rows.count == Reading.historyRows {
          try body(some)
          some.rows = []
          size = 0
        }
      }
      if !some.rows.isEmpty { try body(some) }
    }
    return others.count
  }

  // A line of an export must stay one that can be read: 1 MB, when each quote has a stroke before it.
  private static let historyBytes = 200_000
  private static let historyRows = 500
}

import Foundation
import GRDB
package import PracticeLearning

/// An export that is taken back into an empty store, letter by letter.
///
/// The journal comes back with its hashes: the latest of them is the one that was noted elsewhere. What
/// does not agree with it is refused at the end, and then nothing was stored.
package final class TakingBack {
  private let db: Database
  private let tables: [String: HistoryTable]
  private let triggers: [String]

  fileprivate init(_ db: Database) throws {
    self.db = db
    tables = Dictionary(uniqueKeysWithValues: try HistoryTable.all(db).map { ($0.name, $0) })
    // Rows refer to one another across tables; all is looked at when the transaction ends.
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let rows = try Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
    triggers = rows.map { $0[1] }
    for row in rows { try db.execute(sql: "DROP TRIGGER \(row[0] as String)") }
    for name in tables.keys.sorted() { try db.execute(sql: "DELETE FROM \(name)") }
  }

  /// Takes rows of a table.
  ///
  /// - Returns: why they cannot be taken; nothing where they are.
  package func take(_ rows: HistoryRows) throws -> Diagnostic? {
    guard let table = tables[rows.table], table.columns.map(\.name) == rows.columns else {
      return Diagnostic(
        .otherVersion, at: ["history"],
        "the rows of \"\(rows.table)\" are of another version of the store",
        advice: "take the export back with the version of the program that made it, then upgrade")
    }
    let statement = try db.cachedStatement(sql: table.insertion)
    for row in rows.rows {
      let values = zip(row, table.columns).compactMap { HistoryTable.value($0, $1.type) }
      guard values.count == table.columns.count else {
        return Diagnostic(
          .journalBroken, at: ["rows"], "a row of \"\(rows.table)\" holds what its columns cannot",
          advice: "somebody changed the export: use the file as it was written")
      }
      try statement.execute(arguments: StatementArguments(values))
    }
    return nil
  }

  fileprivate func putTriggersBack() throws {
    for trigger in triggers { try db.execute(sql: trigger) }
  }
}

extension Batch {
  /// Whether nothing was ever stored: no name, no pack of vignettes.
  package var isOfEmptyStore: Bool {
    get throws {
      guard changes == 0 else { return false }
      return try (Dimension.allCases.map(\.rawValue) + ["vignette_pack"]).allSatisfy { table in
        try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM \(table))") ?? false
      }
    }
  }

  /// Begins to take an export back; the store must be empty.
  package func beginTakingBack() throws -> TakingBack { try TakingBack(db) }

  /// Ends it: everything has to agree with the journal that came with it.
  ///
  /// - Returns: what does not agree.
  package func end(
    _ takingBack: TakingBack, from file: String, reading readers: DocumentReaders
  ) throws -> [Diagnostic] {
    try takingBack.putTriggersBack()
    let last = try Row.fetchOne(db, sql: "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    head = (last?[0] ?? 0, last?.bytes(1) ?? JournalChain.start)
    try db.execute(
      sql: "UPDATE journal_head SET count = ?, hash = ?", arguments: [head.seq, Data(head.hash)])
    let found = StoreCheck(db, reading: readers).inspection().complaints
    guard !found.containsErrors else { return found }
    // The settings come with the export, and are written when all this is stored.
    settingsFolder = nil
    try note(.takeBack, file, content: "")
    return []
  }
}

import GRDB
import PracticeLearning
import ReviewStore

/// Somebody with another program, who drops what protects a table, edits it and puts the triggers back.
struct Tampering {
  let db: Database
  let table: String

  /// Every table but SQLite's own.
  static func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name
        """)
  }

  /// Edits, looks the store over, and takes the edit back.
  func complaints(after sql: String, _ arguments: StatementArguments = []) throws -> [String] {
    var found: [String] = []
    try db.inSavepoint {
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?",
        arguments: [table])
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger[0] as String)") }
      try db.execute(sql: sql, arguments: arguments)
      let changes = db.changesCount
      for trigger in triggers { try db.execute(sql: trigger[1]) }
      found =
        changes == 0
        ? ["nothing was edited"]
        : StoreCheck(db, reading: .values).inspection().complaints.map(\.summary)
      return .rollback
    }
    return found
  }

  /// The keys of the first and the last row.
  func ends() throws -> [Row] {
    let list = try key().joined(separator: ", ")
    let rows = try Row.fetchAll(db, sql: "SELECT \(list) FROM \(table) ORDER BY \(list)")
    return [rows.first, rows.count > 1 ? rows.last : nil].compactMap { $0 }
  }

  func key() throws -> [String] { try db.primaryKey(table).columns }

  /// What finds the row of a key.
  func condition() throws -> String {
    try key().map { "\($0) = ?" }.joined(separator: " AND ")
  }

  /// Another value of the same kind; numbers far off, so that no other row has it.
  static func another(_ column: String, type: String) -> String {
    """
    CASE typeof(\(column))
      WHEN 'integer' THEN \(column) + 1000
      WHEN 'text'    THEN \(column) || 'x'
      WHEN 'real'    THEN \(column) / 2
      WHEN 'blob'    THEN randomblob(length(\(column)))
      ELSE \(type == "TEXT" ? "'x'" : type == "BLOB" ? "randomblob(32)" : type == "REAL" ? "0.5" : "1")
    END
    """
  }
}

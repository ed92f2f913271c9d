import GRDB

extension AccountStore {
  /// Who has locked the terminal to those who are tied to a system user; nothing where it is open.
  package func terminalLock() throws -> (by: String, at: String)? {
    try queue.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM terminal_lock").map { ($0["by"], $0["at"]) }
    }
  }

  /// Locks the terminal, or opens it.
  package func set(terminalLock by: String?, at: String) throws {
    try queue.write { db in
      try db.execute(sql: "DELETE FROM terminal_lock")
      if let by {
        try db.execute(
          sql: "INSERT INTO terminal_lock (id, by, at) VALUES (1, ?, ?)", arguments: [by, at])
      }
    }
  }
}

import GRDB

/// A notice that waits to be sent: it holds no content, so nothing can be read from it.
package struct NoticeRow: Hashable, Sendable {
  package var id: Int
  package var person: String
  package var words: String
  package var tries: Int
}

extension AccountStore {
  /// Puts a notice into the outbox; one a day for a person.
  ///
  /// - Returns: whether it was put there.
  package func put(notice words: String, for person: String, on day: String, now: Int) throws
    -> Bool
  {
    try queue.write { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO notice (person, day, words, made) VALUES (?, ?, ?, ?)",
        arguments: [person, day, words, now])
      return db.changesCount == 1
    }
  }

  /// What waits in the outbox.
  package func outbox() throws -> [NoticeRow] {
    try queue.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM notice WHERE sent IS NULL ORDER BY id").map {
        NoticeRow(id: $0["id"], person: $0["person"], words: $0["words"], tries: $0["tries"])
      }
    }
  }

  /// Writes down that a notice was sent, or was tried in vain.
  package func mark(notice id: Int, sent: Int?) throws {
    try queue.write { db in
      try db.execute(
        sql: "UPDATE notice SET sent = ?, tries = tries + 1 WHERE id = ?", arguments: [sent, id])
    }
  }

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

import GRDB

/// A session as it is stored: of its secret nothing but a hash.
package struct SessionRow: Hashable, Sendable {
  package var id: String
  package var person: String
  package var formToken: String
  package var way: String
  package var began: Int
  package var seen: Int
  package var ended: Int?

  fileprivate init(_ row: Row) {
    (id, person, formToken) = (row["id"], row["person"], row["form_token"])
    (way, began, seen, ended) = (row["way"], row["began"], row["seen"], row["ended"])
  }
}

extension AccountStore {
  /// Begins a session.
  ///
  /// - Parameters:
  ///   - person: whose, by role code.
  ///   - way: how the person signed on.
  ///   - now: the time, in seconds since 1970.
  /// - Returns: its secret, which nothing here keeps, and the session.
  package func begin(of person: String, by way: String, now: Int) throws -> (String, SessionRow) {
    let (secret, id) = (Secrets.name(), String(Secrets.name().prefix(12)))
    let token = Secrets.name()
    let row = try queue.write { db -> Row? in
      try db.execute(
        sql: """
          INSERT INTO session (hash, id, person, form_token, way, began, seen)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """, arguments: [Secrets.hash(secret), id, person, token, way, now, now])
      return try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM session WHERE id = ?"), arguments: [id])
    }
    guard let row else { throw Secrets.Unavailable() }
    return (secret, SessionRow(row))
  }

  /// The session of a secret, ended or not; nothing where there never was one.
  package func session(_ secret: String) throws -> SessionRow? {
    // Asked by every request: one row needs no transaction around it.
    try queue.unsafeRead { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM session WHERE hash = ?"),
        arguments: [Secrets.hash(secret)]
      ).map(SessionRow.init)
    }
  }

  /// Whose session the forms with a token are of, ended or not; nothing where there never was one.
  package func author(ofForm token: String) throws -> String? {
    try queue.read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT person FROM session WHERE form_token = ?"),
        arguments: [token])
    }
  }

  /// Writes down that a session was used.
  package func touch(_ id: String, now: Int) throws {
    try queue.write { db in
      try db.execute(
        sql: "UPDATE session SET seen = ? WHERE id = ? AND ended IS NULL", arguments: [now, id])
    }
  }

  /// The sessions that have not ended.
  package func sessions(of person: String? = nil, since began: Int, seen: Int) throws
    -> [SessionRow]
  {
    try queue.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT * FROM session WHERE ended IS NULL AND began >= ? AND seen >= ?
            AND (person = ? OR ? IS NULL) ORDER BY seen DESC, id
            """), arguments: [began, seen, person, person]
      ).map(SessionRow.init)
    }
  }

  /// The session of an id.
  package func session(id: String) throws -> SessionRow? {
    try queue.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM session WHERE id = ?"), arguments: [id]
      )
      .map(SessionRow.init)
    }
  }

  /// Ends sessions: one, or all of a person but one.
  ///
  /// - Returns: how many.
  package func end(id: String? = nil, of person: String? = nil, but kept: String? = nil, now: Int)
    throws -> Int
  {
    try queue.write { db in
      try db.execute(
        sql: """
          UPDATE session SET ended = ? WHERE ended IS NULL AND (id = ? OR ? IS NULL)
          AND (person = ? OR ? IS NULL) AND id IS NOT ?
          """, arguments: [now, id, id, person, person, kept])
      return db.changesCount
    }
  }

  /// Ends every session that ran out, so that no clock that is set back brings one to life.
  ///
  /// - Returns: whose they were, one for each.
  package func endRunOut(began: Int, seen: Int, now: Int) throws -> [String] {
    try queue.write { db in
      try String.fetchAll(
        db.cachedStatement(
          sql: """
            UPDATE session SET ended = ? WHERE ended IS NULL AND (began < ? OR seen < ?)
            RETURNING person
            """), arguments: [now, began, seen])
    }
  }

  /// Removes what nobody comes back for, from the log beside the file too.
  package func tidy(now: Int) throws {
    let day = 86_400
    try queue.write { db in
      for (sql, age) in [
        ("DELETE FROM session WHERE seen < ?", 30 * day),
        ("DELETE FROM kept_post WHERE at < ?", 30 * day),
        ("DELETE FROM form WHERE at < ?", 7 * day), ("DELETE FROM search WHERE at < ?", day),
        ("DELETE FROM activation WHERE until < ?", 0), ("DELETE FROM attempt WHERE at < ?", day),
        ("DELETE FROM notice WHERE ended < ?", 30 * day),
        ("DELETE FROM sign_on WHERE at < ?", 600), ("DELETE FROM stranger WHERE at < ?", 30 * day),
      ] {
        try db.execute(sql: sql, arguments: [now - age])
      }
    }
    // Where others read meanwhile, the next time does it.
    _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
  }
}

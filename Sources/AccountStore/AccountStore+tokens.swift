import GRDB

/// A token by which a program reads.
package struct TokenRow: Hashable, Sendable {
  package var id: String
  package var person: String
  package var name: String
  package var scopes: [String]
  package var made: Int
  package var until: Int
  package var used: Int?
  package var revoked: Int?

  fileprivate init(_ row: Row) {
    (id, person, name) = (row["id"], row["person"], row["name"])
    scopes = (row["scopes"] as String).split(separator: " ").map(String.init)
    (made, until, used, revoked) = (row["made"], row["until"], row["used"], row["revoked"])
  }
}

extension AccountStore {
  /// Makes a token; its secret is nowhere but in the answer.
  package func makeToken(
    of person: String, named name: String, scopes: [String], until: Int, now: Int
  ) throws -> (secret: String, id: String) {
    let (secret, id) = ("plr_" + Secrets.name(), String(Secrets.name().prefix(10)))
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO token (id, hash, person, name, scopes, made, until) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, Secrets.hash(secret), person, name, scopes.joined(separator: " "), now, until,
        ])
    }
    return (secret, id)
  }

  /// The token of a secret that is neither revoked nor over.
  package func token(_ secret: String, now: Int) throws -> TokenRow? {
    let row = try queue.read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT * FROM token WHERE hash = ? AND revoked IS NULL AND until >= ?"),
        arguments: [Secrets.hash(secret), now]
      ).map(TokenRow.init)
    }
    if let row, (row.used ?? 0) < now - 60 {
      try queue.write { db in
        try db.execute(sql: "UPDATE token SET used = ? WHERE id = ?", arguments: [now, row.id])
      }
    }
    return row
  }

  /// All tokens, the newest first.
  package func tokens(of person: String? = nil) throws -> [TokenRow] {
    try queue.read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM token WHERE person = ? OR ? IS NULL ORDER BY made DESC, id",
        arguments: [person, person]
      ).map(TokenRow.init)
    }
  }

  /// Revokes a token.
  package func revoke(token id: String, now: Int) throws -> Bool {
    try queue.write { db in
      try db.execute(
        sql: "UPDATE token SET revoked = ? WHERE id = ? AND revoked IS NULL", arguments: [now, id])
      return db.changesCount == 1
    }
  }
}

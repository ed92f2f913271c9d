import GRDB

extension AccountStore {
  /// Makes a link that lets a person choose a password, once; earlier links of the person end. An account that was
  /// switched off holds again, without the password of before.
  ///
  /// - Parameters:
  ///   - person: who, by role code.
  ///   - lastDay: the last day of the account; nothing to leave it as it is.
  ///   - until: until when the link holds, in seconds since 1970.
  ///   - at: the time, in UTC.
  package func invite(_ person: String, lastDay: String?, until: Int, at: String) throws -> String {
    let secret = Secrets.name()
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO account (person, until, made_at) VALUES (?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET
            password = CASE is_off WHEN 1 THEN NULL ELSE password END,
            until    = coalesce(excluded.until, until),
            is_off   = 0
          """, arguments: [person, lastDay, at])
      try db.execute(sql: "DELETE FROM activation WHERE person = ?", arguments: [person])
      try db.execute(
        sql: "INSERT INTO activation (hash, person, until) VALUES (?, ?, ?)",
        arguments: [Secrets.hash(secret), person, until])
    }
    return secret
  }

  /// Whose link it is, as long as it holds.
  package func invited(_ secret: String, now: Int) throws -> String? {
    try queue.read { try Self.invited(Secrets.hash(secret), now, $0) }
  }

  private static func invited(_ hash: String, _ now: Int, _ db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT person FROM activation WHERE hash = ? AND until >= ?",
      arguments: [hash, now])
  }

  /// Uses a link up and sets a password by it, in one transaction: a person who was switched off meanwhile stays out.
  /// A second factor of before is gone, and every session ends.
  ///
  /// - Parameters:
  ///   - secret: the secret part of the link.
  ///   - password: the hash of the password.
  ///   - now: the time, in seconds since 1970.
  /// - Returns: whose it was; nothing where it does not hold, or was used already.
  package func activate(_ secret: String, password: String, now: Int) throws -> String? {
    let hash = Secrets.hash(secret)
    return try queue.write { db in
      guard let person = try Self.invited(hash, now, db) else { return nil }
      try db.execute(sql: "DELETE FROM activation WHERE hash = ?", arguments: [hash])
      try db.execute(
        sql: "UPDATE account SET password = ?, factor = NULL, factor_new = NULL WHERE person = ?",
        arguments: [password, person])
      try db.execute(sql: "DELETE FROM recovery_code WHERE person = ?", arguments: [person])
      try db.execute(
        sql: "UPDATE session SET ended = ? WHERE person = ? AND ended IS NULL",
        arguments: [now, person])
      return person
    }
  }
}

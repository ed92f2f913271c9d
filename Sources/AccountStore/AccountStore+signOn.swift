import GRDB

/// What is kept of a sign-on by the provider that was begun: enough to tell the answer from any other.
package struct BegunSignOn: Hashable, Sendable {
  /// What has to stand in the token.
  package var nonce: String
  /// What is shown to the provider with the code.
  package var verifier: String

  /// Makes what is kept.
  package init(nonce: String, verifier: String) { (self.nonce, self.verifier) = (nonce, verifier) }
}

extension AccountStore {
  /// How long somebody may take at the provider, in seconds.
  private static let mostSignOn = 600
  /// How many sign-ons may be at work; of more the oldest go, so that nobody fills the disk with them.
  private static let mostBegun = 2_000
  /// How many subjects that nobody is tied to are kept.
  private static let mostStrangers = 500

  /// Keeps a sign-on that was begun.
  ///
  /// - Parameters:
  ///   - begun: what is kept of it.
  ///   - state: what comes back with the person; a hash of it is kept.
  ///   - browser: what the browser that began it holds; a hash of it is kept.
  ///   - now: the time, in seconds since 1970.
  package func begin(signOn begun: BegunSignOn, state: String, browser: String, now: Int) throws {
    try queue.write { db in
      try db.execute(
        sql: """
          DELETE FROM sign_on WHERE at < ? OR state IN
            (SELECT state FROM sign_on ORDER BY at DESC, rowid DESC LIMIT -1 OFFSET ?)
          """, arguments: [now - Self.mostSignOn, Self.mostBegun - 1])
      try db.execute(
        sql: "INSERT INTO sign_on (state, browser, nonce, verifier, at) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          Secrets.hash(state), Secrets.hash(browser), begun.nonce, begun.verifier, now,
        ])
    }
  }

  /// Takes a sign-on that was begun; whoever asks, it is used up.
  ///
  /// - Returns: what was kept; nothing where there is none, where it is over, or where another browser began it.
  package func take(signOn state: String, browser: String, now: Int) throws -> BegunSignOn? {
    try queue.write { db in
      let row = try Row.fetchOne(
        db, sql: "DELETE FROM sign_on WHERE state = ? RETURNING browser, nonce, verifier, at",
        arguments: [Secrets.hash(state)])
      guard let row, Secrets.isSame(row["browser"], Secrets.hash(browser)),
        now - (row["at"] as Int) <= Self.mostSignOn
      else { return nil }
      return BegunSignOn(nonce: row["nonce"], verifier: row["verifier"])
    }
  }

  /// The number of a subject whom nobody is tied to: the person reads it to the administrator.
  package func number(ofStranger subject: String, now: Int) throws -> String {
    let new = String(Secrets.name().prefix(8))
    return try queue.write { db in
      try db.execute(
        sql: """
          DELETE FROM stranger WHERE number IN
            (SELECT number FROM stranger WHERE subject <> ? ORDER BY at DESC LIMIT -1 OFFSET ?)
          """, arguments: [subject, Self.mostStrangers - 1])
      try db.execute(
        sql: """
          INSERT INTO stranger (number, subject, at) VALUES (?, ?, ?)
          ON CONFLICT (subject) DO UPDATE SET at = excluded.at
          """, arguments: [new, subject, now])
      return try String.fetchOne(
        db, sql: "SELECT number FROM stranger WHERE subject = ?", arguments: [subject]) ?? new
    }
  }

  /// The subject of a number; nothing where there is none.
  package func stranger(_ number: String) throws -> String? {
    try queue.read { db in
      try String.fetchOne(
        db, sql: "SELECT subject FROM stranger WHERE number = ?", arguments: [number])
    }
  }

  /// What became of tying a subject to a person.
  package enum Tied: Hashable, Sendable {
    /// It is theirs.
    case done
    /// It is somebody else's, by role code.
    case others(String)
  }

  /// Ties a subject to a person, who is let in again where they were switched off; every session of before ends.
  ///
  /// - Parameters:
  ///   - subject: the subject; nothing to tie none to them any more.
  ///   - person: who, by role code.
  ///   - at: the time, in UTC.
  ///   - now: the same in seconds since 1970.
  package func tie(_ subject: String?, to person: String, at: String, now: Int) throws -> Tied {
    try queue.write { db in
      if let other = try String.fetchOne(
        db, sql: "SELECT person FROM account WHERE subject = ? AND person <> ?",
        arguments: [subject, person])
      {
        return .others(other)
      }
      try db.execute(
        sql: """
          INSERT INTO account (person, subject, made_at) VALUES (?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET subject = excluded.subject,
            password = CASE WHEN is_off = 1 AND excluded.subject IS NOT NULL THEN NULL ELSE password END,
            is_off   = CASE WHEN excluded.subject IS NULL THEN is_off ELSE 0 END
          """, arguments: [person, subject, at])
      try db.execute(sql: "DELETE FROM stranger WHERE subject = ?", arguments: [subject])
      try db.execute(
        sql: "UPDATE session SET ended = ? WHERE person = ? AND ended IS NULL",
        arguments: [now, person])
      return .done
    }
  }
}

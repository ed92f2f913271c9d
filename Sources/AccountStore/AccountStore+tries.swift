import GRDB

/// Whether a sign-on may be tried.
package enum TryAllowed: Hashable, Sendable {
  /// It may.
  case now
  /// Not before a time, in seconds since 1970; and whether nobody was told so since the last wrong try.
  case from(Int, isNews: Bool)
}

extension AccountStore {
  /// After how many seconds without a wrong try one counts as the first again: longer than the longest wait.
  private static let forgotten = 3600

  /// Takes a try to sign on as somebody. It counts as wrong until `clear` is called: tries that are made side by side
  /// are counted before any of them is looked at.
  ///
  /// - Parameters:
  ///   - name: who is tried; whether there is such a person makes no difference.
  ///   - source: the address it comes from.
  ///   - now: the time, in seconds since 1970.
  ///   - wait: the seconds to wait after a number of wrong tries.
  package func take(tryAs name: String, from source: String, now: Int, wait: (Int) -> Int) throws
    -> TryAllowed
  {
    try queue.write { db in
      let until = try Int.fetchOne(
        db, sql: "SELECT max(wait_until) FROM attempt WHERE source IN (?, ?)",
        arguments: [name, source])
      if let until, until > now {
        try db.execute(
          sql: """
            UPDATE attempt SET told = 1 WHERE source IN (?, ?) AND wait_until > ? AND told = 0
            """, arguments: [name, source, now])
        return .from(until, isNews: db.changesCount > 0)
      }
      try Self.count(name, now, wait, db)
      return .now
    }
  }

  /// Until when nothing is tried under a key, in seconds since 1970.
  package func wait(from source: String) throws -> Int {
    try queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT wait_until FROM attempt WHERE source = ?", arguments: [source]) ?? 0
    }
  }

  /// Writes down a wrong try from an address.
  package func wrong(from source: String, now: Int, wait: (Int) -> Int) throws {
    try queue.write { try Self.count(source, now, wait, $0) }
  }

  /// Forgets the tries as somebody: one was right.
  package func clear(triesAs name: String) throws {
    try queue.write {
      try $0.execute(sql: "DELETE FROM attempt WHERE source = ?", arguments: [name])
    }
  }

  private static func count(_ key: String, _ now: Int, _ wait: (Int) -> Int, _ db: Database) throws
  {
    let before = try Int.fetchOne(
      db, sql: "SELECT wrong FROM attempt WHERE source = ? AND at > ?",
      arguments: [key, now - forgotten])
    let wrong = (before ?? 0) + 1
    try db.execute(
      sql: """
        INSERT INTO attempt (source, wrong, wait_until, at) VALUES (?, ?, ?, ?)
        ON CONFLICT (source) DO UPDATE SET wrong = excluded.wrong, wait_until = excluded.wait_until,
          at = excluded.at, told = 0
        """, arguments: [key, wrong, now + wait(wrong), now])
  }
}

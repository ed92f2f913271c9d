import Foundation
import GRDB

/// The account of a person.
package struct AccountRow: Hashable, Sendable {
  package var person: String
  package var password: String?
  package var factor: [UInt8]?
  package var newFactor: [UInt8]?
  package var lastStep: Int
  package var wrong: Int
  package var waitUntil: Int
  package var wantsNotices: Bool
  package var isOff: Bool
  package var until: String?
  package var subject: String?

  /// An account that was just made.
  package init(person: String) {
    self.person = person
    (lastStep, wrong, waitUntil) = (0, 0, 0)
    (wantsNotices, isOff) = (true, false)
  }

  fileprivate init(_ row: Row) {
    person = row["person"]
    password = row["password"]
    factor = (row["factor"] as Data?).map(Array.init)
    newFactor = (row["factor_new"] as Data?).map(Array.init)
    (lastStep, wrong, waitUntil) = (row["last_step"], row["wrong"], row["wait_until"])
    (wantsNotices, isOff) = (row["notices"], row["is_off"])
    (until, subject) = (row["until"], row["subject"])
  }
}

extension AccountStore {
  /// The account of a person; nothing where none was made.
  package func account(_ person: String) throws -> AccountRow? {
    try queue.read { try Self.account(person, $0) }
  }

  /// All accounts, by person.
  package func accounts() throws -> [AccountRow] {
    try queue.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY person").map(AccountRow.init)
    }
  }

  /// The account a provider's subject belongs to.
  package func account(ofSubject subject: String) throws -> AccountRow? {
    try queue.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM account WHERE subject = ?", arguments: [subject])
        .map(AccountRow.init)
    }
  }

  /// Changes an account in one transaction; makes it where there is none.
  package func change<T>(_ person: String, at: String, _ body: (inout AccountRow) throws -> T)
    throws
    -> T
  {
    try queue.write { db in
      var account = try Self.account(person, db) ?? AccountRow(person: person)
      let result = try body(&account)
      try db.execute(
        sql: """
          INSERT INTO account (person, password, factor, factor_new, last_step, wrong, wait_until, notices,
            is_off, until, subject, made_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET password = excluded.password, factor = excluded.factor,
            factor_new = excluded.factor_new, last_step = excluded.last_step, wrong = excluded.wrong,
            wait_until = excluded.wait_until, notices = excluded.notices, is_off = excluded.is_off,
            until = excluded.until, subject = excluded.subject
          """,
        arguments: [
          account.person, account.password, account.factor.map { Data($0) },
          account.newFactor.map { Data($0) }, account.lastStep, account.wrong, account.waitUntil,
          account.wantsNotices, account.isOff, account.until, account.subject, at,
        ])
      return result
    }
  }

  private static func account(_ person: String, _ db: Database) throws -> AccountRow? {
    try Row.fetchOne(db, sql: "SELECT * FROM account WHERE person = ?", arguments: [person])
      .map(AccountRow.init)
  }

  /// Replaces the recovery codes of a person.
  package func set(recoveryCodes codes: [String], of person: String) throws {
    try queue.write { db in
      try db.execute(sql: "DELETE FROM recovery_code WHERE person = ?", arguments: [person])
      for code in codes {
        try db.execute(
          sql: "INSERT INTO recovery_code (person, hash) VALUES (?, ?)",
          arguments: [person, Secrets.hash(code)])
      }
    }
  }

  /// Uses a recovery code up.
  ///
  /// - Returns: whether there was one.
  package func use(recoveryCode code: String, of person: String) throws -> Bool {
    try queue.write { db in
      try db.execute(
        sql: "DELETE FROM recovery_code WHERE person = ? AND hash = ?",
        arguments: [person, Secrets.hash(code)])
      return db.changesCount == 1
    }
  }

  /// How many recovery codes a person has left.
  package func recoveryCodes(of person: String) throws -> Int {
    try queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM recovery_code WHERE person = ?", arguments: [person]) ?? 0
    }
  }

  /// Makes a link that lets a person choose a password, once; earlier links of the person end.
  package func invite(_ person: String, until: Int) throws -> String {
    let secret = Secrets.name()
    try queue.write { db in
      try db.execute(sql: "DELETE FROM activation WHERE person = ?", arguments: [person])
      try db.execute(
        sql: "INSERT INTO activation (hash, person, until) VALUES (?, ?, ?)",
        arguments: [Secrets.hash(secret), person, until])
    }
    return secret
  }

  /// Whose link it is, as long as it holds.
  package func invited(_ secret: String, now: Int) throws -> String? {
    try queue.read { db in
      try String.fetchOne(
        db, sql: "SELECT person FROM activation WHERE hash = ? AND until >= ?",
        arguments: [Secrets.hash(secret), now])
    }
  }

  /// Uses a link up.
  ///
  /// - Returns: whose it was; nothing where it does not hold, or was used already.
  package func activate(_ secret: String, now: Int) throws -> String? {
    try queue.write { db in
      let hash = Secrets.hash(secret)
      let person = try String.fetchOne(
        db, sql: "SELECT person FROM activation WHERE hash = ? AND until >= ?",
        arguments: [hash, now])
      try db.execute(sql: "DELETE FROM activation WHERE hash = ?", arguments: [hash])
      return person
    }
  }

  /// Until when nothing is tried from an address, in seconds since 1970.
  package func wait(from source: String) throws -> Int {
    try queue.read { db in
      try Int.fetchOne(
        db, sql: "SELECT wait_until FROM attempt WHERE source = ?", arguments: [source]) ?? 0
    }
  }

  /// Writes down a wrong try from an address.
  package func wrong(from source: String, now: Int, wait: (Int) -> Int) throws {
    try queue.write { db in
      let wrong =
        (try Int.fetchOne(
          db, sql: "SELECT wrong FROM attempt WHERE source = ?", arguments: [source])
          ?? 0) + 1
      try db.execute(
        sql: """
          INSERT INTO attempt (source, wrong, wait_until, at) VALUES (?, ?, ?, ?)
          ON CONFLICT (source) DO UPDATE SET wrong = excluded.wrong, wait_until = excluded.wait_until,
            at = excluded.at
          """, arguments: [source, wrong, now + wait(wrong), now])
    }
  }
}

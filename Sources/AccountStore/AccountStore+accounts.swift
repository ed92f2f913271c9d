import Foundation
import GRDB

/// The account of a person.
package struct AccountRow: Hashable, Sendable {
  package var person: String
  package var password: String?
  package var factor: [UInt8]?
  package var newFactor: [UInt8]?
  package var lastStep: Int
  package var wantsNotices: Bool
  package var isOff: Bool
  package var until: String?
  package var subject: String?

  /// An account that was just made.
  package init(person: String) {
    self.person = person
    lastStep = 0
    (wantsNotices, isOff) = (true, false)
  }

  fileprivate init(_ row: Row) {
    person = row["person"]
    password = row["password"]
    factor = (row["factor"] as Data?).map(Array.init)
    newFactor = (row["factor_new"] as Data?).map(Array.init)
    lastStep = row["last_step"]
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
      try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM account ORDER BY person")).map(
        AccountRow.init)
    }
  }

  /// The account a provider's subject belongs to.
  package func account(ofSubject subject: String) throws -> AccountRow? {
    try queue.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM account WHERE subject = ?"), arguments: [subject]
      )
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
          INSERT INTO account (person, password, factor, factor_new, last_step, notices, is_off, until, subject,
            made_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (person) DO UPDATE SET password = excluded.password, factor = excluded.factor,
            factor_new = excluded.factor_new, last_step = excluded.last_step, notices = excluded.notices,
            is_off = excluded.is_off, until = excluded.until, subject = excluded.subject
          """,
        arguments: [
          account.person, account.password, account.factor.map { Data($0) },
          account.newFactor.map { Data($0) }, account.lastStep, account.wantsNotices,
          account.isOff, account.until, account.subject, at,
        ])
      return result
    }
  }

  private static func account(_ person: String, _ db: Database) throws -> AccountRow? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM account WHERE person = ?"), arguments: [person]
    )
    .map(AccountRow.init)
  }

  /// Switches an account off in one transaction: sessions, links and tokens end with it.
  ///
  /// - Returns: how many sessions ended.
  package func switchOff(_ person: String, at: String, now: Int) throws -> Int {
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO account (person, is_off, made_at) VALUES (?, 1, ?)
          ON CONFLICT (person) DO UPDATE SET is_off = 1
          """, arguments: [person, at])
      try db.execute(sql: "DELETE FROM activation WHERE person = ?", arguments: [person])
      try db.execute(
        sql: "UPDATE token SET revoked = ? WHERE person = ? AND revoked IS NULL",
        arguments: [now, person])
      try db.execute(
        sql: "UPDATE session SET ended = ? WHERE person = ? AND ended IS NULL",
        arguments: [now, person])
      return db.changesCount
    }
  }
}

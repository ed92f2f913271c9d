import GRDB

/// What a look at the accounts found.
package struct AccountInspection: Hashable, Sendable {
  /// What is wrong with the file, in SQLite's words.
  package var damage: [String] = []
  /// How many sessions were begun by choosing from a list, where nothing is real.
  package var demonstrations = 0
  /// The latest time a session was used, in seconds since 1970; nothing where there is none.
  package var latest: Int?
}

extension AccountStore {
  /// Looks whether the file is whole, and at what no act asks for.
  package func inspect() throws -> AccountInspection {
    try queue.read { db in
      var found = AccountInspection()
      found.damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(3)").filter { $0 != "ok" }
      found.damage += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(1).map {
        "a row of \($0[0] as String) refers to one that is not there"
      }
      found.demonstrations =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM session WHERE way = 'demonstration'") ?? 0
      found.latest = try Int.fetchOne(db, sql: "SELECT max(max(seen, began)) FROM session")
      return found
    }
  }
}

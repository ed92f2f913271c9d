import Foundation
import GRDB

/// What somebody sent when the session had ended.
package struct KeptRow: Hashable, Sendable {
  package var id: String
  package var person: String
  package var path: String
  package var body: [UInt8]
  package var at: Int

  /// Makes what is to be kept.
  package init(id: String, person: String, path: String, body: [UInt8], at: Int) {
    (self.id, self.person, self.path) = (id, person, path)
    (self.body, self.at) = (body, at)
  }
}

extension AccountStore {
  /// How much is kept for one person: the newest so many.
  private static let mostKept = 20

  /// Keeps what somebody sent; of too much for one person the oldest goes.
  package func keep(_ post: KeptRow) throws {
    try queue.write { db in
      // The same once more takes no room of anything else.
      try db.execute(
        sql: "DELETE FROM kept_post WHERE person = ? AND path = ? AND body = ?",
        arguments: [post.person, post.path, Data(post.body)])
      try db.execute(
        sql: "INSERT INTO kept_post (id, person, path, body, at) VALUES (?, ?, ?, ?, ?)",
        arguments: [post.id, post.person, post.path, Data(post.body), post.at])
      try db.execute(
        sql: """
          DELETE FROM kept_post WHERE person = ? AND id NOT IN
            (SELECT id FROM kept_post WHERE person = ? ORDER BY at DESC, rowid DESC LIMIT ?)
          """, arguments: [post.person, post.person, Self.mostKept])
    }
  }

  /// What is kept for a person, the newest first.
  package func kept(of person: String) throws -> [KeptRow] {
    try queue.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT * FROM kept_post WHERE person = ? ORDER BY at DESC, rowid DESC"),
        arguments: [person]
      ).map { row in
        KeptRow(
          id: row["id"], person: row["person"], path: row["path"],
          body: Array(row["body"] as Data), at: row["at"])
      }
    }
  }

  /// Removes what was kept, once the person does not need it.
  package func forget(kept id: String, of person: String) throws {
    try queue.write { db in
      try db.execute(
        sql: "DELETE FROM kept_post WHERE id = ? AND person = ?", arguments: [id, person])
    }
  }

  /// Takes a form's one-time id.
  ///
  /// - Returns: whether it was new; else the path its first sending ended at, where it did.
  package func take(form id: String, of person: String, now: Int) throws -> (
    isNew: Bool, location: String?
  ) {
    try queue.write { db in
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO form (id, person, at) VALUES (?, ?, ?)"
      ).execute(arguments: [id, person, now])
      if db.changesCount == 1 { return (true, nil) }
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT location FROM form WHERE id = ? AND person = ?"),
        arguments: [id, person])
      return (false, row?["location"])
    }
  }

  /// Writes down where the sending of a form ended.
  package func end(form id: String, of person: String, at location: String) throws {
    try queue.write { db in
      try db.cachedStatement(sql: "UPDATE form SET location = ? WHERE id = ? AND person = ?")
        .execute(arguments: [location, id, person])
    }
  }

  /// Gives a form's id back: it was refused, and may be sent again.
  package func drop(form id: String, of person: String) throws {
    try queue.write { db in
      try db.cachedStatement(
        sql: "DELETE FROM form WHERE id = ? AND person = ? AND location IS NULL"
      ).execute(arguments: [id, person])
    }
  }

  /// Keeps what somebody searches for under an id, so that it stands in no address.
  package func keep(search text: String, of person: String, now: Int) throws -> String {
    let id = String(Secrets.name().prefix(16))
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO search (id, person, text, at) VALUES (?, ?, ?, ?)",
        arguments: [id, person, text, now])
    }
    return id
  }

  /// What a person searched for; nothing where the id is another's.
  package func search(_ id: String, of person: String) throws -> String? {
    try queue.read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT text FROM search WHERE id = ? AND person = ?"),
        arguments: [id, person])
    }
  }
}

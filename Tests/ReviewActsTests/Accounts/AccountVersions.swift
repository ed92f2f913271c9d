@testable import AccountStore
import GRDB

extension AccountStore {
  /// Writes down that a migration was done that nobody knows here.
  func note(migration: String) throws {
    try queue.write { db in
      try db.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [migration])
    }
  }

  /// Makes the tables as the first version did.
  static func makeFirstVersion(in folder: String) throws {
    let queue = try DatabasePool(path: folder + "/portal.sqlite")
    try AccountSchema.migrator.migrate(queue, upTo: "1")
    try queue.close()
  }

  /// The migrations that were done in a file.
  static func versions(of path: String) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { db in
      try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY identifier")
    }
  }
}

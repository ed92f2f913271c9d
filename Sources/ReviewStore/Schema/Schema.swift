import GRDB

/// The tables of the workspace's SQLite file, one migration per version.
enum Schema {
  /// The version this program writes; the file keeps it as `user_version`.
  static let version = 1
  /// Marks the file as a workspace's store: "PLRS" in its header.
  static let applicationID = 0x504C_5253

  /// Brings an empty or older file to the version of this program.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 reviews, moderation, allocation, actions, journal") { db in
      try db.execute(sql: journal)
      try db.execute(sql: dimensions)
      try db.execute(sql: reviews)
      try db.execute(sql: moderations)
      try db.execute(sql: draws)
      try db.execute(sql: allocations)
      try db.execute(sql: actions)
      try db.execute(sql: weeksAndDrafts)
      try db.execute(sql: calibrations)
      try db.execute(sql: bulkIndexes)
      try db.execute(sql: guards)
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    return migrator
  }()

  /// The names that stand behind the numbers of the narrow tables.
  static let dimensions = Dimension.allCases.map { dimension in
    """
    CREATE TABLE \(dimension.rawValue) (
      id   INTEGER PRIMARY KEY,
      name TEXT    NOT NULL UNIQUE
    ) STRICT;
    """
  }.joined(separator: "\n")
}

import GRDB
import PracticeLearning

/// The tables of the workspace's SQLite file, one migration per version.
enum Schema {
  /// The version this program writes; the file keeps it as `user_version`.
  static let version = 2
  /// Marks the file as a workspace's store: "PLRS" in its header.
  static let applicationID = 0x504C_5253

  /// Brings an empty or older file to the version of this program.
  ///
  /// A migration never changes once a version of the program that holds it is out: what it ran in older
  /// stores must be what it runs in new ones.
  ///
  /// - Parameter writer: who has an older file brought to this version; one entry says so.
  static func migrator(by writer: Writer) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 reviews, moderation, allocation, actions, journal") { db in
      for statements in Version1.all { try db.execute(sql: statements) }
      try db.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 steps, people, salted digests") { db in
      for step in Version2.steps { try step(db) }
      try Version2.seal(db, by: writer)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }

  /// The columns of the eight grades, as every table that counts them names them: 0 none or not
  /// applicable, 1 inadequate to 4 outstanding.
  static let ratingColumns = Rating.allCases.map(\.key)

  /// Triggers that refuse every change, removal and replacement of a table's rows. A migration that has run
  /// is never changed: neither is this text.
  ///
  /// - Parameter isSame: what makes a new row the one that is there already.
  static func keptForEver(_ table: String, _ message: String, where isSame: String) -> String {
    """
    \(appendOnly(table, message))
    CREATE TRIGGER \(table)_is_never_replaced BEFORE INSERT ON \(table)
    WHEN EXISTS (SELECT 1 FROM \(table) WHERE \(isSame))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of \(table) already'); END;
    """
  }

  /// Triggers that refuse every change and every removal of a table's rows.
  static func appendOnly(_ table: String, _ message: String) -> String {
    """
    CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(message)'); END;
    CREATE TRIGGER \(table)_is_never_removed BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(message)'); END;
    """
  }
}

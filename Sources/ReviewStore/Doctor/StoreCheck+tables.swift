import GRDB
import PracticeLearning
import Synchronization

extension StoreCheck {
  /// Whether tables, indexes, triggers and views are those this version makes, and SQLite's list of
  /// migrations tells of those that made them: a dropped trigger shows.
  func tables() throws -> Inspection {
    let wanted = try StoreCheck.wanted.withLock { kept in
      if let kept { return kept }
      let fresh = try DatabaseQueue()
      try Schema.migrator(by: .nobody).migrate(fresh)
      let made = try fresh.read(StoreCheck.statements)
      kept = made
      return made
    }
    let found = try StoreCheck.statements(db)
    let names = wanted.symmetricDifference(found).compactMap { $0.split(separator: " ").first }
    var inspection = Inspection(checked: ["the tables and the triggers that protect them"])
    inspection.complaints = Set(names).sorted().map {
      StoreCheck.damaged("\"\($0)\" is not as this version of plr makes it")
    }
    return inspection
  }

  /// What a fresh store has; made once, since nothing changes it.
  private static let wanted = Mutex<Set<String>?>(nil)

  /// Each with its name first. Tables that were copied keep another name in quotes.
  private static func statements(_ db: Database) throws -> Set<String> {
    try String.fetchSet(
      db,
      sql: """
        SELECT   name || ' ' || type || ' ' || tbl_name || ' ' || coalesce(sql, '')
        FROM     sqlite_schema
        WHERE    name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'
        UNION
        SELECT   'grdb_migrations ' || identifier
        FROM     grdb_migrations
        """)
  }
}

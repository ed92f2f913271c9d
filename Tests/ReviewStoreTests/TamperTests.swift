import GRDB
import PracticeLearning
import ReviewStore
import Testing

@Suite("A store that was edited behind the program's back") struct TamperTests {
  /// Runs something on a filled store whose rules are switched off.
  private func tampering(_ body: (Database) throws -> Void) throws {
    let desk = try Desk.filled()
    let queue = try DatabaseQueue(path: desk.path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      #expect(StoreCheck(db, reading: .values).inspection().complaints == [])
      try body(db)
    }
    try queue.close()
  }

  @Test("Every column of every table: one value changed is named (T1)") func columns() throws {
    try tampering { db in
      for table in try Tampering.tables(db) {
        let tampering = Tampering(db: db, table: table)
        let ends = try tampering.ends()
        #expect(!ends.isEmpty, "the filled store has nothing in \(table)")
        for column in try db.columns(in: table) {
          for row in ends {
            let value = Tampering.another(column.name, type: column.type)
            let found = try tampering.complaints(
              after: """
                UPDATE \(table) SET \(column.name) = \(value) WHERE \(try tampering.condition())
                """, StatementArguments(row.databaseValues))
            #expect(
              !found.isEmpty && found != ["nothing was edited"], "\(table).\(column.name): \(found)"
            )
          }
        }
      }
    }
  }

  @Test("Every table: a row removed, a row added is named (T3)") func rows() throws {
    try tampering { db in
      for table in try Tampering.tables(db) {
        let tampering = Tampering(db: db, table: table)
        for row in try tampering.ends() {
          let arguments = StatementArguments(row.databaseValues)
          let removed = try tampering.complaints(
            after: "DELETE FROM \(table) WHERE \(try tampering.condition())", arguments)
          #expect(!removed.isEmpty && removed != ["nothing was edited"], "\(table): a row removed")
        }
        guard let first = try tampering.ends().first else { continue }
        let indexes = try db.indexes(on: table).filter(\.isUnique)
        let unique = Set(try tampering.key() + indexes.compactMap(\.columns.last))
        let columns = try db.columns(in: table)
        let values = columns.map {
          unique.contains($0.name) ? Tampering.another($0.name, type: $0.type) : $0.name
        }
        let added = try tampering.complaints(
          after: """
            INSERT INTO \(table) (\(columns.map(\.name).joined(separator: ", ")))
            SELECT \(values.joined(separator: ", ")) FROM \(table) WHERE \(try tampering.condition())
            """, StatementArguments(first.databaseValues))
        #expect(!added.isEmpty && added != ["nothing was edited"], "\(table): a row added")
      }
    }
  }

  @Test("Triggers, indexes, views and tables that are dropped are named (T2)") func dropped() throws
  {
    try tampering { db in
      let made = try Row.fetchAll(
        db, sql: "SELECT type, name FROM sqlite_schema WHERE sql IS NOT NULL AND type <> 'table'")
      #expect(made.count > 100)
      for row in made.shuffled().prefix(40) {
        let (type, name): (String, String) = (row[0], row[1])
        let found = try Tampering(db: db, table: "").complaintsAfterDropping(type, name)
        #expect(found.contains { $0.contains(name) }, "\(type) \(name)")
      }
      let emptied = try Tampering(db: db, table: "grdb_migrations").complaints(
        after: "DELETE FROM grdb_migrations")
      #expect(emptied.contains { $0.contains("grdb_migrations") })
    }
  }

  @Test("Each table stands in exactly one class of proof, and none is forgotten (T1)")
  func classes() throws {
    let desk = try Desk()
    let queue = try DatabaseQueue(path: desk.path)
    let tables = try queue.read { try Tampering.tables($0) }
    try queue.close()
    #expect(ReviewStore.provedTables.sorted() == tables)
  }
}

extension Tampering {
  func complaintsAfterDropping(_ type: String, _ name: String) throws -> [String] {
    var found: [String] = []
    try db.inSavepoint {
      try db.execute(sql: "DROP \(type) \(name)")
      found = StoreCheck(db, reading: .values).inspection().complaints.map(\.summary)
      return .rollback
    }
    return found
  }
}

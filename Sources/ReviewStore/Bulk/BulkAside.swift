import GRDB

/// What a bulk sets aside and puts back at its end: the indexes of the tables it fills, which are several
/// times faster to make once than to keep up row by row, and the triggers that look into them.
struct BulkAside {
  private let statements: [String]

  /// Drops them, as they are in this store.
  init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT   type, name, sql
        FROM     sqlite_schema
        WHERE    type = 'index' AND sql IS NOT NULL
                 AND tbl_name IN ('review', 'review_heading', 'review_revision',
                                  'allocation', 'allocation_state', 'finding_theme')
        OR       type = 'trigger' AND name LIKE '%\\_is\\_never\\_replaced' ESCAPE '\\'
        ORDER BY rowid
        """)
    statements = rows.map { $0[2] }
    for row in rows { try db.execute(sql: "DROP \(row[0] as String) \(row[1] as String)") }
  }

  /// Makes them again, letter by letter.
  func putBack(_ db: Database) throws {
    for statement in statements { try db.execute(sql: statement) }
  }
}

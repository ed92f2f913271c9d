import GRDB

extension Version2 {
  /// What was counted of second gradings and of earlier texts stays in tables of its own as well, each row
  /// with the entry it came with.
  static func pairs(_ db: Database) throws {
    for table in ["moderation_pair", "review_graded_before"] { try keepStates(of: table, db) }
  }

  private static func keepStates(of table: String, _ db: Database) throws {
    let columns = try db.columns(in: table)
    let names = columns.map(\.name)
    let declared: [String] = columns.map { column -> String in "\(column.name) \(column.type)" }
    let listed = names.joined(separator: ", ")
    try db.execute(
      sql: """
        CREATE TABLE \(table)_state (
          id    INTEGER PRIMARY KEY,
          \(declared.joined(separator: ",\n")),
          entry INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX \(table)_state_of ON \(table)_state (review);
        INSERT INTO \(table)_state (\(listed), entry)
        SELECT \(listed), (SELECT max(seq) FROM journal) FROM \(table) ORDER BY review;
        CREATE TRIGGER \(table)_is_said AFTER INSERT ON \(table)
        BEGIN
          INSERT INTO \(table)_state (\(listed), entry)
          VALUES (\(list(names, of: "NEW")), (SELECT max(seq) FROM journal));
        END;
        CREATE TRIGGER \(table)_is_said_anew AFTER UPDATE ON \(table)
        BEGIN
          INSERT INTO \(table)_state (\(listed), entry)
          VALUES (\(list(names, of: "NEW")), (SELECT max(seq) FROM journal));
        END;
        """)
    try keepForEver("\(table)_state", "what was counted is never changed or removed", db)
  }
}

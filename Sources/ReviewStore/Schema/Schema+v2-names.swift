import GRDB

extension Version2 {
  /// A name stands for good behind its number, and says with which entry it came.
  static func names(_ db: Database) throws {
    for dimension in ["programme", "service", "team", "person", "template", "theme", "cohort"] {
      try db.execute(
        sql: "ALTER TABLE \(dimension) ADD COLUMN entry INTEGER REFERENCES journal")
    }
  }

  /// The triggers of the names, once those of version 0.1 have their entry.
  static func guardNames(_ db: Database) throws {
    for dimension in Dimension.allCases.map(\.rawValue) {
      try db.execute(
        sql: "UPDATE \(dimension) SET entry = (SELECT max(seq) FROM journal) WHERE entry IS NULL")
      try keepForEver(dimension, "a name is never changed or removed", db)
    }
  }
}

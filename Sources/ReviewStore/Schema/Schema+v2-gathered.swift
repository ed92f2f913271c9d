import GRDB

/// What is gathered beside reviews: dip samples and other activity. Each has a table of names and one of
/// texts; every text stays. What they say is in the texts alone: a quarter has a dozen, which are read.
extension Version2 {
  static func gathered(_ db: Database) throws {
    for table in ["dip_sample", "quality_activity"] {
      try db.execute(
        sql: """
          CREATE TABLE \(table) (
            id       INTEGER PRIMARY KEY,
            name     TEXT    NOT NULL UNIQUE,
            revision INTEGER NOT NULL CHECK (revision >= 1)
          ) STRICT;

          CREATE TRIGGER \(table)_is_never_replaced BEFORE INSERT ON \(table)
          WHEN EXISTS (SELECT 1 FROM \(table) WHERE id = NEW.id OR name = NEW.name)
          BEGIN SELECT RAISE(ABORT, 'there is such a row of \(table) already'); END;

          CREATE TABLE \(table)_revision (
            id       INTEGER PRIMARY KEY,
            subject  INTEGER NOT NULL REFERENCES \(table),
            revision INTEGER NOT NULL CHECK (revision >= 1),
            document TEXT    NOT NULL,
            reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
            entry    INTEGER NOT NULL REFERENCES journal,
            UNIQUE (subject, revision)
          ) STRICT;
          \(Schema.keptForEver(
            "\(table)_revision", "what was stored of it is never changed or removed",
            where: "id = NEW.id OR (subject, revision) = (NEW.subject, NEW.revision)"))
          """)
    }
  }
}

import GRDB

/// Findings that may be quoted without a name: `cleared` is 1 where somebody cleared one, 0 where it was taken back;
/// the newest row of a finding stands. Who and when is in the entry.
extension Version2 {
  static func quotes(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE quote (
          id      INTEGER PRIMARY KEY,
          review  INTEGER NOT NULL REFERENCES review,
          kind    INTEGER NOT NULL CHECK (kind IN (0, 1)),
          domain  INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 5),
          finding TEXT    NOT NULL CHECK (length(finding) > 0),
          cleared INTEGER NOT NULL CHECK (cleared IN (0, 1)),
          entry   INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        """)
    try keepForEver("quote", "what was cleared to be quoted is never changed or removed", db)
  }
}

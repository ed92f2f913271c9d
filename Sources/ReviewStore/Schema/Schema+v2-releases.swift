import GRDB

/// What was published of a programme's months: every number as it truly was then, with what was printed of it. Later
/// releases are protected against it, so its rows stay.
extension Version2 {
  static func releases(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE public_release (
          id        INTEGER PRIMARY KEY,
          day       TEXT    NOT NULL CHECK (length(day) = 10),
          programme TEXT    NOT NULL CHECK (length(programme) > 0),
          first     TEXT    NOT NULL CHECK (length(first) = 7),
          last      TEXT    NOT NULL CHECK (length(last) = 7 AND last >= first),
          numbers   INTEGER NOT NULL CHECK (numbers > 0),
          hidden    INTEGER NOT NULL CHECK (hidden BETWEEN 0 AND numbers),
          content   TEXT    NOT NULL CHECK (length(content) > 0),
          entry     INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        """)
    try keepForEver("public_release", "what was published is never changed or removed", db)
  }
}

extension AccountSchema {
  /// The outbox keeps no words, since every notice has the same; what somebody was told of is a digest. The day on
  /// which a notice ended is kept whatever became of it.
  static let notices = """
    DROP TABLE notice;
    CREATE TABLE notice (
      id     INTEGER PRIMARY KEY,
      person TEXT NOT NULL,
      day    TEXT NOT NULL,
      state  TEXT NOT NULL DEFAULT 'waiting'
             CHECK (state IN ('waiting', 'at work', 'sent', 'unknown', 'given up')),
      made   INTEGER NOT NULL,
      tries  INTEGER NOT NULL DEFAULT 0,
      tried  INTEGER,
      next   INTEGER NOT NULL DEFAULT 0,
      ended  INTEGER,
      UNIQUE (person, day)
    ) STRICT;
    CREATE TABLE notice_day (
      day TEXT PRIMARY KEY
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE told (
      person TEXT NOT NULL,
      what   TEXT NOT NULL,
      at     INTEGER NOT NULL,
      PRIMARY KEY (person, what)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE notice_address (
      person  TEXT PRIMARY KEY,
      address TEXT NOT NULL
    ) STRICT;
    """
}

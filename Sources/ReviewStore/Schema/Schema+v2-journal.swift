import GRDB

extension Version2 {
  /// The journal takes any act that the code knows, so that a new one needs no new table; `tried_on` is the
  /// day that `PLR_TODAY` pretended to be, nothing otherwise.
  static func journal(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE journal_2 (
          seq      INTEGER PRIMARY KEY CHECK (seq >= 1),
          at       TEXT NOT NULL,
          actor    TEXT NOT NULL,
          act      TEXT NOT NULL CHECK (length(act) > 0),
          subject  TEXT NOT NULL,
          tried_on TEXT,
          digest   BLOB NOT NULL CHECK (length(digest) = 32),
          previous BLOB NOT NULL CHECK (length(previous) = 32),
          hash     BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;

        INSERT INTO journal_2 (seq, at, actor, act, subject, digest, previous, hash)
        SELECT seq, at, actor, act, subject, digest, previous, hash
        FROM   journal
        ORDER BY seq;

        DROP TABLE journal;
        ALTER TABLE journal_2 RENAME TO journal;

        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_is_never_removed BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
        WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq)
        BEGIN SELECT RAISE(ABORT, 'there is such a row of journal already'); END;
        """)
  }
}

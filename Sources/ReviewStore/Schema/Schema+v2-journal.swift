import GRDB

extension Version2 {
  /// The journal takes any act that the code knows, so that a new one needs no new table.
  ///
  /// `tried_on` is the day that was pretended while trying out. Entries of version 0.1 keep their one
  /// digest; since then facts and words have one each, salted, the salts in a table of their own. While a
  /// transaction is under way its entries have a hash of zeros, and only those may still change.
  /// `journal_head` says how many entries there are and what the last hash is.
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
          digest   BLOB CHECK (length(digest) = 32),
          facts    BLOB CHECK (length(facts) = 32),
          words    BLOB CHECK (length(words) = 32),
          previous BLOB NOT NULL CHECK (length(previous) = 32),
          hash     BLOB NOT NULL CHECK (length(hash) = 32),
          CHECK ((facts IS NULL) = (words IS NULL)),
          CHECK ((digest IS NULL) <> (facts IS NULL))
        ) STRICT;

        INSERT INTO journal_2 (seq, at, actor, act, subject, digest, previous, hash)
        SELECT   seq, at, actor, act, subject, digest, previous, hash
        FROM     journal
        ORDER BY seq;

        DROP TABLE journal;
        ALTER TABLE journal_2 RENAME TO journal;

        CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
        WHEN OLD.hash <> zeroblob(32) OR NEW.seq <> OLD.seq OR NEW.at <> OLD.at
          OR NEW.actor <> OLD.actor OR NEW.act <> OLD.act OR NEW.subject <> OLD.subject
          OR NEW.tried_on IS NOT OLD.tried_on OR NEW.digest IS NOT OLD.digest
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_is_never_removed BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
        CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
        WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq)
        BEGIN SELECT RAISE(ABORT, 'there is such a row of journal already'); END;

        CREATE TABLE entry_salt (
          entry INTEGER PRIMARY KEY REFERENCES journal,
          facts BLOB NOT NULL CHECK (length(facts) = 16),
          words BLOB NOT NULL CHECK (length(words) = 16)
        ) STRICT;

        CREATE TABLE journal_head (
          one    INTEGER PRIMARY KEY CHECK (one = 1),
          count  INTEGER NOT NULL CHECK (count >= 0),
          hash   BLOB    NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        INSERT INTO journal_head (one, count, hash)
        SELECT 1, count(*), coalesce((SELECT hash FROM journal ORDER BY seq DESC LIMIT 1), zeroblob(32))
        FROM   journal;

        CREATE TABLE entry_note (
          id      INTEGER PRIMARY KEY,
          content TEXT    NOT NULL,
          entry   INTEGER NOT NULL REFERENCES journal
        ) STRICT;

        CREATE TABLE settings_text (
          id      INTEGER PRIMARY KEY,
          file    TEXT    NOT NULL,
          content TEXT,
          entry   INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX settings_text_file ON settings_text (file);
        """)
    try keepForEver("entry_note", "what an entry notes is never changed or removed", db)
    try keepForEver("settings_text", "settings that were in force are never changed or removed", db)
  }

  /// Triggers that refuse every change, removal and replacement of a table's rows.
  static func keepForEver(_ table: String, _ message: String, key: String = "id", _ db: Database)
    throws
  {
    try db.execute(sql: Schema.keptForEver(table, message, where: "(\(key)) = (NEW.\(key))"))
  }
}

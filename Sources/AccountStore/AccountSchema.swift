import GRDB

/// The tables; text of a version that is out never changes.
enum AccountSchema {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in try db.execute(sql: first) }
    migrator.registerMigration("2") { db in try db.execute(sql: second) }
    migrator.registerMigration("3") { db in try db.execute(sql: third) }
    migrator.registerMigration("notices") { db in try db.execute(sql: notices) }
    return migrator
  }()

  private static let first = """
    CREATE TABLE account (
      person      TEXT PRIMARY KEY,
      password    TEXT,
      factor      BLOB,
      factor_new  BLOB,
      last_step   INTEGER NOT NULL DEFAULT 0,
      wrong       INTEGER NOT NULL DEFAULT 0,
      wait_until  INTEGER NOT NULL DEFAULT 0,
      notices     INTEGER NOT NULL DEFAULT 1 CHECK (notices IN (0, 1)),
      is_off      INTEGER NOT NULL DEFAULT 0 CHECK (is_off IN (0, 1)),
      until       TEXT,
      subject     TEXT UNIQUE,
      made_at     TEXT NOT NULL
    ) STRICT;
    CREATE TABLE recovery_code (
      person TEXT NOT NULL REFERENCES account (person) ON DELETE CASCADE,
      hash   TEXT NOT NULL,
      PRIMARY KEY (person, hash)
    ) STRICT;
    CREATE TABLE activation (
      hash   TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      until  INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE session (
      hash       TEXT PRIMARY KEY,
      id         TEXT NOT NULL UNIQUE,
      person     TEXT NOT NULL,
      form_token TEXT NOT NULL,
      way        TEXT NOT NULL,
      began      INTEGER NOT NULL,
      seen       INTEGER NOT NULL,
      ended      INTEGER
    ) STRICT;
    CREATE INDEX session_person ON session (person);
    CREATE TABLE kept_post (
      id     TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      path   TEXT NOT NULL,
      body   BLOB NOT NULL,
      at     INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX kept_post_person ON kept_post (person);
    CREATE TABLE form (
      id       TEXT NOT NULL,
      person   TEXT NOT NULL,
      at       INTEGER NOT NULL,
      location TEXT,
      PRIMARY KEY (person, id)
    ) STRICT;
    CREATE TABLE search (
      id     TEXT PRIMARY KEY,
      person TEXT NOT NULL,
      text   TEXT NOT NULL,
      at     INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE token (
      id      TEXT PRIMARY KEY,
      hash    TEXT NOT NULL UNIQUE,
      person  TEXT NOT NULL,
      name    TEXT NOT NULL,
      scopes  TEXT NOT NULL,
      made    INTEGER NOT NULL,
      until   INTEGER NOT NULL,
      used    INTEGER,
      revoked INTEGER
    ) STRICT;
    CREATE TABLE attempt (
      source     TEXT PRIMARY KEY,
      wrong      INTEGER NOT NULL,
      wait_until INTEGER NOT NULL,
      at         INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE notice (
      id      INTEGER PRIMARY KEY,
      person  TEXT NOT NULL,
      day     TEXT NOT NULL,
      words   TEXT NOT NULL,
      made    INTEGER NOT NULL,
      sent    INTEGER,
      tries   INTEGER NOT NULL DEFAULT 0,
      UNIQUE (person, day)
    ) STRICT;
    CREATE TABLE terminal_lock (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      by TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    """

  /// Wrong tries are counted by what was typed, known or not, so that nothing tells who is. Recovery codes are hashed
  /// like passwords: those of before are made anew.
  private static let second = """
    ALTER TABLE account DROP COLUMN wrong;
    ALTER TABLE account DROP COLUMN wait_until;
    DELETE FROM recovery_code;
    DELETE FROM attempt;
    ALTER TABLE attempt ADD COLUMN told INTEGER NOT NULL DEFAULT 0 CHECK (told IN (0, 1));
    """

  /// Sign-ons by a provider that were begun, and subjects that nobody is tied to yet.
  private static let third = """
    CREATE TABLE sign_on (
      state    TEXT PRIMARY KEY,
      browser  TEXT NOT NULL,
      nonce    TEXT NOT NULL,
      verifier TEXT NOT NULL,
      at       INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX sign_on_at ON sign_on (at);
    CREATE TABLE stranger (
      number  TEXT PRIMARY KEY,
      subject TEXT NOT NULL UNIQUE,
      at      INTEGER NOT NULL
    ) STRICT;
    """
}

extension Version1 {
  /// Practice weeks with every text of theirs, and the forms that are being filled in.
  static let weeksAndDrafts = """
    CREATE TABLE practice_week (
      id       INTEGER PRIMARY KEY,
      name     TEXT    NOT NULL UNIQUE,
      theme    INTEGER NOT NULL REFERENCES theme,
      first    TEXT    NOT NULL,
      last     TEXT    NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;

    CREATE TABLE practice_week_revision (
      id       INTEGER PRIMARY KEY,
      week     INTEGER NOT NULL REFERENCES practice_week,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      document TEXT    NOT NULL,
      reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
      entry    INTEGER NOT NULL REFERENCES journal,
      UNIQUE (week, revision)
    ) STRICT;

    CREATE TRIGGER practice_week_revision_is_never_changed BEFORE UPDATE ON practice_week_revision
    BEGIN SELECT RAISE(ABORT, 'a recorded practice week is never changed or removed'); END;

    CREATE TRIGGER practice_week_revision_is_never_removed BEFORE DELETE ON practice_week_revision
    BEGIN SELECT RAISE(ABORT, 'a recorded practice week is never changed or removed'); END;

    CREATE TABLE draft (
      id             INTEGER PRIMARY KEY,
      name           TEXT    NOT NULL UNIQUE,
      programme      INTEGER NOT NULL REFERENCES programme,
      month          INTEGER NOT NULL,
      case_reference TEXT    NOT NULL,
      auditor        INTEGER NOT NULL REFERENCES person,
      path           TEXT    NOT NULL,
      created_at     TEXT    NOT NULL,
      entry          INTEGER NOT NULL REFERENCES journal
    ) STRICT;
    """
}

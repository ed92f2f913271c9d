extension Version1 {
  /// Calibration sessions: packs of vignettes, sessions, each person's grades of each case, and ends.
  /// Each has a table of names and one of texts; every text stays. What they say is in the texts alone:
  /// a session has some hundred grades, which are read, not counted.
  static let calibrations = """
    CREATE TABLE vignette_pack (
      id       INTEGER PRIMARY KEY,
      name     TEXT    NOT NULL UNIQUE,
      revision INTEGER NOT NULL CHECK (revision = 1)
    ) STRICT;

    CREATE TABLE calibration (
      id       INTEGER PRIMARY KEY,
      name     TEXT    NOT NULL UNIQUE,
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;

    CREATE TABLE calibration_grades (
      id          INTEGER PRIMARY KEY,
      calibration INTEGER NOT NULL REFERENCES calibration,
      person      INTEGER NOT NULL REFERENCES person,
      graded_case TEXT    NOT NULL,
      revision    INTEGER NOT NULL CHECK (revision >= 1),
      UNIQUE (calibration, person, graded_case)
    ) STRICT;

    CREATE TABLE calibration_close (
      id          INTEGER PRIMARY KEY,
      calibration INTEGER NOT NULL UNIQUE REFERENCES calibration,
      revision    INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;

    CREATE TABLE vignette_pack_revision (
      id       INTEGER PRIMARY KEY,
      subject  INTEGER NOT NULL REFERENCES vignette_pack,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      document TEXT    NOT NULL,
      reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
      entry    INTEGER NOT NULL REFERENCES journal,
      UNIQUE (subject, revision)
    ) STRICT;

    CREATE TRIGGER vignette_pack_revision_is_never_changed BEFORE UPDATE ON vignette_pack_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;

    CREATE TRIGGER vignette_pack_revision_is_never_removed BEFORE DELETE ON vignette_pack_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;

    CREATE TABLE calibration_revision (
      id       INTEGER PRIMARY KEY,
      subject  INTEGER NOT NULL REFERENCES calibration,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      document TEXT    NOT NULL,
      reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
      entry    INTEGER NOT NULL REFERENCES journal,
      UNIQUE (subject, revision)
    ) STRICT;

    CREATE TRIGGER calibration_revision_is_never_changed BEFORE UPDATE ON calibration_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;

    CREATE TRIGGER calibration_revision_is_never_removed BEFORE DELETE ON calibration_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;

    CREATE TABLE calibration_grades_revision (
      id       INTEGER PRIMARY KEY,
      subject  INTEGER NOT NULL REFERENCES calibration_grades,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      document TEXT    NOT NULL,
      reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
      entry    INTEGER NOT NULL REFERENCES journal,
      UNIQUE (subject, revision)
    ) STRICT;

    CREATE TRIGGER calibration_grades_revision_is_never_changed BEFORE UPDATE ON calibration_grades_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;

    CREATE TRIGGER calibration_grades_revision_is_never_removed BEFORE DELETE ON calibration_grades_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;

    CREATE TABLE calibration_close_revision (
      id       INTEGER PRIMARY KEY,
      subject  INTEGER NOT NULL REFERENCES calibration_close,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      document TEXT    NOT NULL,
      reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
      entry    INTEGER NOT NULL REFERENCES journal,
      UNIQUE (subject, revision)
    ) STRICT;

    CREATE TRIGGER calibration_close_revision_is_never_changed BEFORE UPDATE ON calibration_close_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;

    CREATE TRIGGER calibration_close_revision_is_never_removed BEFORE DELETE ON calibration_close_revision
    BEGIN SELECT RAISE(ABORT, 'what was stored of a calibration is never changed or removed'); END;
    """
}

extension Version1 {
  /// Learning actions; a plan stands as it was raised, progress is only ever added to. `place` is where
  /// the plan stands in its review, from 0; nothing for an action that was recorded by itself.
  static let actions = """
    CREATE TABLE learning_action (
      id         INTEGER PRIMARY KEY,
      name       TEXT    NOT NULL UNIQUE,
      review     INTEGER REFERENCES review,
      place      INTEGER CHECK (place >= 0),
      service    INTEGER REFERENCES service,
      raised_on  TEXT    NOT NULL,
      what       TEXT,
      level      INTEGER CHECK (level BETWEEN 0 AND 4),
      owner      TEXT,
      verifier   TEXT,
      due        TEXT,
      difference TEXT,
      recheck_on TEXT,
      entry      INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE INDEX learning_action_of_review ON learning_action (review);

    CREATE TRIGGER learning_action_is_never_changed
    BEFORE UPDATE ON learning_action
    WHEN NEW.id <> OLD.id OR NEW.name <> OLD.name OR NEW.review IS NOT OLD.review
      OR NEW.place IS NOT OLD.place
      OR NEW.service IS NOT OLD.service OR NEW.raised_on <> OLD.raised_on
      OR NEW.what IS NOT OLD.what OR NEW.level IS NOT OLD.level OR NEW.owner IS NOT OLD.owner
      OR NEW.verifier IS NOT OLD.verifier OR NEW.due IS NOT OLD.due
      OR NEW.difference IS NOT OLD.difference OR OLD.recheck_on IS NOT NULL
      OR NEW.entry <> OLD.entry
    BEGIN SELECT RAISE(ABORT, 'the plan of an action is never rewritten'); END;

    CREATE TRIGGER learning_action_is_never_removed BEFORE DELETE ON learning_action
    BEGIN SELECT RAISE(ABORT, 'a learning action is never removed'); END;

    CREATE TABLE action_theme (
      action   INTEGER NOT NULL REFERENCES learning_action,
      position INTEGER NOT NULL CHECK (position >= 0),
      theme    INTEGER NOT NULL REFERENCES theme,
      PRIMARY KEY (action, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE action_update (
      id       INTEGER PRIMARY KEY,
      action   INTEGER NOT NULL REFERENCES learning_action,
      position INTEGER NOT NULL CHECK (position >= 0),
      on_day   TEXT    NOT NULL,
      author   TEXT    NOT NULL,
      status   INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5),
      note     TEXT,
      evidence TEXT,
      entry    INTEGER NOT NULL REFERENCES journal,
      UNIQUE (action, position)
    ) STRICT;

    CREATE TRIGGER action_update_is_never_changed BEFORE UPDATE ON action_update
    BEGIN SELECT RAISE(ABORT, 'progress notes are never changed or removed'); END;

    CREATE TRIGGER action_update_is_never_removed BEFORE DELETE ON action_update
    BEGIN SELECT RAISE(ABORT, 'progress notes are never changed or removed'); END;
    """
}

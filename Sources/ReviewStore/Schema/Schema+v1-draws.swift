extension Version1 {
  /// `draw` keeps the certificate of every random draw; `selection` says how a review came to be
  /// moderated, by whom and by when, from the day it was drawn. `kind` is 0 for allocation, 1 for
  /// moderation. Why a review was taken never changes; who is asked and by when may, and what was said
  /// before stays in `selection_earlier`. `because` is why it was asked for or given to somebody else.
  static let draws = """
    CREATE TABLE draw (
      id           INTEGER PRIMARY KEY,
      kind         INTEGER NOT NULL CHECK (kind IN (0, 1)),
      name         TEXT    NOT NULL UNIQUE,
      programme    INTEGER NOT NULL REFERENCES programme,
      month        INTEGER NOT NULL,
      seed         TEXT    NOT NULL,
      frame_digest TEXT    NOT NULL,
      document     TEXT    NOT NULL,
      entry        INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE INDEX draw_seed ON draw (seed);

    CREATE TRIGGER draw_is_never_changed BEFORE UPDATE ON draw
    BEGIN SELECT RAISE(ABORT, 'a draw is never changed or removed'); END;

    CREATE TRIGGER draw_is_never_removed BEFORE DELETE ON draw
    BEGIN SELECT RAISE(ABORT, 'a draw is never changed or removed'); END;

    CREATE TABLE selection (
      review       INTEGER PRIMARY KEY REFERENCES review,
      draw         INTEGER REFERENCES draw,
      reason       INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 6),
      probability  TEXT,
      moderator    INTEGER NOT NULL REFERENCES person,
      assigned_day INTEGER NOT NULL,
      due_day      INTEGER NOT NULL,
      because      TEXT    CHECK (length(because) > 0),
      entry        INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE TRIGGER why_a_review_was_taken_never_changes
    BEFORE UPDATE OF review, draw, reason, probability ON selection
    WHEN NEW.review <> OLD.review OR NEW.draw IS NOT OLD.draw OR NEW.reason <> OLD.reason
      OR NEW.probability IS NOT OLD.probability
    BEGIN SELECT RAISE(ABORT, 'why a review was taken never changes'); END;

    CREATE TRIGGER selection_is_never_removed BEFORE DELETE ON selection
    BEGIN SELECT RAISE(ABORT, 'a selection is never removed'); END;

    CREATE TABLE selection_earlier (
      id           INTEGER PRIMARY KEY,
      review       INTEGER NOT NULL REFERENCES review,
      draw         INTEGER REFERENCES draw,
      reason       INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 6),
      probability  TEXT,
      moderator    INTEGER NOT NULL REFERENCES person,
      assigned_day INTEGER NOT NULL,
      due_day      INTEGER NOT NULL,
      because      TEXT    CHECK (length(because) > 0),
      entry        INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE TRIGGER selection_earlier_is_never_changed BEFORE UPDATE ON selection_earlier
    BEGIN SELECT RAISE(ABORT, 'an earlier assignment is never changed or removed'); END;

    CREATE TRIGGER selection_earlier_is_never_removed BEFORE DELETE ON selection_earlier
    BEGIN SELECT RAISE(ABORT, 'an earlier assignment is never changed or removed'); END;
    """
}

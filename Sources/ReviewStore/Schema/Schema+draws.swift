extension Schema {
  /// `draw` keeps the certificate of every random draw; `selection` says how a review came to be
  /// moderated, by whom and by when, from the day it was drawn. `kind` is 0 for allocation, 1 for
  /// moderation; a review's selection changes only when somebody else is asked to moderate it.
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
    \(appendOnly("draw", "a draw is never changed or removed"))

    CREATE TABLE selection (
      review       INTEGER PRIMARY KEY REFERENCES review,
      draw         INTEGER REFERENCES draw,
      reason       INTEGER NOT NULL CHECK (reason BETWEEN 1 AND 6),
      probability  TEXT,
      moderator    INTEGER NOT NULL REFERENCES person,
      assigned_day INTEGER NOT NULL,
      due_day      INTEGER NOT NULL,
      entry        INTEGER NOT NULL REFERENCES journal
    ) STRICT;
    """
}

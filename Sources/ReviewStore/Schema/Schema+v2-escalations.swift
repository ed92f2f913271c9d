import GRDB

/// Escalations, and every step of them.
///
/// `escalation` has one row for each review in which something inadequate, or an immediate concern, was ever
/// written, from its draft on: `review` is the id, since a draft is no row of `review`. `escalation_step` has
/// what was found and what was done: `kind` by its place in `Escalation.Step.What`, from 1. Of what was
/// found, `about` is the position of the rating, 8 for an immediate concern, and `place` is 1 in a draft, 2 in
/// a submitted review, 3 by a second reader. What is raised comes with the entry of the act that wrote it:
/// an entry of its own would tell a grade to whoever reads the journal.
///
/// `re_review` marks the reviews that are re-reviews: they are counted neither among grades nor as done.
extension Version2 {
  static func escalations(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE escalation (
          id        INTEGER PRIMARY KEY,
          review    TEXT    NOT NULL CHECK (length(review) > 0),
          programme INTEGER NOT NULL REFERENCES programme,
          month     INTEGER NOT NULL,
          service   INTEGER REFERENCES service,
          team      INTEGER REFERENCES team,
          auditor   INTEGER NOT NULL REFERENCES person,
          case_reference TEXT NOT NULL,
          practitioner   TEXT NOT NULL,
          entry     INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE UNIQUE INDEX escalation_review ON escalation (review COLLATE NOCASE);

        CREATE TABLE escalation_step (
          id          INTEGER PRIMARY KEY,
          escalation  INTEGER NOT NULL REFERENCES escalation,
          kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 7),
          person      INTEGER NOT NULL REFERENCES person,
          stated_day  INTEGER NOT NULL,
          recorded_at TEXT    NOT NULL CHECK (length(recorded_at) >= 10),
          about       INTEGER CHECK (about BETWEEN 0 AND 8),
          place       INTEGER CHECK (place BETWEEN 1 AND 3),
          because     TEXT,
          risk        TEXT,
          done        TEXT,
          words       TEXT,
          actions     TEXT,
          auditor     INTEGER REFERENCES person,
          due_day     INTEGER,
          seed        TEXT,
          candidates  TEXT,
          entry       INTEGER NOT NULL REFERENCES journal,
          CHECK ((kind = 1) = (about IS NOT NULL)),
          CHECK ((kind = 5) = (auditor IS NOT NULL)),
          CHECK ((auditor IS NULL) = (due_day IS NULL)),
          CHECK ((auditor IS NULL) = (seed IS NULL)),
          CHECK ((auditor IS NULL) = (candidates IS NULL)),
          CHECK ((about IS NULL) = (place IS NULL))
        ) STRICT;
        CREATE INDEX escalation_step_escalation ON escalation_step (escalation);

        CREATE TABLE re_review (
          id         INTEGER PRIMARY KEY,
          review     INTEGER NOT NULL UNIQUE REFERENCES review,
          escalation INTEGER NOT NULL REFERENCES escalation,
          entry      INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX re_review_escalation ON re_review (escalation);
        """)
    try keepForEver("escalation", "an escalation is never changed or removed", db)
    try keepForEver("re_review", "that a review is a re-review is never changed", db)
    try keepForEver("escalation_step", "a step of an escalation is never changed or removed", db)
  }
}

import GRDB

/// What a learning action is measured by, the findings it answers, and what was decided about it since.
///
/// `measure` is as people write it, such as `theme:drift-and-delay`. `action_finding` has the findings, by the
/// review's id, the number of the domain, 0 for a strength and 1 for an area for development, and the place from 1.
/// `action_step` has every step: `kind` by its place in `ActionStep.What`, from 1.
extension Version2 {
  static func actions(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE learning_action ADD COLUMN measure         TEXT CHECK (length(measure) > 0);
        ALTER TABLE learning_action ADD COLUMN measure_service TEXT;
        ALTER TABLE learning_action ADD COLUMN measure_team    TEXT;
        CREATE INDEX learning_action_due ON learning_action (due);
        CREATE TRIGGER learning_action_measure_is_never_changed BEFORE UPDATE ON learning_action
        WHEN NEW.measure IS NOT OLD.measure OR NEW.measure_service IS NOT OLD.measure_service
          OR NEW.measure_team IS NOT OLD.measure_team
        BEGIN SELECT RAISE(ABORT, 'the measure of an action is never rewritten'); END;

        CREATE TABLE action_finding (
          id        INTEGER PRIMARY KEY,
          action    INTEGER NOT NULL REFERENCES learning_action,
          position  INTEGER NOT NULL CHECK (position >= 0),
          review    TEXT    NOT NULL CHECK (length(review) > 0),
          domain    INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 5),
          kind      INTEGER NOT NULL CHECK (kind IN (0, 1)),
          place     INTEGER NOT NULL CHECK (place >= 1),
          linked_on TEXT,
          linked_by TEXT,
          entry     INTEGER NOT NULL REFERENCES journal,
          UNIQUE (action, position)
        ) STRICT;

        CREATE TABLE action_step (
          id       INTEGER PRIMARY KEY,
          action   INTEGER NOT NULL REFERENCES learning_action,
          position INTEGER NOT NULL CHECK (position >= 0),
          kind     INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 9),
          author   TEXT    NOT NULL,
          on_day   TEXT    NOT NULL,
          day      TEXT,
          because  TEXT,
          entry    INTEGER NOT NULL REFERENCES journal,
          CHECK (kind <> 9 OR coalesce(length(because), 0) > 0),
          UNIQUE (action, position)
        ) STRICT;
        \(Schema.keptForEver(
          "action_finding", "the findings of an action are never changed or removed",
          where: "id = NEW.id OR (action, position) = (NEW.action, NEW.position)"))
        \(Schema.keptForEver(
          "action_step", "a step of an action is never changed or removed",
          where: "id = NEW.id OR (action, position) = (NEW.action, NEW.position)"))
        """)
  }
}

import GRDB

extension Version2 {
  /// Allocations, assignments and drafts change; everything they ever said stays in a table of its own,
  /// which triggers write. `allocation_earlier` and `selection_earlier` are views of it now.
  static func states(_ db: Database) throws {
    try allocationStates(db)
    try selectionStates(db)
    try draftStates(db)
    try db.execute(
      sql: """
        CREATE TABLE action_recheck (
          id         INTEGER PRIMARY KEY,
          action     INTEGER NOT NULL UNIQUE REFERENCES learning_action,
          recheck_on TEXT    NOT NULL,
          entry      INTEGER NOT NULL REFERENCES journal
        ) STRICT;

        INSERT INTO action_recheck (action, recheck_on, entry)
        SELECT   a.id, a.recheck_on,
                 (SELECT max(seq) FROM journal WHERE act = 'plan re-check' AND subject = a.name)
        FROM     learning_action a
        WHERE    a.recheck_on IS NOT NULL
        ORDER BY 3;

        ALTER TABLE action_theme RENAME TO action_theme_1;
        CREATE TABLE action_theme (
          id       INTEGER PRIMARY KEY,
          action   INTEGER NOT NULL REFERENCES learning_action,
          position INTEGER NOT NULL CHECK (position >= 0),
          theme    INTEGER NOT NULL REFERENCES theme,
          entry    INTEGER NOT NULL REFERENCES journal,
          UNIQUE (action, position)
        ) STRICT;
        INSERT INTO action_theme (action, position, theme, entry)
        SELECT   t.action, t.position, t.theme, a.entry
        FROM     action_theme_1 t
        JOIN     learning_action a ON a.id = t.action
        ORDER BY a.entry, t.position;
        DROP TABLE action_theme_1;
        """)
    try keepForEver("action_recheck", "the day of a re-check is never changed or removed", db)
    try keepForEver("action_theme", "the themes of an action are never changed or removed", db)
  }

  private static func allocationStates(_ db: Database) throws {
    let columns = """
      programme, month, exempt, auditor, case_reference, due, because, approved_by, exempt_until,
      entry, reason
      """
    let new = list(columns, of: "NEW")
    try db.execute(
      sql: """
        CREATE TABLE allocation_state (
          id             INTEGER PRIMARY KEY,
          allocation     INTEGER NOT NULL REFERENCES allocation,
          name           TEXT    NOT NULL,
          programme      INTEGER NOT NULL REFERENCES programme,
          month          INTEGER NOT NULL,
          exempt         INTEGER NOT NULL,
          auditor        INTEGER NOT NULL REFERENCES person,
          case_reference TEXT,
          due            TEXT,
          because        TEXT,
          approved_by    TEXT,
          exempt_until   TEXT,
          entry          INTEGER NOT NULL REFERENCES journal,
          reason         TEXT
        ) STRICT;
        CREATE INDEX allocation_state_of ON allocation_state (allocation);

        INSERT INTO allocation_state (allocation, name, \(columns))
        SELECT id, name, \(columns) FROM allocation
        UNION ALL
        SELECT e.allocation, a.name, \(list(columns, of: "e"))
        FROM   allocation_earlier e
        JOIN   allocation a ON a.id = e.allocation
        ORDER BY entry;

        DROP TABLE allocation_earlier;
        CREATE VIEW allocation_earlier AS
        SELECT s.*
        FROM   allocation_state s
        WHERE  s.id < (SELECT max(id) FROM allocation_state WHERE allocation = s.allocation);

        CREATE TRIGGER allocation_is_said AFTER INSERT ON allocation
        BEGIN
          INSERT INTO allocation_state (allocation, name, \(columns)) VALUES (NEW.id, NEW.name, \(new));
        END;
        CREATE TRIGGER allocation_is_said_anew AFTER UPDATE OF entry ON allocation
        BEGIN
          INSERT INTO allocation_state (allocation, name, \(columns)) VALUES (NEW.id, NEW.name, \(new));
        END;
        """)
    try keepForEver("allocation_state", "what an allocation said is never changed or removed", db)
  }

  private static func selectionStates(_ db: Database) throws {
    let columns = """
      review, draw, reason, probability, moderator, assigned_day, due_day, because, entry
      """
    let new = list(columns, of: "NEW")
    try db.execute(
      sql: """
        CREATE TABLE selection_state (
          id           INTEGER PRIMARY KEY,
          review       INTEGER NOT NULL REFERENCES review,
          draw         INTEGER REFERENCES draw,
          reason       INTEGER NOT NULL,
          probability  TEXT,
          moderator    INTEGER NOT NULL REFERENCES person,
          assigned_day INTEGER NOT NULL,
          due_day      INTEGER NOT NULL,
          because      TEXT,
          entry        INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX selection_state_of ON selection_state (review);

        INSERT INTO selection_state (\(columns))
        SELECT \(columns) FROM selection
        UNION ALL
        SELECT \(columns) FROM selection_earlier
        ORDER BY entry;

        DROP TABLE selection_earlier;
        CREATE VIEW selection_earlier AS
        SELECT s.*
        FROM   selection_state s
        WHERE  s.id < (SELECT max(id) FROM selection_state WHERE review = s.review);

        CREATE TRIGGER selection_is_said AFTER INSERT ON selection
        BEGIN INSERT INTO selection_state (\(columns)) VALUES (\(new)); END;
        CREATE TRIGGER selection_is_said_anew AFTER UPDATE OF entry ON selection
        BEGIN INSERT INTO selection_state (\(columns)) VALUES (\(new)); END;
        """)
    try keepForEver("selection_state", "who was asked is never changed or removed", db)
  }

  private static func draftStates(_ db: Database) throws {
    let columns = "name, programme, month, case_reference, auditor, path, created_at, entry"
    let new = list(columns, of: "NEW")
    try db.execute(
      sql: """
        CREATE TABLE draft_state (
          id             INTEGER PRIMARY KEY,
          draft          INTEGER NOT NULL,
          name           TEXT    NOT NULL,
          programme      INTEGER NOT NULL REFERENCES programme,
          month          INTEGER NOT NULL,
          case_reference TEXT    NOT NULL,
          auditor        INTEGER NOT NULL REFERENCES person,
          path           TEXT    NOT NULL,
          created_at     TEXT    NOT NULL,
          entry          INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX draft_state_of ON draft_state (name);

        INSERT INTO draft_state (draft, \(columns)) SELECT id, \(columns) FROM draft ORDER BY entry;

        CREATE TRIGGER draft_is_said AFTER INSERT ON draft
        BEGIN INSERT INTO draft_state (draft, \(columns)) VALUES (NEW.id, \(new)); END;
        CREATE TRIGGER draft_is_said_anew AFTER UPDATE OF entry ON draft
        BEGIN INSERT INTO draft_state (draft, \(columns)) VALUES (NEW.id, \(new)); END;
        """)
    try keepForEver("draft_state", "that a form was begun is never changed or removed", db)
  }
}

import GRDB

extension Version2 {
  /// `proposal` keeps what the QA lead entered and a second person has to decide on: exemptions and
  /// conflicts of interest that are set aside. `decision` is what the second person said; without one the
  /// proposal waits and nothing of it is in force. `kind` is 1 for a review that is not expected, 2 for
  /// an auditor who need not review for a while, 3 for a conflict.
  static func proposals(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE proposal (
          id         INTEGER PRIMARY KEY,
          kind       INTEGER NOT NULL CHECK (kind IN (1, 2, 3)),
          allocation INTEGER REFERENCES allocation,
          person     INTEGER NOT NULL REFERENCES person,
          what       TEXT    CHECK (length(what) > 0),
          from_day   TEXT,
          until_day  TEXT    CHECK (until_day >= from_day),
          because    TEXT    NOT NULL CHECK (length(because) > 0),
          entered_by INTEGER NOT NULL REFERENCES person,
          entered_on TEXT    NOT NULL,
          entry      INTEGER NOT NULL REFERENCES journal,
          CHECK ((kind = 1) = (allocation IS NOT NULL)),
          CHECK ((kind = 3) = (what IS NOT NULL)),
          CHECK (entered_by <> person OR kind = 3)
        ) STRICT;
        \(Schema.appendOnly("proposal", "a proposal is never changed or removed"))
        CREATE TRIGGER proposal_is_never_replaced BEFORE INSERT ON proposal
        WHEN EXISTS (SELECT 1 FROM proposal WHERE id = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'there is such a row of proposal already'); END;

        CREATE TABLE decision (
          id          INTEGER PRIMARY KEY,
          proposal    INTEGER NOT NULL UNIQUE REFERENCES proposal,
          decided_by  INTEGER NOT NULL REFERENCES person,
          decided_on  TEXT    NOT NULL,
          is_approved INTEGER NOT NULL CHECK (is_approved IN (0, 1)),
          because     TEXT    CHECK (is_approved = 1 OR length(because) > 0),
          entry       INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        \(Schema.appendOnly("decision", "a decision is never changed or removed"))
        CREATE TRIGGER decision_is_never_replaced BEFORE INSERT ON decision
        WHEN EXISTS (SELECT 1 FROM decision WHERE (id) = (NEW.id) OR (proposal) = (NEW.proposal))
        BEGIN SELECT RAISE(ABORT, 'there is such a row of decision already'); END;
        CREATE TRIGGER a_second_person_decides BEFORE INSERT ON decision
        WHEN EXISTS (SELECT 1 FROM proposal p
                     WHERE p.id = NEW.proposal AND NEW.decided_by IN (p.person, p.entered_by))
        BEGIN SELECT RAISE(ABORT, 'a second person decides'); END;
        """)
  }

  /// Ids and case references are found whatever their capitals, and no two differ in them alone.
  static func plainIDs(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE INDEX review_heading_plain_name ON review_heading (name COLLATE NOCASE);
        DROP INDEX review_heading_case;
        CREATE INDEX review_heading_case ON review_heading (case_reference COLLATE NOCASE);
        CREATE INDEX allocation_plain_name ON allocation (name COLLATE NOCASE);
        CREATE INDEX allocation_case ON allocation (case_reference COLLATE NOCASE)
        WHERE case_reference IS NOT NULL;

        CREATE TRIGGER review_heading_plain_is_never_replaced BEFORE INSERT ON review_heading
        WHEN EXISTS (SELECT 1 FROM review_heading WHERE name = NEW.name COLLATE NOCASE)
        BEGIN SELECT RAISE(ABORT, 'there is such a review already, in other capitals'); END;
        CREATE TRIGGER allocation_plain_is_never_replaced BEFORE INSERT ON allocation
        WHEN EXISTS (SELECT 1 FROM allocation WHERE name = NEW.name COLLATE NOCASE)
        BEGIN SELECT RAISE(ABORT, 'there is such an allocation already, in other capitals'); END;
        """)
  }
}

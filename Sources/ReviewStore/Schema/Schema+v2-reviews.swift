import GRDB

/// What the second version keeps of reviews and calibrations beside their texts.
///
/// `draft_text` has every text that was saved of a form that is being filled in; the newest one stands.
/// `withdrawal` takes a submitted review out of everything that is counted, for a reason of a short list
/// (by its place in `Withdrawal.Reason`, from 1); what was stored of it stays. `withdrawal_request` is the
/// auditor's wish. `calibration_cancel` ends a session that is not held after all.
extension Version2 {
  static func reviews(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE draft_text (
          id       INTEGER PRIMARY KEY,
          name     TEXT    NOT NULL,
          document TEXT    NOT NULL,
          entry    INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX draft_text_name ON draft_text (name);

        CREATE TABLE withdrawal (
          id      INTEGER PRIMARY KEY,
          review  INTEGER NOT NULL UNIQUE REFERENCES review,
          code    INTEGER NOT NULL CHECK (code BETWEEN 1 AND 6),
          because TEXT    NOT NULL CHECK (length(because) > 0),
          entry   INTEGER NOT NULL REFERENCES journal
        ) STRICT;

        CREATE TABLE withdrawal_request (
          id      INTEGER PRIMARY KEY,
          review  INTEGER NOT NULL REFERENCES review,
          because TEXT    NOT NULL CHECK (length(because) > 0),
          entry   INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX withdrawal_request_review ON withdrawal_request (review);

        CREATE TABLE calibration_cancel (
          id          INTEGER PRIMARY KEY,
          calibration INTEGER NOT NULL UNIQUE REFERENCES calibration,
          because     TEXT    NOT NULL CHECK (length(because) > 0),
          entry       INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        """)
    for (table, message) in [
      ("draft_text", "a text of a draft is never changed or removed"),
      ("withdrawal", "a withdrawal is never changed or removed"),
      ("withdrawal_request", "a wish to withdraw is never changed or removed"),
      ("calibration_cancel", "a cancelled session is never changed or removed"),
    ] {
      try db.execute(sql: Schema.appendOnly(table, message))
      try db.execute(
        sql: """
          CREATE TRIGGER \(table)_is_never_replaced BEFORE INSERT ON \(table)
          WHEN EXISTS (SELECT 1 FROM \(table) WHERE id = NEW.id)
          BEGIN SELECT RAISE(ABORT, 'there is such a row of \(table) already'); END;
          """)
    }
  }
}

extension Version1 {
  /// Who did what and when. Each entry holds the hash of the one before, so that a changed or missing
  /// entry shows; see `JournalChain`.
  static let journal = """
    CREATE TABLE journal (
      seq      INTEGER PRIMARY KEY CHECK (seq >= 1),
      at       TEXT NOT NULL,
      actor    TEXT NOT NULL,
      act      TEXT NOT NULL CHECK (act IN (
                 'init', 'draft', 'submit', 'amend', 'moderate', 'resolve', 'conversation', 'dispute', 'mark form', 'amend moderation', 'allocate', 'amend allocation', 'swap', 'exempt', 'draw', 'select', 'reassign', 'raise action', 'update action', 'plan re-check', 'practice week', 'amend practice week', 'vignette pack', 'calibrate', 'amend calibration', 'calibration grades', 'amend calibration grades', 'close calibration', 'amend calibration close', 'import', 'export', 'simulate', 'read')),
      subject  TEXT NOT NULL,
      digest   BLOB NOT NULL CHECK (length(digest) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash     BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;

    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

    CREATE TRIGGER journal_is_never_removed BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    """
}

extension Schema {
  /// Who did what and when. Each entry holds the hash of the one before, so that a changed or missing
  /// entry shows; see `JournalChain`.
  static let journal = """
    CREATE TABLE journal (
      seq      INTEGER PRIMARY KEY CHECK (seq >= 1),
      at       TEXT NOT NULL,
      actor    TEXT NOT NULL,
      act      TEXT NOT NULL CHECK (act IN (
                 \(JournalAct.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")))),
      subject  TEXT NOT NULL,
      digest   BLOB NOT NULL CHECK (length(digest) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash     BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    \(appendOnly("journal", "the journal is append-only"))
    """

  /// Triggers that refuse every change and every removal of a table's rows.
  static func appendOnly(_ table: String, _ message: String) -> String {
    """
    CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(message)'); END;
    CREATE TRIGGER \(table)_is_never_removed BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(message)'); END;
    """
  }
}

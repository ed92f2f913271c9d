import GRDB

extension Version2 {
  /// Who was shown the grades or words of which reviews: one row a look, a list being one. Whoever has been
  /// shown a review is not blind for it any more. `reviews` packs the numbers of the reviews, see
  /// `PackedNumbers`; who looked and when is in the entry.
  static func looks(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE look (
          id      INTEGER PRIMARY KEY,
          filter  TEXT    NOT NULL,
          shown   INTEGER NOT NULL CHECK (shown >= 1),
          reviews BLOB    NOT NULL,
          entry   INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX look_entry ON look (entry);
        CREATE INDEX look_of_one ON look (filter, entry) WHERE shown = 1;
        \(Schema.appendOnly("look", "what was shown is never changed or removed"))
        """)
  }
}

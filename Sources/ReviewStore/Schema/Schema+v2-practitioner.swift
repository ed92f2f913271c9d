import GRDB

/// What practitioners say of the reviews of their work, beside those and never in them.
///
/// `practitioner_word` has every reflection and reply (by its place in `PractitionerWord.Kind`, from 1);
/// `conversation_word` what they say of the conversation with the auditor, the newest of which stands:
/// `held_on` is the day, nothing where they say that none was held. Who said it and when is in the entry.
extension Version2 {
  static func practitioner(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE practitioner_word (
          id     INTEGER PRIMARY KEY,
          review INTEGER NOT NULL REFERENCES review,
          kind   INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 2),
          said   TEXT    NOT NULL CHECK (length(said) > 0),
          entry  INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX practitioner_word_review ON practitioner_word (review);
        \(Schema.keptForEver(
          "practitioner_word", "what a practitioner said is never changed or removed",
          where: "id = NEW.id"))

        CREATE TABLE conversation_word (
          id      INTEGER PRIMARY KEY,
          review  INTEGER NOT NULL REFERENCES review,
          held_on TEXT    CHECK (length(held_on) = 10),
          entry   INTEGER NOT NULL REFERENCES journal
        ) STRICT;
        CREATE INDEX conversation_word_review ON conversation_word (review);
        \(Schema.keptForEver(
          "conversation_word", "what was said of a conversation is never changed or removed",
          where: "id = NEW.id"))
        """)
  }
}

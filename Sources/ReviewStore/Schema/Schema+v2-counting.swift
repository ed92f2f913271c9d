import GRDB

/// What figures are counted from, and how what is somebody's is found: narrow indexes, which SQLite keeps and its integrity check proves.
///
/// `review_counted` has the eight grades as one number, see `PackedGrades`. It begins with a column that no
/// query looks for, as `allocation_counted` does with one that has a better index, so that they are read
/// from end to end and never chosen to find rows by.
extension Version2 {
  static func counting(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE INDEX review_counted ON review (
          cohort, programme, month, service, team,
          (case_recording + 5 * assessments + 25 * planning + 125 * voice_of_the_child
            + 625 * outcomes + 3125 * management_oversight + 15625 * overall + 78125 * impact));
        CREATE INDEX review_amended ON review (programme, month) WHERE revision > 1;
        CREATE INDEX allocation_counted ON allocation (review, programme, month, exempt);
        CREATE INDEX allocation_exempt ON allocation (programme, month) WHERE exempt = 1;
        CREATE INDEX selection_of_moderator ON selection (moderator);
        CREATE INDEX review_of_practitioner ON review_heading (practitioner);
        CREATE INDEX learning_action_of_owner ON learning_action (owner COLLATE NOCASE);
        CREATE INDEX learning_action_of_verifier ON learning_action (verifier COLLATE NOCASE);
        CREATE INDEX development_theme ON finding_theme (theme, programme, month, review)
        WHERE kind = 1;
        CREATE INDEX journal_taken_in ON journal (at, actor) WHERE \(ImportMoments.acts);
        """)
  }
}

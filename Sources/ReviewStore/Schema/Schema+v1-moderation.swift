extension Version1 {
  /// `moderation` holds the moderations that stand; an amended review loses its row there and keeps
  /// every text in `moderation_revision`. `resolution` is the way it was settled, 0 for none and -1 for
  /// one that the auditor disputes.
  static let moderations = """
    CREATE TABLE moderation (
      review        INTEGER PRIMARY KEY REFERENCES review,
      case_recording INTEGER NOT NULL CHECK (case_recording BETWEEN 0 AND 4),
      assessments INTEGER NOT NULL CHECK (assessments BETWEEN 0 AND 4),
      planning INTEGER NOT NULL CHECK (planning BETWEEN 0 AND 4),
      voice_of_the_child INTEGER NOT NULL CHECK (voice_of_the_child BETWEEN 0 AND 4),
      outcomes INTEGER NOT NULL CHECK (outcomes BETWEEN 0 AND 4),
      management_oversight INTEGER NOT NULL CHECK (management_oversight BETWEEN 0 AND 4),
      overall INTEGER NOT NULL CHECK (overall BETWEEN 0 AND 4),
      impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 4),
      final_overall INTEGER NOT NULL CHECK (final_overall BETWEEN 0 AND 4),
      moderator     INTEGER NOT NULL REFERENCES person,
      graded_day    INTEGER,
      reason        INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 6),
      probability   REAL    CHECK (probability > 0 AND probability <= 1),
      resolution    INTEGER NOT NULL CHECK (resolution BETWEEN -1 AND 5),
      revision      INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;

    CREATE TRIGGER moderated_grades_change_only_by_revision
    BEFORE UPDATE OF case_recording, assessments, planning, voice_of_the_child, outcomes, management_oversight, overall, impact, final_overall ON moderation
    WHEN NEW.revision <> OLD.revision + 1
    BEGIN SELECT RAISE(ABORT, 'moderated grades are never overwritten'); END;

    CREATE TABLE moderation_revision (
      id              INTEGER PRIMARY KEY,
      review          INTEGER NOT NULL REFERENCES review,
      revision        INTEGER NOT NULL CHECK (revision >= 1),
      review_revision INTEGER NOT NULL CHECK (review_revision >= 1),
      document        TEXT    NOT NULL,
      reason          TEXT    CHECK (reason IS NULL OR length(reason) > 0),
      entry           INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE TRIGGER moderation_revision_is_never_changed BEFORE UPDATE ON moderation_revision
    BEGIN SELECT RAISE(ABORT, 'a recorded moderation is never changed or removed'); END;

    CREATE TRIGGER moderation_revision_is_never_removed BEFORE DELETE ON moderation_revision
    BEGIN SELECT RAISE(ABORT, 'a recorded moderation is never changed or removed'); END;
    """
}

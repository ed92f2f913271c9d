extension Version1 {
  /// `review` is what figures are counted from; it holds only numbers: 0 none or not applicable, 1
  /// inadequate to 4 outstanding. Every text ever submitted stays in `review_revision`; grades change
  /// only together with the revision.
  static let reviews = """
    CREATE TABLE review (
      id        INTEGER PRIMARY KEY,
      programme INTEGER NOT NULL REFERENCES programme,
      month     INTEGER NOT NULL,
      service   INTEGER NOT NULL REFERENCES service,
      team      INTEGER NOT NULL REFERENCES team,
      cohort    INTEGER REFERENCES cohort,
      case_recording INTEGER NOT NULL CHECK (case_recording BETWEEN 0 AND 4),
      assessments INTEGER NOT NULL CHECK (assessments BETWEEN 0 AND 4),
      planning INTEGER NOT NULL CHECK (planning BETWEEN 0 AND 4),
      voice_of_the_child INTEGER NOT NULL CHECK (voice_of_the_child BETWEEN 0 AND 4),
      outcomes INTEGER NOT NULL CHECK (outcomes BETWEEN 0 AND 4),
      management_oversight INTEGER NOT NULL CHECK (management_oversight BETWEEN 0 AND 4),
      overall INTEGER NOT NULL CHECK (overall BETWEEN 0 AND 4),
      impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 4),
      auditor   INTEGER NOT NULL REFERENCES person,
      state     INTEGER NOT NULL CHECK (state BETWEEN 2 AND 4),
      revision  INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;

    CREATE TRIGGER review_grades_change_only_by_revision
    BEFORE UPDATE OF case_recording, assessments, planning, voice_of_the_child, outcomes, management_oversight, overall, impact ON review
    WHEN NEW.revision <> OLD.revision + 1
    BEGIN SELECT RAISE(ABORT, 'submitted grades are never overwritten'); END;

    CREATE TABLE review_heading (
      review         INTEGER PRIMARY KEY REFERENCES review,
      name           TEXT    NOT NULL,
      case_reference TEXT    NOT NULL,
      practitioner   INTEGER NOT NULL REFERENCES person,
      template       INTEGER NOT NULL REFERENCES template,
      submitted_at   TEXT    NOT NULL
    ) STRICT;

    CREATE TABLE review_revision (
      id       INTEGER PRIMARY KEY,
      review   INTEGER NOT NULL REFERENCES review,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      document TEXT    NOT NULL,
      reason   TEXT    CHECK (revision = 1 OR length(reason) > 0),
      entry    INTEGER NOT NULL REFERENCES journal
    ) STRICT;

    CREATE TRIGGER review_revision_is_never_changed BEFORE UPDATE ON review_revision
    BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed or removed'); END;

    CREATE TRIGGER review_revision_is_never_removed BEFORE DELETE ON review_revision
    BEGIN SELECT RAISE(ABORT, 'a submitted review is never changed or removed'); END;

    CREATE TABLE finding_theme (
      review    INTEGER NOT NULL REFERENCES review,
      kind      INTEGER NOT NULL CHECK (kind IN (0, 1)),
      domain    INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 5),
      theme     INTEGER NOT NULL REFERENCES theme,
      service   INTEGER NOT NULL,
      team      INTEGER NOT NULL,
      month     INTEGER NOT NULL,
      programme INTEGER NOT NULL,
      PRIMARY KEY (review, kind, domain, theme)
    ) STRICT, WITHOUT ROWID;
    """
}

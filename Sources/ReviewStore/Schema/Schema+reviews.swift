import PracticeLearning

extension Schema {
  /// Grades as the narrow tables hold them: 0 none or not applicable, 1 inadequate to 4 outstanding.
  static let ratingColumns = Rating.allCases.map(\.key)

  static func ratingColumns(indent: String) -> String {
    ratingColumns.map { "\(indent)\($0) INTEGER NOT NULL CHECK (\($0) BETWEEN 0 AND 4)," }
      .joined(separator: "\n")
  }

  /// `review` is what figures are counted from; it holds only numbers. Every text ever submitted stays
  /// in `review_revision`; grades change only together with the revision.
  static let reviews = """
    CREATE TABLE review (
      id        INTEGER PRIMARY KEY,
      programme INTEGER NOT NULL REFERENCES programme,
      month     INTEGER NOT NULL,
      service   INTEGER NOT NULL REFERENCES service,
      team      INTEGER NOT NULL REFERENCES team,
      cohort    INTEGER REFERENCES cohort,
    \(ratingColumns(indent: "  "))
      auditor   INTEGER NOT NULL REFERENCES person,
      state     INTEGER NOT NULL CHECK (state BETWEEN 2 AND 4),
      revision  INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;

    CREATE TRIGGER review_grades_change_only_by_revision
    BEFORE UPDATE OF \(ratingColumns.joined(separator: ", ")) ON review
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
    \(appendOnly("review_revision", "a submitted review is never changed or removed"))

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

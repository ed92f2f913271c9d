import GRDB

/// What the second version keeps of moderations beside their texts.
///
/// `moderation_step` has a row for every step, from the day somebody was asked: which text of the review
/// stood, what was done (by its place in `Moderation.Step.What`), by whom, on which stated day, when it was
/// recorded (nothing where a document from elsewhere does not say), and by when it was due.
///
/// `moderation_pair` keeps the grades that stood when a review was first graded a second time, the
/// auditor's and the moderator's: what agreement is counted from, whatever is amended afterwards.
///
/// `review_graded_before` keeps why earlier texts of an amended review were always taken: 1 inadequate, 2
/// outstanding, 4 cap override, added up.
extension Version2 {
  static func moderation(_ db: Database) throws {
    try db.execute(sql: moderationTables)
    try db.execute(sql: pairsOfBefore)
    try db.execute(sql: gradesOfBefore)
    try db.execute(sql: stepsOfBefore)
    try db.execute(sql: finalGradesOfBefore)
  }

  private static let moderationTables = """
    CREATE TABLE moderation_step (
      id          INTEGER PRIMARY KEY,
      review      INTEGER NOT NULL REFERENCES review,
      text        INTEGER NOT NULL CHECK (text >= 1),
      kind        INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 13),
      person      INTEGER REFERENCES person,
      stated_day  INTEGER,
      recorded_at TEXT    CHECK (length(recorded_at) >= 10),
      due_day     INTEGER,
      entry       INTEGER NOT NULL REFERENCES journal
    ) STRICT;
    CREATE INDEX moderation_step_review ON moderation_step (review);
    \(Schema.keptForEver(
      "moderation_step", "a step of a moderation is never changed or removed", where: "id = NEW.id"))

    CREATE TABLE moderation_pair (
      review          INTEGER PRIMARY KEY REFERENCES review,
      auditor_case_recording INTEGER NOT NULL CHECK (auditor_case_recording BETWEEN 0 AND 4),
      auditor_assessments INTEGER NOT NULL CHECK (auditor_assessments BETWEEN 0 AND 4),
      auditor_planning INTEGER NOT NULL CHECK (auditor_planning BETWEEN 0 AND 4),
      auditor_voice_of_the_child INTEGER NOT NULL CHECK (auditor_voice_of_the_child BETWEEN 0 AND 4),
      auditor_outcomes INTEGER NOT NULL CHECK (auditor_outcomes BETWEEN 0 AND 4),
      auditor_management_oversight INTEGER NOT NULL CHECK (auditor_management_oversight BETWEEN 0 AND 4),
      auditor_overall INTEGER NOT NULL CHECK (auditor_overall BETWEEN 0 AND 4),
      auditor_impact INTEGER NOT NULL CHECK (auditor_impact BETWEEN 0 AND 4),
      case_recording INTEGER NOT NULL CHECK (case_recording BETWEEN 0 AND 4),
      assessments INTEGER NOT NULL CHECK (assessments BETWEEN 0 AND 4),
      planning INTEGER NOT NULL CHECK (planning BETWEEN 0 AND 4),
      voice_of_the_child INTEGER NOT NULL CHECK (voice_of_the_child BETWEEN 0 AND 4),
      outcomes INTEGER NOT NULL CHECK (outcomes BETWEEN 0 AND 4),
      management_oversight INTEGER NOT NULL CHECK (management_oversight BETWEEN 0 AND 4),
      overall INTEGER NOT NULL CHECK (overall BETWEEN 0 AND 4),
      impact INTEGER NOT NULL CHECK (impact BETWEEN 0 AND 4),
      moderator       INTEGER NOT NULL REFERENCES person,
      reason          INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 6),
      probability     REAL    CHECK (probability > 0 AND probability <= 1),
      blind           INTEGER NOT NULL CHECK (blind IN (0, 1)),
      text            INTEGER NOT NULL CHECK (text >= 1),
      revision        INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT;
    \(Schema.keptForEver(
      "moderation_pair", "the grades that stood are never changed or removed",
      where: "(review) = (NEW.review)"))

    CREATE TABLE review_graded_before (
      review  INTEGER PRIMARY KEY REFERENCES review,
      reasons INTEGER NOT NULL CHECK (reasons BETWEEN 1 AND 7)
    ) STRICT;
    """

  /// From the texts, which are JSON; where one is counted in the narrow tables, those are read.
  private static let pairsOfBefore = """
    INSERT INTO moderation_pair
    SELECT v.review,
           CASE WHEN w.revision = r.revision THEN r.case_recording
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.domains.case_recording.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN w.revision = r.revision THEN r.assessments
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.domains.assessments.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN w.revision = r.revision THEN r.planning
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.domains.planning.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN w.revision = r.revision THEN r.voice_of_the_child
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.domains.voice_of_the_child.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN w.revision = r.revision THEN r.outcomes
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.domains.outcomes.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN w.revision = r.revision THEN r.management_oversight
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.domains.management_oversight.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN w.revision = r.revision THEN r.overall
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.overall.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN w.revision = r.revision THEN r.impact
             WHEN json_valid(w.document) THEN CASE json_extract(w.document, '$.impact.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.case_recording
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.domains.case_recording.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.assessments
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.domains.assessments.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.planning
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.domains.planning.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.voice_of_the_child
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.domains.voice_of_the_child.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.outcomes
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.domains.outcomes.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.management_oversight
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.domains.management_oversight.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.overall
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.overall.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           CASE WHEN m.revision = v.revision THEN m.impact
             WHEN json_valid(v.document) THEN CASE json_extract(v.document, '$.impact.grade') WHEN 'inadequate' THEN 1 WHEN 'requires improvement' THEN 2 WHEN 'good' THEN 3 WHEN 'outstanding' THEN 4 ELSE 0 END ELSE 0 END,
           coalesce(
             CASE WHEN m.revision = v.revision THEN m.moderator END,
             CASE WHEN json_valid(v.document) THEN
               (SELECT id FROM person WHERE name = json_extract(v.document, '$.moderator')) END,
             m.moderator, r.auditor),
           CASE WHEN m.review IS NOT NULL THEN m.reason
             WHEN NOT json_valid(v.document) THEN 0
             ELSE CASE json_extract(v.document, '$.selection.reason')
               WHEN 'inadequate' THEN 1 WHEN 'outstanding' THEN 2 WHEN 'cap override' THEN 3
               WHEN 'new auditor' THEN 4 WHEN 'random' THEN 5 WHEN 'requested' THEN 6 ELSE 0 END END,
           CASE WHEN m.review IS NOT NULL THEN m.probability
             WHEN json_valid(v.document)
               AND CAST(json_extract(v.document, '$.selection.probability') AS REAL) BETWEEN 1e-9 AND 1
             THEN CAST(json_extract(v.document, '$.selection.probability') AS REAL) END,
           1, v.review_revision, v.revision
    FROM   moderation_revision v
    JOIN   review r ON r.id = v.review
    JOIN   review_revision w ON w.review = v.review AND w.revision = v.review_revision
    LEFT JOIN moderation m ON m.review = v.review
    WHERE  v.revision = (SELECT min(u.revision) FROM moderation_revision u WHERE u.review = v.review);
    """

  private static let gradesOfBefore = """
    INSERT INTO review_graded_before (review, reasons)
    SELECT review, reasons
    FROM   (
      SELECT   review, max(inadequate) + 2 * max(outstanding) + 4 * max(capped) AS reasons
      FROM     (
        SELECT v.review,
               (overall IS 'inadequate' OR (overall IS NULL AND has_inadequate)) AS inadequate,
               (overall IS 'outstanding' OR (overall IS NULL AND all_outstanding)) AS outstanding,
               (has_inadequate AND overall IS NOT NULL AND overall <> 'inadequate') AS capped
        FROM   (
          SELECT v.review, json_extract(v.document, '$.overall.grade') AS overall,
                 (json_extract(v.document, '$.domains.case_recording.grade') IS 'inadequate' OR json_extract(v.document, '$.domains.assessments.grade') IS 'inadequate' OR json_extract(v.document, '$.domains.planning.grade') IS 'inadequate' OR json_extract(v.document, '$.domains.voice_of_the_child.grade') IS 'inadequate' OR json_extract(v.document, '$.domains.outcomes.grade') IS 'inadequate' OR json_extract(v.document, '$.domains.management_oversight.grade') IS 'inadequate') AS has_inadequate,
                 (coalesce(json_extract(v.document, '$.domains.case_recording.grade'), 'not applicable') IN ('outstanding', 'not applicable') AND coalesce(json_extract(v.document, '$.domains.assessments.grade'), 'not applicable') IN ('outstanding', 'not applicable') AND coalesce(json_extract(v.document, '$.domains.planning.grade'), 'not applicable') IN ('outstanding', 'not applicable') AND coalesce(json_extract(v.document, '$.domains.voice_of_the_child.grade'), 'not applicable') IN ('outstanding', 'not applicable') AND coalesce(json_extract(v.document, '$.domains.outcomes.grade'), 'not applicable') IN ('outstanding', 'not applicable') AND coalesce(json_extract(v.document, '$.domains.management_oversight.grade'), 'not applicable') IN ('outstanding', 'not applicable') AND (json_extract(v.document, '$.domains.case_recording.grade') IS 'outstanding' OR json_extract(v.document, '$.domains.assessments.grade') IS 'outstanding' OR json_extract(v.document, '$.domains.planning.grade') IS 'outstanding' OR json_extract(v.document, '$.domains.voice_of_the_child.grade') IS 'outstanding' OR json_extract(v.document, '$.domains.outcomes.grade') IS 'outstanding' OR json_extract(v.document, '$.domains.management_oversight.grade') IS 'outstanding')) AS all_outstanding
          FROM   review_revision v
          JOIN   review r ON r.id = v.review
          WHERE  v.revision < r.revision AND json_valid(v.document)
        ) v
      )
      GROUP BY review
    )
    WHERE  reasons > 0;
    """

  /// What an import brought has no time of its own: its entry stands with that of the import.
  private static let stepsOfBefore = """
    INSERT INTO moderation_step (review, text, kind, person, stated_day, recorded_at, due_day, entry)
    SELECT   review,
             max(1, (SELECT count(*) FROM review_revision v WHERE v.review = x.review AND v.entry < x.entry)),
             kind, moderator, assigned_day, (SELECT at FROM journal WHERE seq = x.entry), due_day, entry
    FROM     (
      SELECT review, moderator, assigned_day, due_day, entry,
             CASE WHEN EXISTS (
               SELECT 1 FROM selection_earlier e WHERE e.review = s.review AND e.entry < s.entry)
             THEN 2 ELSE 1 END AS kind
      FROM   selection s
      UNION ALL
      SELECT review, moderator, assigned_day, due_day, entry,
             CASE WHEN EXISTS (
               SELECT 1 FROM selection_earlier e WHERE e.review = s.review AND e.entry < s.entry)
             THEN 2 ELSE 1 END
      FROM   selection_earlier s
    ) x
    ORDER BY entry;
    INSERT INTO moderation_step (review, text, kind, person, stated_day, recorded_at, entry)
    SELECT v.review, v.review_revision, 3,
           (SELECT id FROM person WHERE name = json_extract(v.document, '$.moderator')),
           CAST(julianday(json_extract(v.document, '$.graded_on')) - 2440587.5 AS INTEGER),
           CASE WHEN EXISTS (
             SELECT 1 FROM journal i
             WHERE  i.act = 'import' AND i.at = j.at AND i.actor = j.actor AND i.seq > j.seq)
           THEN NULL ELSE j.at END,
           v.entry
    FROM   moderation_revision v
    JOIN   journal j ON j.seq = v.entry AND j.act <> 'simulate'
    WHERE  json_valid(v.document) AND v.revision = (
             SELECT min(u.revision) FROM moderation_revision u
             WHERE  u.review = v.review AND u.review_revision = v.review_revision)
    ORDER BY v.id;
    INSERT INTO moderation_step (review, text, kind, person, stated_day, recorded_at, entry)
    SELECT v.review, v.review_revision, 4,
           (SELECT id FROM person WHERE name = NULL),
           CAST(julianday(json_extract(v.document, '$.conversation.held_on')) - 2440587.5 AS INTEGER),
           CASE WHEN EXISTS (
             SELECT 1 FROM journal i
             WHERE  i.act = 'import' AND i.at = j.at AND i.actor = j.actor AND i.seq > j.seq)
           THEN NULL ELSE j.at END,
           v.entry
    FROM   moderation_revision v
    JOIN   journal j ON j.seq = v.entry AND j.act <> 'simulate'
    LEFT JOIN moderation_revision u
           ON u.review = v.review AND u.revision = v.revision - 1
              AND u.review_revision = v.review_revision AND json_valid(u.document)
    WHERE  json_valid(v.document) AND json_extract(v.document, '$.conversation') IS NOT NULL
           AND json_extract(v.document, '$.conversation') IS NOT json_extract(u.document, '$.conversation')
    ORDER BY v.id;
    INSERT INTO moderation_step (review, text, kind, person, stated_day, recorded_at, entry)
    SELECT v.review, v.review_revision, 8,
           (SELECT id FROM person WHERE name = json_extract(v.document, '$.resolution.by')),
           CAST(julianday(json_extract(v.document, '$.resolution.on')) - 2440587.5 AS INTEGER),
           CASE WHEN EXISTS (
             SELECT 1 FROM journal i
             WHERE  i.act = 'import' AND i.at = j.at AND i.actor = j.actor AND i.seq > j.seq)
           THEN NULL ELSE j.at END,
           v.entry
    FROM   moderation_revision v
    JOIN   journal j ON j.seq = v.entry AND j.act <> 'simulate'
    LEFT JOIN moderation_revision u
           ON u.review = v.review AND u.revision = v.revision - 1
              AND u.review_revision = v.review_revision AND json_valid(u.document)
    WHERE  json_valid(v.document) AND json_extract(v.document, '$.resolution') IS NOT NULL
           AND json_extract(v.document, '$.resolution') IS NOT json_extract(u.document, '$.resolution')
    ORDER BY v.id;
    INSERT INTO moderation_step (review, text, kind, person, stated_day, recorded_at, entry)
    SELECT v.review, v.review_revision, 9,
           (SELECT id FROM person WHERE name = json_extract(v.document, '$.dispute.by')),
           CAST(julianday(json_extract(v.document, '$.dispute.on')) - 2440587.5 AS INTEGER),
           CASE WHEN EXISTS (
             SELECT 1 FROM journal i
             WHERE  i.act = 'import' AND i.at = j.at AND i.actor = j.actor AND i.seq > j.seq)
           THEN NULL ELSE j.at END,
           v.entry
    FROM   moderation_revision v
    JOIN   journal j ON j.seq = v.entry AND j.act <> 'simulate'
    LEFT JOIN moderation_revision u
           ON u.review = v.review AND u.revision = v.revision - 1
              AND u.review_revision = v.review_revision AND json_valid(u.document)
    WHERE  json_valid(v.document) AND json_extract(v.document, '$.dispute') IS NOT NULL
           AND json_extract(v.document, '$.dispute') IS NOT json_extract(u.document, '$.dispute')
    ORDER BY v.id;
    INSERT INTO moderation_step (review, text, kind, person, stated_day, recorded_at, entry)
    SELECT v.review, v.review_revision, 10,
           (SELECT id FROM person WHERE name = json_extract(v.document, '$.decision.by')),
           CAST(julianday(json_extract(v.document, '$.decision.on')) - 2440587.5 AS INTEGER),
           CASE WHEN EXISTS (
             SELECT 1 FROM journal i
             WHERE  i.act = 'import' AND i.at = j.at AND i.actor = j.actor AND i.seq > j.seq)
           THEN NULL ELSE j.at END,
           v.entry
    FROM   moderation_revision v
    JOIN   journal j ON j.seq = v.entry AND j.act <> 'simulate'
    LEFT JOIN moderation_revision u
           ON u.review = v.review AND u.revision = v.revision - 1
              AND u.review_revision = v.review_revision AND json_valid(u.document)
    WHERE  json_valid(v.document) AND json_extract(v.document, '$.decision') IS NOT NULL
           AND json_extract(v.document, '$.decision') IS NOT json_extract(u.document, '$.decision')
    ORDER BY v.id;
    """

  /// A difference that is open or disputed has no final grade.
  private static let finalGradesOfBefore = """
    DROP TRIGGER moderated_grades_change_only_by_revision;
    UPDATE moderation
    SET    final_overall = 0
    WHERE  resolution = -1
    OR     (resolution = 0
            AND overall <> (SELECT r.overall FROM review r WHERE r.id = moderation.review));
    CREATE TRIGGER moderated_grades_change_only_by_revision
    BEFORE UPDATE OF case_recording, assessments, planning, voice_of_the_child, outcomes,
                     management_oversight, overall, impact, final_overall ON moderation
    WHEN NEW.revision <> OLD.revision + 1
    BEGIN SELECT RAISE(ABORT, 'moderated grades are never overwritten'); END;
    """
}

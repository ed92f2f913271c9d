extension Version1 {
  /// Triggers that refuse a row where there is one already. SQLite's `REPLACE` removes such a row without
  /// a word and without running the triggers that refuse removal.
  static let guards = """
    CREATE TRIGGER action_update_is_never_replaced BEFORE INSERT ON action_update
    WHEN EXISTS (SELECT 1 FROM action_update WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM action_update WHERE (action, position) = (NEW.action, NEW.position))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of action_update already'); END;
    CREATE TRIGGER allocation_is_never_replaced BEFORE INSERT ON allocation
    WHEN EXISTS (SELECT 1 FROM allocation WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM allocation WHERE (name) = (NEW.name)) OR EXISTS (SELECT 1 FROM allocation WHERE (review) = (NEW.review))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of allocation already'); END;
    CREATE TRIGGER allocation_earlier_is_never_replaced BEFORE INSERT ON allocation_earlier
    WHEN EXISTS (SELECT 1 FROM allocation_earlier WHERE (id) = (NEW.id))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of allocation_earlier already'); END;
    CREATE TRIGGER auditor_exemption_is_never_replaced BEFORE INSERT ON auditor_exemption
    WHEN EXISTS (SELECT 1 FROM auditor_exemption WHERE (id) = (NEW.id))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of auditor_exemption already'); END;
    CREATE TRIGGER calibration_is_never_replaced BEFORE INSERT ON calibration
    WHEN EXISTS (SELECT 1 FROM calibration WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration WHERE (name) = (NEW.name))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration already'); END;
    CREATE TRIGGER calibration_close_is_never_replaced BEFORE INSERT ON calibration_close
    WHEN EXISTS (SELECT 1 FROM calibration_close WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_close WHERE (calibration) = (NEW.calibration))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_close already'); END;
    CREATE TRIGGER calibration_close_revision_is_never_replaced BEFORE INSERT ON calibration_close_revision
    WHEN EXISTS (SELECT 1 FROM calibration_close_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_close_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_close_revision already'); END;
    CREATE TRIGGER calibration_grades_is_never_replaced BEFORE INSERT ON calibration_grades
    WHEN EXISTS (SELECT 1 FROM calibration_grades WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_grades WHERE (calibration, person, graded_case) = (NEW.calibration, NEW.person, NEW.graded_case))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_grades already'); END;
    CREATE TRIGGER calibration_grades_revision_is_never_replaced BEFORE INSERT ON calibration_grades_revision
    WHEN EXISTS (SELECT 1 FROM calibration_grades_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_grades_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_grades_revision already'); END;
    CREATE TRIGGER calibration_revision_is_never_replaced BEFORE INSERT ON calibration_revision
    WHEN EXISTS (SELECT 1 FROM calibration_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM calibration_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of calibration_revision already'); END;
    CREATE TRIGGER draw_is_never_replaced BEFORE INSERT ON draw
    WHEN EXISTS (SELECT 1 FROM draw WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM draw WHERE (name) = (NEW.name))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of draw already'); END;
    CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
    WHEN EXISTS (SELECT 1 FROM journal WHERE (seq) = (NEW.seq))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of journal already'); END;
    CREATE TRIGGER learning_action_is_never_replaced BEFORE INSERT ON learning_action
    WHEN EXISTS (SELECT 1 FROM learning_action WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM learning_action WHERE (name) = (NEW.name))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of learning_action already'); END;
    CREATE TRIGGER moderation_is_never_replaced BEFORE INSERT ON moderation
    WHEN EXISTS (SELECT 1 FROM moderation WHERE (review) = (NEW.review))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of moderation already'); END;
    CREATE TRIGGER moderation_revision_is_never_replaced BEFORE INSERT ON moderation_revision
    WHEN EXISTS (SELECT 1 FROM moderation_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM moderation_revision WHERE (review, revision) = (NEW.review, NEW.revision))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of moderation_revision already'); END;
    CREATE TRIGGER practice_week_is_never_replaced BEFORE INSERT ON practice_week
    WHEN EXISTS (SELECT 1 FROM practice_week WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM practice_week WHERE (name) = (NEW.name))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of practice_week already'); END;
    CREATE TRIGGER practice_week_revision_is_never_replaced BEFORE INSERT ON practice_week_revision
    WHEN EXISTS (SELECT 1 FROM practice_week_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM practice_week_revision WHERE (week, revision) = (NEW.week, NEW.revision))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of practice_week_revision already'); END;
    CREATE TRIGGER review_is_never_replaced BEFORE INSERT ON review
    WHEN EXISTS (SELECT 1 FROM review WHERE (id) = (NEW.id))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of review already'); END;
    CREATE TRIGGER review_heading_is_never_replaced BEFORE INSERT ON review_heading
    WHEN EXISTS (SELECT 1 FROM review_heading WHERE (review) = (NEW.review)) OR EXISTS (SELECT 1 FROM review_heading WHERE (name) = (NEW.name))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of review_heading already'); END;
    CREATE TRIGGER review_revision_is_never_replaced BEFORE INSERT ON review_revision
    WHEN EXISTS (SELECT 1 FROM review_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM review_revision WHERE (review, revision) = (NEW.review, NEW.revision))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of review_revision already'); END;
    CREATE TRIGGER selection_is_never_replaced BEFORE INSERT ON selection
    WHEN EXISTS (SELECT 1 FROM selection WHERE (review) = (NEW.review))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of selection already'); END;
    CREATE TRIGGER selection_earlier_is_never_replaced BEFORE INSERT ON selection_earlier
    WHEN EXISTS (SELECT 1 FROM selection_earlier WHERE (id) = (NEW.id))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of selection_earlier already'); END;
    CREATE TRIGGER swap_is_never_replaced BEFORE INSERT ON swap
    WHEN EXISTS (SELECT 1 FROM swap WHERE (id) = (NEW.id))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of swap already'); END;
    CREATE TRIGGER vignette_pack_is_never_replaced BEFORE INSERT ON vignette_pack
    WHEN EXISTS (SELECT 1 FROM vignette_pack WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM vignette_pack WHERE (name) = (NEW.name))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of vignette_pack already'); END;
    CREATE TRIGGER vignette_pack_revision_is_never_replaced BEFORE INSERT ON vignette_pack_revision
    WHEN EXISTS (SELECT 1 FROM vignette_pack_revision WHERE (id) = (NEW.id)) OR EXISTS (SELECT 1 FROM vignette_pack_revision WHERE (subject, revision) = (NEW.subject, NEW.revision))
    BEGIN SELECT RAISE(ABORT, 'there is such a row of vignette_pack_revision already'); END;
    """
}

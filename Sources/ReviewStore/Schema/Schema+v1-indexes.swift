extension Version1 {
  /// The indexes of the tables that are filled in bulk.
  static let bulkIndexes = """
    CREATE INDEX review_of_auditor ON review (auditor, month);
    CREATE UNIQUE INDEX review_heading_name ON review_heading (name);
    CREATE INDEX review_heading_case ON review_heading (case_reference);
    CREATE UNIQUE INDEX review_revision_number ON review_revision (review, revision);
    CREATE UNIQUE INDEX moderation_revision_number ON moderation_revision (review, revision);
    CREATE UNIQUE INDEX allocation_name ON allocation (name);
    CREATE INDEX allocation_of_auditor ON allocation (auditor, month);
    CREATE UNIQUE INDEX allocation_review ON allocation (review) WHERE review IS NOT NULL;
    """
}

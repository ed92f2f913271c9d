extension Schema {
  /// The indexes of the tables that are filled in bulk: dropped before and made again after it, which
  /// is several times faster than keeping them up row by row.
  static let bulkIndexNames = [
    "review_of_auditor", "review_heading_name", "review_heading_case", "review_revision_number",
    "moderation_revision_number", "allocation_name", "allocation_of_auditor", "allocation_review",
  ]

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

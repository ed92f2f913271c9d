extension StoreRule {
  private static let ratings = Schema.ratingColumns

  private static func columns(_ table: String, _ names: [String]) -> String {
    "(" + names.map { "\(table).\($0)" }.joined(separator: ", ") + ")"
  }

  private static let reviewColumns =
    ["programme", "month", "service", "team", "cohort", "auditor"] + ratings
  private static let moderationColumns =
    ["final_overall", "moderator", "graded_day", "reason", "probability", "resolution"] + ratings
  private static let allocationColumns = [
    "name", "programme", "month", "exempt", "auditor", "case_reference", "due", "because",
    "approved_by", "exempt_until", "entry", "reason",
  ]
  private static let selectionColumns = [
    "draw", "reason", "probability", "moderator", "assigned_day", "due_day", "because", "entry",
  ]
  private static let draftColumns = [
    "name", "programme", "month", "case_reference", "auditor", "path", "created_at", "entry",
  ]

  /// What stands against the rows that stay and say so.
  static let standing = [
    StoreRule(
      words: "reviews that stand otherwise than their latest revision says",
      broken: """
        SELECT r.id
        FROM   review r
        JOIN   review_heading  h ON h.review = r.id
        JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
        LEFT JOIN review_facts f ON f.id = v.id
        WHERE  \(columns("r", reviewColumns)) IS NOT \(columns("f", reviewColumns))
        OR     (h.name, h.case_reference, h.practitioner, h.template)
               IS NOT (f.name, f.case_reference, f.practitioner, f.template)
        """),
    StoreRule(
      words: "reviews whose time of submission is not that of their first revision",
      broken: """
        SELECT h.review
        FROM   review_heading h
        LEFT JOIN review_revision v ON v.review = h.review AND v.revision = 1
        LEFT JOIN review_facts f ON f.id = v.id
        WHERE  h.submitted_at IS NOT f.recorded_at
        """),
    StoreRule(
      words: "moderations that stand otherwise than their latest revision says",
      broken: """
        SELECT m.review
        FROM   moderation m
        JOIN   moderation_revision v ON v.review = m.review AND v.revision = m.revision
        LEFT JOIN moderation_facts f ON f.id = v.id
        WHERE  \(columns("m", moderationColumns)) IS NOT \(columns("f", moderationColumns))
        """),
    StoreRule(
      words: "practice weeks whose latest text is not the one that stands",
      broken: """
        SELECT w.id
        FROM   practice_week w
        WHERE  w.revision IS NOT (SELECT max(revision) FROM practice_week_revision WHERE week = w.id)
        """),
    StoreRule(
      words: "allocations that stand otherwise than they were last said",
      broken: """
        SELECT a.id
        FROM   allocation a
        LEFT JOIN allocation_state s
               ON s.id = (SELECT max(id) FROM allocation_state WHERE allocation = a.id)
        WHERE  \(columns("a", allocationColumns)) IS NOT \(columns("s", allocationColumns))
        """),
    StoreRule(
      words: "requests to moderate that stand otherwise than they were last said",
      broken: """
        SELECT x.review
        FROM   selection x
        LEFT JOIN selection_state s
               ON s.id = (SELECT max(id) FROM selection_state WHERE review = x.review)
        WHERE  \(columns("x", selectionColumns)) IS NOT \(columns("s", selectionColumns))
        """),
    StoreRule(
      words: "requests to moderate that are gone",
      broken: "SELECT review FROM selection_state EXCEPT SELECT review FROM selection"),
    StoreRule(
      words: "drafts that stand otherwise than they were last said, or are gone",
      broken: """
        WITH ended AS (
          SELECT   subject, max(seq) AS seq
          FROM     journal
          WHERE    act IN ('submit', 'discard')
          GROUP BY subject
        ),
        latest AS (
          SELECT s.*
          FROM   draft_state s
          LEFT JOIN ended e ON e.subject = s.name
          WHERE  s.id = (SELECT max(id) FROM draft_state WHERE name = s.name)
                 AND coalesce(e.seq, 0) < s.entry
        )
        SELECT   id, \(draftColumns.joined(separator: ", "))
        FROM     (SELECT draft AS id, \(draftColumns.joined(separator: ", ")) FROM latest
                  UNION ALL
                  SELECT id, \(draftColumns.joined(separator: ", ")) FROM draft)
        GROUP BY id, \(draftColumns.joined(separator: ", "))
        HAVING   count(*) <> 2
        """),
    StoreRule(
      words: "days of re-checks that are not what was said",
      broken: """
        SELECT a.id
        FROM   learning_action a
        LEFT JOIN action_recheck c ON c.action = a.id
        WHERE  a.recheck_on IS NOT c.recheck_on
        """),
  ]
}

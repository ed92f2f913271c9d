/// Something that holds between tables and that no constraint can say.
struct StoreRule {
  /// What is wrong with the rows found, after their number.
  let words: String
  /// The rows that break the rule.
  let broken: String

  static let all =
    [
      StoreRule(
        words: "reviews without their heading or their text",
        broken: """
          SELECT r.id
          FROM   review r
          LEFT JOIN review_heading  h ON h.review = r.id
          LEFT JOIN review_revision v ON v.review = r.id AND v.revision = r.revision
          WHERE  h.review IS NULL OR v.id IS NULL
          """),
      StoreRule(
        words: "reviews whose latest text is not the one that is counted",
        broken: """
          SELECT v.id
          FROM   review_revision v
          JOIN   review r ON r.id = v.review
          WHERE  v.revision > r.revision
          """),
      StoreRule(
        words: "moderations without their text",
        broken: """
          SELECT m.review
          FROM   moderation m
          LEFT JOIN moderation_revision v ON v.review = m.review AND v.revision = m.revision
          WHERE  v.id IS NULL
          """),
      StoreRule(
        words: "moderations that are kept and not counted, or counted of an earlier text",
        broken: """
          SELECT v.review
          FROM   moderation_revision v
          JOIN   review r ON r.id = v.review
          LEFT JOIN moderation m ON m.review = v.review
          WHERE  (v.review_revision = r.revision AND (m.review IS NULL OR m.revision < v.revision))
          OR     (v.review_revision < r.revision AND m.revision = v.revision)
          """),
      StoreRule(
        words: "reviews whose state does not fit their moderation",
        broken: """
          SELECT r.id
          FROM   review r
          LEFT JOIN moderation m ON m.review = r.id
          WHERE  (r.state = 2) <> (m.review IS NULL)
          """),
      StoreRule(
        words: "findings counted elsewhere than their review",
        broken: """
          SELECT f.review
          FROM   finding_theme f
          JOIN   review r ON r.id = f.review
          WHERE  (f.service, f.team, f.month, f.programme)
                 <> (r.service, r.team, r.month, r.programme)
          """),
      StoreRule(
        words: "allocations linked to a review of another programme, month or auditor",
        broken: """
          SELECT a.id
          FROM   allocation a
          JOIN   review r ON r.id = a.review
          WHERE  (a.programme, a.month, a.auditor) <> (r.programme, r.month, r.auditor)
          """),
    ] + moderations + RevisedKind.allCases.flatMap(revised) + standing + pairs

  private static func revised(_ kind: RevisedKind) -> [StoreRule] {
    [
      StoreRule(
        words: "\(kind.words) whose latest text is not the one that stands",
        broken: """
          SELECT t.id
          FROM   \(kind.table) t
          WHERE  t.revision IS NOT (
                   SELECT max(r.revision) FROM \(kind.table)_revision r WHERE r.subject = t.id)
          """),
      StoreRule(
        words: "\(kind.words) under another name than the journal says",
        broken: """
          SELECT t.id
          FROM   \(kind.table) t
          JOIN   \(kind.table)_revision r ON r.subject = t.id
          JOIN   journal j ON j.seq = r.entry
          WHERE  j.subject IS NOT \(kind.nameSQL)
          """),
    ]
  }
}

/// What the tables of moderations that are not texts must say of one another.
extension StoreRule {
  private static func columns(_ table: String, _ prefix: String = "") -> String {
    "(" + Schema.ratingColumns.map { "\(table).\(prefix)\($0)" }.joined(separator: ", ") + ")"
  }

  static let moderations = [
    StoreRule(
      words: "second gradings without the grades that stood, or with those of another text",
      broken: """
        SELECT v.review
        FROM   (SELECT review, min(revision) AS revision FROM moderation_revision GROUP BY review) f
        JOIN   moderation_revision v ON v.review = f.review AND v.revision = f.revision
        LEFT JOIN moderation_pair p ON p.review = v.review
        WHERE  (v.revision, v.review_revision) IS NOT (p.revision, p.text)
        """),
    StoreRule(
      words: "grades that stood and belong to no second grading",
      broken: """
        SELECT review FROM moderation_pair EXCEPT SELECT review FROM moderation_revision
        """),
    StoreRule(
      words: "auditors' grades that stood and are not those of a review nobody amended since",
      broken: """
        SELECT p.review
        FROM   moderation_pair p
        JOIN   review r ON r.id = p.review AND r.revision = p.text
        WHERE  \(columns("p", "auditor_")) IS NOT \(columns("r"))
        """),
    StoreRule(
      words: "moderators' grades that stood and are not those of a grading nobody corrected since",
      broken: """
        SELECT p.review
        FROM   moderation_pair p
        JOIN   moderation m ON m.review = p.review AND m.revision = p.revision
        WHERE  \(columns("p")) IS NOT \(columns("m")) OR p.moderator IS NOT m.moderator
               OR p.reason IS NOT m.reason OR p.probability IS NOT m.probability
        """),
    StoreRule(
      words: "reviews said to have been graded otherwise before that were never amended",
      broken: """
        SELECT b.review
        FROM   review_graded_before b
        JOIN   review r ON r.id = b.review
        WHERE  r.revision = 1
        """),
    StoreRule(
      words: "gradings without their step",
      broken: """
        SELECT v.id
        FROM   moderation_revision v
        JOIN   journal j ON j.seq = v.entry AND j.act = 'moderate'
        WHERE  NOT EXISTS (SELECT 1 FROM moderation_step s WHERE s.review = v.review AND s.kind = 3)
        """),
  ]
}

import GRDB
package import PracticeLearning

/// What happened to a review of which somebody is the auditor or the practitioner.
package struct ReviewNews: Hashable, Sendable {
  /// The review, by id.
  package var review: String
  /// What happened, the latest of each kind.
  package var told: [Told]

  /// What somebody stored.
  package struct Told: Hashable, Sendable {
    /// What it was.
    package var what: What
    /// Who stored it, by role code.
    package var by: String
    /// When, in UTC.
    package var at: String
  }

  /// What may be new of a review.
  package enum What: Int, Hashable, Sendable {
    /// Its text.
    case review = 1
    /// Its second grading, or a step to settle it.
    case moderation = 2
    /// A reflection the practitioner added.
    case reflection = 3
    /// A reply of the practitioner.
    case reply = 4
    /// What the practitioner says of the conversation.
    case conversation = 5
  }
}

extension Reading {
  /// What happened to the reviews of which a person is the auditor or the practitioner, by review.
  ///
  /// - Parameters:
  ///   - person: whose, by role code.
  ///   - month: the first month of the reviews that are meant.
  package func news(for person: String, since month: Month) throws -> [ReviewNews] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          WITH me AS (SELECT id FROM person WHERE name = ?1 COLLATE NOCASE),
          own AS MATERIALIZED (
            SELECT r.id, h.name, r.revision
            FROM   review r
            JOIN   review_heading h ON h.review = r.id
            WHERE  r.id IN (SELECT id FROM review WHERE auditor IN (SELECT id FROM me) AND month >= ?2
                            UNION ALL
                            SELECT review FROM review_heading WHERE practitioner IN (SELECT id FROM me))
            AND    r.month >= ?2 AND \(Withdrawn.counts("r.id"))
          )
          SELECT   o.name, 1, j.actor, j.at
          FROM     own o
          JOIN     review_revision v ON v.review = o.id AND v.revision = o.revision
          JOIN     journal j ON j.seq = v.entry
          UNION ALL
          SELECT   o.name, 2, j.actor, j.at
          FROM     own o
          JOIN     moderation m ON m.review = o.id
          JOIN     moderation_revision v ON v.review = m.review AND v.revision = m.revision
          JOIN     journal j ON j.seq = v.entry
          UNION ALL
          SELECT   o.name, 2 + w.kind, j.actor, max(j.at)
          FROM     own o
          JOIN     practitioner_word w ON w.review = o.id
          JOIN     journal j ON j.seq = w.entry
          GROUP BY o.name, w.kind
          UNION ALL
          SELECT   o.name, 5, j.actor, j.at
          FROM     own o
          JOIN     conversation_word c
                ON c.id = (SELECT max(id) FROM conversation_word WHERE review = o.id)
          JOIN     journal j ON j.seq = c.entry
          ORDER BY 1, 2
          """), arguments: [person, month.index])
    var news: [ReviewNews] = []
    for row in rows {
      let review: String = row[0]
      if news.last?.review != review { news.append(ReviewNews(review: review, told: [])) }
      news[news.count - 1].told.append(
        ReviewNews.Told(
          what: ReviewNews.What(rawValue: row[1]) ?? .review, by: row[2], at: row[3]))
    }
    return news
  }

  /// When a person last opened a review; lists that showed its grades do not count, nothing where they never did.
  package func lastOpened(_ review: String, by person: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(j.at)
          FROM   look l
          JOIN   journal j ON j.seq = l.entry
          WHERE  l.filter = ? AND l.shown = 1 AND j.actor = ?
          """), arguments: [review, person])
  }
}

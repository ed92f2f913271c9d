import GRDB
package import PracticeLearning

extension Reading {
  /// The text of a review's moderation as it stands; nothing where it has none, or had one before it
  /// was amended.
  package func document(ofModerationOf review: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT v.document
          FROM   review_heading h
          JOIN   moderation m ON m.review = h.review
          JOIN   moderation_revision v ON v.review = m.review AND v.revision = m.revision
          WHERE  h.name = ?
          """), arguments: [review])
  }

  /// Every moderation a review ever had, the first one first.
  package func moderationRevisions(of review: String) throws -> [Revision] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT   v.revision, v.document, v.reason, j.actor, j.at
        FROM     review_heading h
        JOIN     moderation_revision v ON v.review = h.review
        JOIN     journal j ON j.seq = v.entry
        WHERE    h.name = ?
        ORDER BY v.revision
        """, arguments: [review]
    ).map(Revision.init)
  }

  /// The moderations that stand of the reviews a filter means, by month and id.
  package func moderations(matching filter: ReviewFilter = ReviewFilter()) throws -> [ModerationRow]
  {
    let condition = filter.condition
    return try Row.fetchAll(
      db,
      sql: """
        SELECT   h.name, r.month, m.final_overall, p.name, m.graded_day, m.reason, m.resolution > 0,
                 \(Schema.ratingColumns.map { "m.\($0)" }.joined(separator: ", ")),
                 \(Schema.ratingColumns.map { "r.\($0)" }.joined(separator: ", "))
        FROM     moderation m
        JOIN     review r ON r.id = m.review
        JOIN     review_heading h ON h.review = r.id
        JOIN     person p ON p.id = m.moderator
        WHERE    \(condition.sql)
        ORDER BY r.month, h.name
        """, arguments: condition.arguments
    ).map(ModerationRow.init)
  }
}

/// A moderation without its text, beside the grades of the review.
package struct ModerationRow: Hashable, Sendable {
  /// The review, by id.
  package var review: String
  /// The month the review is counted in.
  package var month: Month
  /// The overall grade after moderation.
  package var finalOverall: Grade?
  /// The moderator, by role code.
  package var moderator: String
  /// The day the grades were saved.
  package var gradedOn: CalendarDate?
  /// Why the review was taken.
  package var reason: Moderation.Selection.Reason?
  /// Whether a difference is settled by a resolution.
  package var isResolved: Bool
  /// The moderator's grades, by `Rating.position`.
  package var grades: [Grade?]
  /// The auditor's grades, by `Rating.position`.
  package var auditorGrades: [Grade?]

  init(_ row: Row) {
    let count = Schema.ratingColumns.count
    let reasons = Moderation.Selection.Reason.allCases
    let reasonNumber: Int = row[5]
    let day: Int? = row[4]
    review = row[0]
    month = Month(index: row[1])
    finalOverall = Grade(rawValue: row[2])
    moderator = row[3]
    gradedOn = day.map(CalendarDate.init(daysSinceEpoch:))
    reason = reasons.indices.contains(reasonNumber - 1) ? reasons[reasonNumber - 1] : nil
    isResolved = row[6]
    grades = (0..<count).map { Grade(rawValue: row[7 + $0]) }
    auditorGrades = (0..<count).map { Grade(rawValue: row[7 + count + $0]) }
  }
}

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

  /// The final overall grades of reviews that were graded a second time, by id: those that are settled and
  /// have one.
  package func finalGrades() throws -> [String: Grade] {
    var finals: [String: Grade] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT h.name, m.final_overall
          FROM   moderation m
          JOIN   review_heading h ON h.review = m.review
          WHERE  m.final_overall > 0
          """))
    while let row = try rows.next() { finals[row[0]] = Grade(rawValue: row[1]) }
    return finals
  }

  /// The second gradings that stand, by review.
  package func secondGradings() throws -> [String: SecondGrading] {
    let columns = Schema.ratingColumns.map { "m.\($0)" }.joined(separator: ", ")
    var seconds: [String: SecondGrading] = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT h.name, p.name, m.final_overall, \(columns)
          FROM   moderation m
          JOIN   review_heading h ON h.review = m.review
          JOIN   person p ON p.id = m.moderator
          """))
    while let row = try rows.next() { seconds[row[0]] = SecondGrading(row) }
    return seconds
  }

  /// Every text the moderations of a review ever had, the first one first; those of texts of the review
  /// that were amended since are among them.
  package func moderationRevisions(of review: String) throws -> [ModerationRevision] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   v.revision, v.document, v.reason, j.actor, j.at, v.review_revision, j.act
            FROM     review_heading h
            JOIN     moderation_revision v ON v.review = h.review
            JOIN     journal j ON j.seq = v.entry
            WHERE    h.name = ?
            ORDER BY v.revision
            """), arguments: [review]
      ).map(ModerationRevision.init))
  }
}

extension Reading {
  /// The moderations that stand and in which auditor and moderator may have talked, by review.
  package func talkedThrough() throws -> [(programme: String, document: String)] {
    let without = [Moderation.Resolution.How.confirmed, .moderatorDecides].map {
      String(Batch.number(of: $0))
    }
    return try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   p.name, v.document
            FROM     moderation m
            JOIN     review r ON r.id = m.review
            JOIN     programme p ON p.id = r.programme
            JOIN     moderation_revision v ON v.review = m.review AND v.revision = m.revision
            WHERE    m.resolution NOT IN (\(without.joined(separator: ", ")))
                     AND (m.resolution <> 0 OR r.state = \(ReviewState.moderated.rawValue))
                     AND \(Withdrawn.counts("r.id"))
            """)
      ).map { ($0[0], $0[1]) })
  }

  /// The moderations whose differences are not settled, by review.
  ///
  /// - Parameter moderator: only those of this person, by role code.
  package func unsettledModerations(moderator: String? = nil) throws -> [(
    review: String, document: String
  )] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   h.name, v.document
            FROM     review r
            JOIN     review_heading h ON h.review = r.id
            JOIN     moderation m ON m.review = r.id
            JOIN     moderation_revision v ON v.review = m.review AND v.revision = m.revision
            JOIN     person p ON p.id = m.moderator
            WHERE    r.state = \(ReviewState.moderated.rawValue) AND (?1 IS NULL OR p.name = ?1)
                     AND \(Withdrawn.counts("r.id"))
            ORDER BY h.name
            """), arguments: [moderator]
      ).map { ($0[0], $0[1]) })
  }
}

/// One text of a moderation, and of which text of the review it speaks.
package struct ModerationRevision: Hashable, Sendable {
  /// The text, with who stored it and when.
  package var revision: Revision
  /// The revision of the review that was moderated, from 1.
  package var reviewRevision: Int
  /// What was done; nothing where a damaged file does not tell.
  package var act: JournalAct?

  init(_ row: Row) {
    revision = Revision(row)
    reviewRevision = row[5]
    act = JournalAct(rawValue: row[6])
  }
}

/// The second reader's grades of a review.
package struct SecondGrading: Hashable, Sendable {
  /// The second reader, by role code.
  package let moderator: String
  /// The final overall grade; nothing as long as it is not settled.
  package let final: Grade?
  private let grades: [Grade?]

  /// Their grade of a rating; nothing where there is none.
  package func grade(_ rating: Rating) -> Grade? { grades[rating.position] }

  init(_ row: Row) {
    moderator = row[1]
    final = Grade(rawValue: row[2])
    grades = Schema.ratingColumns.indices.map { Grade(rawValue: row[3 + $0]) }
  }
}

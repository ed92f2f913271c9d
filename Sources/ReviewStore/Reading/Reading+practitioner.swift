import GRDB
package import PracticeLearning

extension Reading {
  /// What the practitioner said of a review, the first first.
  package func practitionerWords(of review: String) throws -> [PractitionerWord] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   w.kind, w.said, j.actor, j.at
            FROM     review_heading h
            JOIN     practitioner_word w ON w.review = h.review
            JOIN     journal j ON j.seq = w.entry
            WHERE    h.name = ?
            ORDER BY w.id
            """), arguments: [review]
      ).map {
        PractitionerWord(
          PractitionerWord.Kind(rawValue: $0[0]) ?? .reply, $0[1], by: $0[2], at: $0[3])
      })
  }

  /// The conversation of a review as auditor and practitioner tell of it.
  package func practiceConversation(of review: String) throws -> PracticeConversation? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT    json_extract(v.document, '$.conversation.held_on'), c.id, c.held_on, j.actor, j.at
          FROM      review_heading h
          JOIN      review r ON r.id = h.review
          JOIN      review_revision v ON v.review = r.id AND v.revision = r.revision
          LEFT JOIN conversation_word c
                 ON c.id = (SELECT max(id) FROM conversation_word WHERE review = r.id)
          LEFT JOIN journal j ON j.seq = c.entry
          WHERE     h.name = ?
          """), arguments: [review]
    ).map { row in
      let number: Int? = row[1]
      return PracticeConversation(
        recordedOn: Reading.day(row[0]),
        said: number.map { _ in
          PracticeConversation.Said(heldOn: Reading.day(row[2]), by: row[3], at: row[4])
        })
    }
  }

  /// The reviews of a practitioner's work whose conversation they have said nothing of yet, with its auditor
  /// and the day the auditor recorded.
  ///
  /// - Parameters:
  ///   - practitioner: whose work, by role code.
  ///   - month: the first month of the reviews that are meant.
  package func conversationsToConfirm(by practitioner: String, since month: Month) throws -> [(
    review: String, auditor: String, heldOn: CalendarDate
  )] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   h.name, a.name, json_extract(v.document, '$.conversation.held_on') AS held_on
            FROM     review r
            JOIN     review_heading h ON h.review = r.id
            JOIN     person a ON a.id = r.auditor
            JOIN     review_revision v ON v.review = r.id AND v.revision = r.revision
            WHERE    h.practitioner IN (SELECT id FROM person WHERE name = ? COLLATE NOCASE)
                     AND r.month >= ? AND \(Withdrawn.counts("r.id"))
                     AND r.id NOT IN (SELECT review FROM conversation_word) AND held_on IS NOT NULL
            ORDER BY h.name
            """), arguments: [practitioner, month.index]
      ).compactMap { row in Reading.day(row[2]).map { (row[0], row[1], $0) } })
  }

  /// Who opened a review and when they last did, by role code.
  package func readers(of review: String) throws -> [(person: String, at: String)] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   j.actor, max(j.at) AS last
            FROM     look l
            JOIN     journal j ON j.seq = l.entry
            WHERE    l.shown = 1 AND l.filter = ?
            GROUP BY j.actor
            ORDER BY last, j.actor
            """), arguments: [review]
      ).map { ($0[0], $0[1]) })
  }

  /// How much stands beside reviews, in each of which it may be none: reflections and replies of practitioners,
  /// their word on the conversation, and openings by readers.
  ///
  /// - Parameter isMeant: whether a review is meant, by id.
  package func countsBesideReviews(_ isMeant: (String) -> Bool) throws -> (
    words: Int, conversations: Int, readings: Int
  ) {
    func count(_ sql: String) throws -> Int {
      try Row.fetchAll(db, sql: sql).reduce(0) { $0 + (isMeant($1[0]) ? $1[1] as Int : 0) }
    }
    func beside(_ table: String) -> String {
      """
      SELECT   h.name, count(*)
      FROM     \(table) w
      JOIN     review_heading h ON h.review = w.review
      GROUP BY h.name
      """
    }
    return (
      try count(beside("practitioner_word")), try count(beside("conversation_word")),
      try count(
        """
        SELECT   h.name, count(*)
        FROM     look l
        JOIN     review_heading h ON h.name = l.filter
        WHERE    l.shown = 1
        GROUP BY h.name
        """)
    )
  }
}

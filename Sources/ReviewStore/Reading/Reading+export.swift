import GRDB
package import PracticeLearning

extension Reading {
  /// Hands over every review as it stands, by id, one at a time.
  package func forEachReview(_ body: (_ id: String, _ document: String) throws -> Void) throws {
    try forEachDocument(
      """
      SELECT   h.name, v.document
      FROM     review_heading h
      JOIN     review r ON r.id = h.review
      JOIN     review_revision v ON v.review = r.id AND v.revision = r.revision
      ORDER BY h.name
      """, body)
  }

  /// Hands over every moderation that stands, by the id of its review, one at a time.
  package func forEachModeration(_ body: (_ review: String, _ document: String) throws -> Void)
    throws
  {
    try forEachDocument(
      """
      SELECT   h.name, v.document
      FROM     review_heading h
      JOIN     moderation m ON m.review = h.review
      JOIN     moderation_revision v ON v.review = m.review AND v.revision = m.revision
      ORDER BY h.name
      """, body)
  }

  /// Hands over every practice week as it stands, by id, one at a time.
  package func forEachPracticeWeek(_ body: (_ id: String, _ document: String) throws -> Void) throws
  {
    try forEachDocument(
      """
      SELECT   w.name, v.document
      FROM     practice_week w
      JOIN     practice_week_revision v ON v.week = w.id AND v.revision = w.revision
      ORDER BY w.name
      """, body)
  }

  /// Hands over every allocation, by id, one at a time.
  package func forEachAllocation(_ body: (Allocation) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: Reading.allocationSelect + " ORDER BY a.name")
    while let row = try rows.next() { try body(Reading.allocation(row).allocation) }
  }

  /// The text of a practice week as it stands, where the store has it.
  package func document(ofPracticeWeek id: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT v.document
          FROM   practice_week w
          JOIN   practice_week_revision v ON v.week = w.id AND v.revision = w.revision
          WHERE  w.name = ?
          """), arguments: [id])
  }

  /// How many texts of moderations there are that no longer stand.
  package func supersededModerations() throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT (SELECT count(*) FROM moderation_revision) - (SELECT count(*) FROM moderation)
        """) ?? 0
  }

  private func forEachDocument(_ sql: String, _ body: (String, String) throws -> Void) throws {
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() { try body(row[0], row[1]) }
  }
}

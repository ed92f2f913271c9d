import GRDB
package import PracticeLearning

extension Batch {
  /// Stores a practice week.
  package func record(_ entry: Entry<PracticeWeek>) throws -> Stored {
    if let stored = try storedWeek(entry.value.id) {
      return stored.document == entry.document ? .unchanged : .differs(.document(stored.document))
    }
    let week = entry.value
    let seq = try journal(.practiceWeek, week.id)
    try db.cachedStatement(
      sql: "INSERT INTO practice_week (name, theme, first, last, revision) VALUES (?, ?, ?, ?, 1)"
    ).execute(arguments: [
      week.id, try number(of: week.theme, in: .theme), week.from.description, week.to.description,
    ])
    try insertRevision(
      ofWeek: Int(db.lastInsertedRowID), number: 1, entry.document, reason: nil, entry: seq)
    return .stored
  }

  /// Stores a new revision of a practice week.
  ///
  /// - Parameters:
  ///   - entry: the week, checked.
  ///   - reason: why, in the person's own words.
  package func amend(_ entry: Entry<PracticeWeek>, because reason: String) throws -> Stored {
    let week = entry.value
    guard let stored = try storedWeek(week.id) else { return try record(entry) }
    guard stored.document != entry.document else { return .unchanged }
    if let refusal = Batch.refusal(ofReason: reason, for: week.id) { return .refused(refusal) }
    let seq = try journal(
      .amendPracticeWeek, week.id)
    try insertRevision(
      ofWeek: stored.id, number: stored.revision + 1, entry.document, reason: reason, entry: seq)
    try db.cachedStatement(
      sql: """
        UPDATE practice_week
        SET    theme = ?, first = ?, last = ?, revision = revision + 1
        WHERE  id = ?
        """
    ).execute(arguments: [
      try number(of: week.theme, in: .theme), week.from.description, week.to.description, stored.id,
    ])
    return .stored
  }

  private func storedWeek(_ name: String) throws -> (id: Int, revision: Int, document: String)? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT w.id, w.revision, r.document
          FROM   practice_week w
          JOIN   practice_week_revision r ON r.week = w.id AND r.revision = w.revision
          WHERE  w.name = ?
          """), arguments: [name])
    return row.map { ($0[0], $0[1], $0[2]) }
  }

  private func insertRevision(
    ofWeek week: Int, number: Int, _ document: String, reason: String?, entry: Int
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO practice_week_revision (week, revision, document, reason, entry)
        VALUES                             (?,    ?,        ?,        ?,      ?)
        """
    ).execute(arguments: [week, number, document, reason, entry])
  }
}

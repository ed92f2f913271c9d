import GRDB
import PracticeLearning

/// What is stored at one moment; good only inside the closure it was handed to.
package struct Reading {
  let db: Database
  /// Whether it reads in the midst of a transaction that writes: the journal does not name what is there yet.
  let isWriting: Bool
  /// Which moment it is, once somebody has asked.
  let known = KnownMoment()

  init(_ db: Database, isWriting: Bool = false) {
    self.db = db
    self.isWriting = isWriting
  }

  /// The forms that are being filled in, by id.
  ///
  /// - Parameters:
  ///   - id: only this one.
  ///   - auditor: only those of this person, by role code.
  package func drafts(id: String? = nil, of auditor: String? = nil) throws -> [Draft] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   d.name, p.name, d.month, d.case_reference, a.name, d.path, d.created_at
            FROM     draft d
            JOIN     programme p ON p.id = d.programme
            JOIN     person    a ON a.id = d.auditor
            WHERE    (?1 IS NULL OR d.name = ?1) AND (?2 IS NULL OR a.name = ?2 COLLATE NOCASE)
            ORDER BY d.name
            """), arguments: [id, auditor]
      ).map {
        Draft(
          id: $0[0], programme: $0[1], month: Month(index: $0[2]), caseReference: $0[3],
          auditor: $0[4], path: $0[5], createdAt: $0[6])
      })
  }

  /// How many of each there are.
  package func counts() throws -> StoreCounts {
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM \(table)")) ?? 0
    }
    return StoreCounts(
      reviews: try count("review"), moderations: try count("moderation"),
      allocations: try count("allocation"), actions: try count("learning_action"),
      practiceWeeks: try count("practice_week"), drafts: try count("draft"),
      journalEntries: try count("journal"))
  }
}

/// How many documents of each kind are stored.
package struct StoreCounts: Hashable, Sendable {
  /// Submitted reviews.
  package var reviews: Int
  /// Moderations that stand.
  package var moderations: Int
  /// Allocations, exempt ones included.
  package var allocations: Int
  /// Learning actions.
  package var actions: Int
  /// Practice weeks.
  package var practiceWeeks: Int
  /// Forms being filled in.
  package var drafts: Int
  /// Entries of the journal.
  package var journalEntries: Int
}

import GRDB

/// What changed since an earlier data package: whole reviews and whole actions, since a row alone does not
/// tell what it took the place of.
package struct DataChanges: Sendable {
  /// The reviews of which anything changed, came or went, by the number of their row, in order.
  package var reviews: [Int]
  /// The actions of which anything changed, came or went, by the number of their row, in order.
  package var actions: [Int]
}

extension Reading {
  /// What changed since an earlier package. A review counts whose rows were written after it, and one that is in
  /// one of the two packages and not in the other: it was withdrawn, or is to be graded blind, or is not any more.
  ///
  /// - Parameters:
  ///   - before: the earlier package.
  ///   - reviews: the reviews that are meant now, by the number of their row.
  package func changes(since before: DataPosition, to reviews: [Int]) throws -> DataChanges {
    let now = Set(reviews)
    var changed = try changed("review", of: ["escalation_step"], since: before.entry)
    changed.formUnion(
      try Int.fetchSet(
        db,
        sql: """
          SELECT h.review
          FROM   escalation e
          JOIN   review_heading h ON h.name = e.review COLLATE NOCASE
          WHERE  max(e.entry,
                     (SELECT coalesce(max(entry), 0) FROM escalation_step WHERE escalation = e.id),
                     (SELECT coalesce(max(entry), 0) FROM re_review WHERE escalation = e.id))
                 > ?
          """, arguments: [before.entry]))
    changed = changed.filter { now.contains($0) || before.reviews.contains($0) }
    changed.formUnion(now.symmetricDifference(before.reviews))
    return DataChanges(reviews: changed.sorted(), actions: try actions(since: before, changed))
  }

  private func actions(since before: DataPosition, _ reviews: Set<Int>) throws -> [Int] {
    var actions = try changed("action", of: [], since: before.entry)
    let rows = try RawStatement(db, "SELECT id, review, entry > ?1 FROM learning_action")
    rows.bind(before.entry, at: 1)
    while try rows.step() {
      let isOfReview = !rows.isNull(1) && reviews.contains(rows.int(1))
      if isOfReview || rows.int(2) == 1 { actions.insert(rows.int(0)) }
    }
    return actions.sorted()
  }

  /// The values of a column in rows that stay for good and were written after an entry, whatever their table: a
  /// table that a later version adds is among them.
  private func changed(_ column: String, of without: Set<String>, since entry: Int) throws
    -> Set<Int>
  {
    var found: Set<Int> = []
    for table in StoreTable.kept where !without.contains(table.name) {
      let columns = try db.columns(in: table.name)
      guard columns.contains(where: { $0.name == column && $0.type == "INTEGER" }) else { continue }
      let rows = try RawStatement(
        db,
        """
        SELECT DISTINCT \(column) FROM \(table.name)
        WHERE  entry > ?1 AND \(column) IS NOT NULL
        """)
      rows.bind(entry, at: 1)
      while try rows.step() { found.insert(rows.int(0)) }
    }
    return found
  }
}

import Foundation
import GRDB
import PracticeLearning

extension Reading {
  /// The reviews whose grades or words a person was ever shown, by id.
  package func reviewsShown(to person: String) throws -> Set<String> {
    let packed = try Data.fetchAll(
      db,
      sql: """
        SELECT l.reviews
        FROM   journal j
        JOIN   look l ON l.entry = j.seq
        WHERE  j.actor = ?
        """, arguments: [person])
    return try names(of: Set(packed.flatMap { PackedNumbers.numbers(in: $0) }))
  }

  /// The reviews a person has graded a second time, as they stand or in an earlier round, by id.
  package func reviewsGradedAgain(by person: String) throws -> Set<String> {
    Set(
      try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT h.name
            FROM   moderation m
            JOIN   review_heading h ON h.review = m.review
            WHERE  m.moderator = (SELECT id FROM person WHERE name = ?)
            """), arguments: [person]))
  }

  /// The numbers of the entries in which somebody was shown one of these reviews.
  func entriesOfLooks(at reviews: Set<String>) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT review FROM review_heading WHERE name = ?")
    let wanted = Set(try reviews.compactMap { try Int.fetchOne(statement, arguments: [$0]) })
    guard !wanted.isEmpty else { return [] }
    var entries: [Int] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT entry, reviews FROM look")
    while let row = try rows.next() {
      let packed: Data = row[1]
      if PackedNumbers.numbers(in: packed).contains(where: wanted.contains) {
        entries.append(row[0])
      }
    }
    return entries
  }

  private func names(of numbers: Set<Int>) throws -> Set<String> {
    let statement = try db.cachedStatement(
      sql: "SELECT name FROM review_heading WHERE review = ?")
    return Set(
      try numbers.compactMap { try String.fetchOne(statement, arguments: [$0]) })
  }
}

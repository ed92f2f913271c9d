import Foundation
import GRDB
package import PracticeLearning

extension Reading {
  /// The reviews a filter means, by month and id.
  package func reviews(matching filter: ReviewFilter = ReviewFilter()) throws -> [ReviewRow] {
    let condition = filter.condition
    return try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            \(ReviewRow.select)
            WHERE    \(condition.sql)
            ORDER BY r.month, h.name
            """), arguments: condition.arguments
      ).map(ReviewRow.init))
  }

  /// Hands over the reviews a filter means one at a time, by month and id; what is done with one asks for no other by
  /// the same filter.
  package func forEachRow(
    matching filter: ReviewFilter, _ body: (ReviewRow) throws -> Void
  ) throws {
    if filter == Reading.all, try isOneCouncil {
      return try remembered(in: Reading.everyRow) { try reviews(matching: filter) }.forEach(body)
    }
    let condition = filter.condition
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          \(ReviewRow.select)
          WHERE    \(condition.sql)
          ORDER BY r.month, h.name
          """), arguments: condition.arguments)
    while let row = try rows.next() { try body(ReviewRow(row)) }
  }

  private static let all: ReviewFilter = {
    var filter = ReviewFilter()
    filter.includesWithdrawn = true
    return filter
  }()

  /// Every review: most lists begin with all of them.
  private static let everyRow = RememberedReading<[ReviewRow]>(most: 2)

  /// Whether there are no more reviews than a council has in some years: so many are remembered, and no more.
  private var isOneCouncil: Bool {
    get throws {
      try Int.fetchOne(db.cachedStatement(sql: "SELECT max(id) FROM review")) ?? 0 <= 20_000
    }
  }

  /// The latest month with a review that a filter means.
  package func latestMonth(matching filter: ReviewFilter) throws -> Month? {
    let condition = filter.condition
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(r.month)
          FROM   review r
          JOIN   review_heading h ON h.review = r.id
          WHERE  \(condition.sql)
          """), arguments: condition.arguments
    ).map(Month.init(index:))
  }

  /// The review of an id, where there is one.
  package func review(_ id: String) throws -> ReviewRow? {
    try Row.fetchOne(
      db.cachedStatement(sql: ReviewRow.select + " WHERE h.name = ? COLLATE NOCASE"),
      arguments: [id]
    ).map(ReviewRow.init)
  }

  /// The reviews of many ids in one question, by id; those that are not there are left out.
  ///
  /// - Parameter ids: the ids, spelt as they are stored.
  package func reviews(ofIDs ids: Set<String>) throws -> [String: ReviewRow] {
    let list = try JSONEncoder().encode(ids)
    let rows = try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: ReviewRow.select + " WHERE h.name IN (SELECT value FROM json_each(?))"),
        arguments: [String(decoding: list, as: UTF8.self)]
      ).map(ReviewRow.init))
    return Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The text of a review as it stands.
  package func document(ofReview id: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT v.document
          FROM   review_heading h
          JOIN   review r ON r.id = h.review
          JOIN   review_revision v ON v.review = r.id AND v.revision = r.revision
          WHERE  h.name = ?
          """), arguments: [id])
  }

  /// Every text a review ever had, the first one first.
  package func revisions(ofReview id: String) throws -> [Revision] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   v.revision, v.document, v.reason, j.actor, j.at
            FROM     review_heading h
            JOIN     review_revision v ON v.review = h.review
            JOIN     journal j ON j.seq = v.entry
            WHERE    h.name = ?
            ORDER BY v.revision
            """), arguments: [id]
      ).map(Revision.init))
  }

  /// The reviews of a case in the months before one of them, the latest first.
  ///
  /// - Parameters:
  ///   - reference: the case.
  ///   - programme: the programme, by id.
  ///   - month: the month that is looked back from; it counts, later ones do not.
  ///   - months: how far back, 0 or more.
  package func history(
    ofCase reference: String, in programme: String, before month: Month, months: Int = 12
  ) throws -> [(id: String, month: Month)] {
    try Array(
      Row.fetchCursor(
        db.cachedStatement(
          sql: """
            SELECT   h.name, r.month
            FROM     review_heading h
            JOIN     review r ON r.id = h.review
            WHERE    h.case_reference = ? COLLATE NOCASE AND r.month BETWEEN ? AND ?
                     AND r.programme = (SELECT id FROM programme WHERE name = ? COLLATE NOCASE)
                     AND \(Withdrawn.counts("r.id"))
            ORDER BY r.month DESC, h.name
            """), arguments: [reference, month.index - months, month.index, programme]
      ).map { ($0[0], Month(index: $0[1])) })
  }
}

/// One text of a document that may be amended.
package struct Revision: Hashable, Sendable {
  /// Its number, from 1.
  package var number: Int
  /// The canonical text.
  package var document: String
  /// Why it was amended; nothing for the first.
  package var reason: String?
  /// Who stored it, by role code.
  package var actor: String
  /// When, in UTC.
  package var at: String

  init(_ row: Row) {
    number = row[0]
    document = row[1]
    reason = row[2]
    actor = row[3]
    at = row[4]
  }
}

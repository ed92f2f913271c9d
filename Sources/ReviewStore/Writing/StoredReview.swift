import PracticeLearning
import GRDB

/// What a new document about a review must know of the review that is stored.
struct StoredReview {
  var id: Int
  var programme: Int
  var month: Int
  var auditor: Int
  var state: ReviewState
  var revision: Int
  /// Grades by `Rating.position`, 0 for none.
  var grades: [Int]

  var group: LinkGroup { LinkGroup(programme: programme, month: month, auditor: auditor) }
}

extension Batch {
  /// The review of an id, where there is one.
  func storedReview(_ name: String) throws -> StoredReview? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.id, r.programme, r.month, r.auditor, \(Withdrawn.state), r.revision,
                 \(Schema.ratingColumns.map { "r.\($0)" }.joined(separator: ", "))
          FROM   review r
          WHERE  r.id = (SELECT review FROM review_heading WHERE name = ?)
          """), arguments: [name])
    guard let row else { return nil }
    return StoredReview(
      id: row[0], programme: row[1], month: row[2], auditor: row[3],
      state: ReviewState(rawValue: row[4]) ?? .submitted, revision: row[5],
      grades: (0..<Schema.ratingColumns.count).map { row[6 + $0] })
  }

  func document(of review: StoredReview) throws -> String {
    try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT document FROM review_revision WHERE review = ? AND revision = ?"),
      arguments: [review.id, review.revision]) ?? ""
  }
}

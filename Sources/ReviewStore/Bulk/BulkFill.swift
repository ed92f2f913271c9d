import GRDB
import PracticeLearning

/// A new store that is being filled with a great many reviews.
package final class BulkFill {
  /// The reviews added so far.
  package private(set) var count = 0
  private let names: BulkNames
  private let entry: Int
  private let statements: BulkStatements

  init(_ db: Database, _ names: BulkNames, entry: Int) throws {
    self.names = names
    self.entry = entry
    statements = try BulkStatements(db)
    for (dimension, list) in [
      (Dimension.programme, names.programmes), (.service, names.services), (.team, names.teams),
      (.person, names.people), (.template, names.templates), (.theme, names.themes),
    ] {
      let insert = try db.makeStatement(
        sql: "INSERT INTO \(dimension.rawValue) (id, name, entry) VALUES (?, ?, ?)")
      for (position, name) in list.enumerated() {
        try insert.execute(arguments: [position + 1, name, entry])
      }
    }
  }

  /// A position, grade or theme that is not there.
  package struct OutOfRange: Error, Hashable {
    /// The review it was in.
    package var id: String
  }

  /// Adds a review with its findings, its moderation and its allocation.
  ///
  /// - Throws: `OutOfRange`; SQLite's error where an id comes twice or the disk is full.
  package func add(_ review: BulkReview, submittedAt: String) throws {
    guard isInRange(review) else { throw OutOfRange(id: review.id) }
    count += 1
    let state = review.moderation.map { BulkFill.state($0, beside: review.grades) } ?? .submitted
    try statements.insert(
      review, id: count, state: state, submittedAt: submittedAt, entry: entry)
    if let moderation = review.moderation {
      try statements.insert(moderation, id: count, beside: review.grades, entry: entry)
    }
    if let allocation = review.allocation {
      try statements.insert(allocation, of: review, fulfilledBy: count, entry: entry)
    }
  }

  /// Adds an allocation nobody has fulfilled.
  ///
  /// - Parameters:
  ///   - allocation: the allocation.
  ///   - review: the review that was expected: its programme, month, auditor and case.
  package func add(open allocation: BulkAllocation, of review: BulkReview) throws {
    guard names.programmes.indices.contains(review.programme),
      names.people.indices.contains(review.auditor)
    else { throw OutOfRange(id: allocation.id) }
    try statements.insert(allocation, of: review, fulfilledBy: nil, entry: entry)
  }

  private static func state(_ moderation: BulkModeration, beside grades: [Int]) -> ReviewState {
    let isEqual = moderation.grades[..<7] == grades[..<7]
    return isEqual || moderation.resolution != nil ? .final : .moderated
  }

  private func isInRange(_ review: BulkReview) -> Bool {
    names.programmes.indices.contains(review.programme)
      && names.services.indices.contains(review.service)
      && names.teams.indices.contains(review.team) && names.people.indices.contains(review.auditor)
      && names.people.indices.contains(review.practitioner)
      && names.templates.indices.contains(review.template) && review.grades.count == 8
      && review.findings.allSatisfy { names.themes.indices.contains($0.theme) }
      && review.moderation.map {
        names.people.indices.contains($0.moderator) && $0.grades.count == 8
      } ?? true
  }
}

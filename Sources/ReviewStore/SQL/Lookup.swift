import GRDB

/// Finds out whether an id is taken, prepared once for all documents of a transaction.
final class Lookup {
  private let review: RawStatement
  private let draft: RawStatement
  private let action: RawStatement

  init(_ db: Database) throws {
    review = try RawStatement(db, "SELECT review FROM review_heading WHERE name = ?")
    draft = try RawStatement(db, "SELECT id FROM draft WHERE name = ?")
    action = try RawStatement(db, "SELECT id FROM learning_action WHERE name = ?")
  }

  func review(_ name: String) throws -> Int? { try review.number(for: name) }
  func draft(_ name: String) throws -> Int? { try draft.number(for: name) }
  func action(_ name: String) throws -> Int? { try action.number(for: name) }
}

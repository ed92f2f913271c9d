import GRDB

/// Finds out whether an id is taken, by statements that the connection keeps.
struct Lookup {
  let db: Database

  func review(_ name: String) throws -> Int? {
    try number("SELECT review FROM review_heading WHERE name = ?", name)
  }

  func draft(_ name: String) throws -> Int? {
    try number("SELECT id FROM draft WHERE name = ?", name)
  }

  func action(_ name: String) throws -> Int? {
    try number("SELECT id FROM learning_action WHERE name = ?", name)
  }

  private func number(_ sql: String, _ name: String) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [name])
  }
}

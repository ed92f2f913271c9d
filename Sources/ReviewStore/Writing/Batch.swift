import PracticeLearning
import GRDB

/// One transaction under way: everything in it is stored together or not at all.
///
/// A refused document leaves the others alone, so that all complaints can be gathered; throw out of the
/// transaction to store nothing.
package final class Batch {
  let db: Database
  /// Who acts.
  package let actor: String
  /// When, in UTC, such as `2026-02-14T09:30:00Z`.
  package let at: String
  /// When what is stored counts as recorded, in UTC: `at`, but where somebody tries things out on another
  /// day, that day.
  package var recordedAt: String
  /// The rows written so far; none means that nothing will change.
  package internal(set) var changes = 0
  /// The learning actions that amendments have raised so far, by id.
  package internal(set) var raisedByAmending: [String] = []
  let sha: SHA256
  var newestReview: Int?
  var newestEntry: (seq: Int, hash: [UInt8])?
  var groupsToLink: Set<LinkGroup> = []
  let journalStatement: JournalStatement
  let reviewStatements: ReviewStatements
  let lookup: Lookup
  private var numbers: [[String: Int]] = .init(repeating: [:], count: Dimension.allCases.count)

  init(_ db: Database, actor: String, at: String) throws {
    self.db = db
    self.actor = actor
    self.at = at
    recordedAt = at
    sha = try SHA256()
    journalStatement = try JournalStatement(db)
    reviewStatements = try ReviewStatements(db)
    lookup = try Lookup(db)
  }

  /// What is stored, this transaction's own writing included; allocations are linked with the reviews
  /// that fulfil them only when the transaction ends.
  package var reading: Reading { Reading(db) }

  /// The number of a name, which is given one where it has none.
  func number(of name: String, in dimension: Dimension) throws -> Int {
    let slot = Dimension.allCases.firstIndex(of: dimension) ?? 0
    if let number = numbers[slot][name] { return number }
    let number = try knownNumber(of: name, in: dimension) ?? newNumber(for: name, in: dimension)
    numbers[slot][name] = number
    return number
  }

  private func knownNumber(of name: String, in dimension: Dimension) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM \(dimension.rawValue) WHERE name = ?"),
      arguments: [name])
  }

  private func newNumber(for name: String, in dimension: Dimension) throws -> Int {
    try db.cachedStatement(sql: "INSERT INTO \(dimension.rawValue) (name) VALUES (?)")
      .execute(arguments: [name])
    return Int(db.lastInsertedRowID)
  }

  /// SQLite ends a text at its first NUL; such a text would not come back as it was typed.
  func refusal(ofUnstorable texts: [String?]) -> Diagnostic? {
    guard let text = texts.compactMap({ $0 }).first(where: { $0.utf8.contains(0) }) else {
      return nil
    }
    return Diagnostic(
      .unreadableEncoding,
      "\"\(text.filter { $0 != "\0" })\" holds a character that is no character (NUL)",
      advice: "type the text again without it")
  }
}

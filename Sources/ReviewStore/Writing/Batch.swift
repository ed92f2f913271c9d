import PracticeLearning
import GRDB

/// One transaction under way: everything in it is stored together or not at all.
///
/// A refused document leaves the others alone, so that all complaints can be gathered; throw out of the
/// transaction to store nothing.
package final class Batch {
  let db: Database
  let writer: Writer
  var settingsFolder: String?
  /// Who acts.
  package var actor: String { writer.actor }
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
  /// The journal's last entry before this transaction.
  var head: (seq: Int, hash: [UInt8])
  var trail: Trail?
  var groupsToLink: Set<LinkGroup> = []
  private var preparedReviewStatements: ReviewStatements?
  let lookup: Lookup
  private var defersForeignKeys = false
  private var numbers: [[String: Int]] = .init(repeating: [:], count: Dimension.allCases.count)

  /// - Throws: `Refusal` with S023 where the clock went back.
  ///
  /// - Parameters:
  ///   - folder: the workspace whose settings are compared with those recorded last, before the first act is
  ///     written down.
  ///   - acceptsClock: whether the time counts though it lies before that of the latest entry.
  init(
    _ db: Database, by writer: Writer, settingsIn folder: String? = nil, acceptsClock: Bool = false
  ) throws {
    self.db = db
    self.writer = writer
    settingsFolder = folder
    let last = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1"))
    head = (last?[0] ?? 0, last?.bytes(1) ?? JournalChain.start)
    at = try acceptsClock ? writer.at : JournalClock.time(writer.at, after: last?[2])
    recordedAt = at
    sha = try SHA256()
    lookup = Lookup(db: db)
  }

  /// What is stored, this transaction's own writing included; allocations are linked with the reviews
  /// that fulfil them only when the transaction ends.
  package var reading: Reading { Reading(db, isWriting: true) }

  /// The statements that store a review, prepared with the first one: most transactions store none.
  func reviewStatements() throws -> ReviewStatements {
    if let prepared = preparedReviewStatements { return prepared }
    let prepared = try ReviewStatements(db)
    preparedReviewStatements = prepared
    return prepared
  }

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
    try deferForeignKeys()
    try db.cachedStatement(sql: "INSERT INTO \(dimension.rawValue) (name, entry) VALUES (?, ?)")
      .execute(arguments: [name, try currentEntry()])
    return Int(db.lastInsertedRowID)
  }

  /// Lets a row name another that comes later in the transaction: a name may be met before the entry it comes with.
  ///
  /// Only where that may be: SQLite prepares every statement of the connection anew after it.
  private func deferForeignKeys() throws {
    guard !defersForeignKeys else { return }
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    defersForeignKeys = true
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

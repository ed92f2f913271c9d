import GRDB
import PracticeLearning

extension Batch {
  /// The latest text of a document, and the row it belongs to.
  struct LatestText {
    var id: Int
    var revision: Int
    var document: String
  }

  func latest(_ key: RevisedKey) throws -> LatestText? {
    let table = key.kind.table
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT t.id, t.revision, r.document
          FROM   \(table) t
          JOIN   \(table)_revision r ON r.subject = t.id AND r.revision = t.revision
          WHERE  \(key.condition)
          """), arguments: key.arguments)
    return row.map { LatestText(id: $0[0], revision: $0[1], document: $0[2]) }
  }

  /// What becomes of a document where there is one of its name already; nothing where there is none.
  func comparison(of document: String, with key: RevisedKey) throws -> Stored? {
    try latest(key).map {
      $0.document == document ? .unchanged : .differs(.document($0.document))
    }
  }

  /// Stores the first text of a document that is not stored yet.
  ///
  /// - Parameters:
  ///   - columns: what its row is known by.
  func insert(
    _ document: String, as key: RevisedKey, act: JournalAct,
    columns: KeyValuePairs<String, any DatabaseValueConvertible>
  ) throws -> Stored {
    if let refusal = refusal(ofUnstorable: [key.name]) { return .refused(refusal) }
    let seq = try journal(act, key.name)
    try db.cachedStatement(
      sql: """
        INSERT INTO \(key.kind.table) (\(columns.map(\.key).joined(separator: ", ")), revision)
        VALUES (\(columns.map { _ in "?, " }.joined())1)
        """
    ).execute(arguments: StatementArguments(columns.map(\.value)))
    try insertRevision(
      of: key.kind, Int(db.lastInsertedRowID), number: 1, document, because: nil, entry: seq)
    return .stored
  }

  /// Stores the next text of a document that is stored already; the earlier ones stay.
  func insertRevision(
    after stored: LatestText, _ document: String, as key: RevisedKey, act: JournalAct,
    because reason: String
  ) throws -> Stored {
    guard stored.document != document else { return .unchanged }
    if let refusal = Batch.refusal(ofReason: reason, for: key.name) { return .refused(refusal) }
    let seq = try journal(act, key.name)
    try insertRevision(
      of: key.kind, stored.id, number: stored.revision + 1, document, because: reason, entry: seq)
    try db.cachedStatement(
      sql: "UPDATE \(key.kind.table) SET revision = revision + 1 WHERE id = ?"
    ).execute(arguments: [stored.id])
    return .stored
  }

  private func insertRevision(
    of kind: RevisedKind, _ subject: Int, number: Int, _ document: String,
    because reason: String?, entry: Int
  ) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO \(kind.table)_revision (subject, revision, document, reason, entry)
        VALUES                             (?,       ?,        ?,        ?,      ?)
        """
    ).execute(arguments: [subject, number, document, reason, entry])
  }
}

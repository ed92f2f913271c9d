import GRDB

/// What the second version changed, one file a subject: `Schema+v2-SUBJECT.swift`.
///
/// Until version 0.2 is out, steps may be added and changed here; after that never again. A new table
/// stands in `StoreTable.all` too, which says how it is proved.
enum Version2 {
  /// What the second migration runs, in its order. Foreign keys are off meanwhile and checked at its end.
  static let steps: [@Sendable (Database) throws -> Void] = [
    journal, moderation, looks, names, facts, states, pairs, reviews, practitioner, proposals,
    plainIDs, families, answers, counting, escalations, actions, gathered, themeCodes, quotes,
    releases,
  ]

  /// What version 0.1 stored is sealed by one entry: it covers every row that is there.
  static func seal(_ db: Database, by writer: Writer) throws {
    let last = try Row.fetchOne(db, sql: "SELECT seq, at FROM journal ORDER BY seq DESC LIMIT 1")
    guard let last else { return try guardNames(db) }
    var sealer = writer
    if sealer.at.isEmpty { sealer.at = last[1] }
    let batch = try Batch(db, by: sealer)
    try batch.journal(.upgrade, "version 1 to 2", coveringAll: true)
    try guardNames(db)
    try batch.seal()
  }
}

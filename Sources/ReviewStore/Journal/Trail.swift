import Foundation
import GRDB
import PracticeLearning

/// The entries of the transaction that is under way.
///
/// An entry is in the journal from the moment it is made, so that rows can refer to it. Its digests and its
/// hash are written at the end of the transaction, over every row that carries its number.
final class Trail {
  private let db: Database
  private let statement: JournalStatement
  private let sealing: SealStatement
  private let facts: DigestStream
  private let words: DigestStream
  private let sha: SHA256
  /// What the journal's head was before.
  private let before: (seq: Int, hash: [UInt8])
  private var pending: [JournalEntry] = []
  /// The last row of each kept table that an earlier entry covers.
  private var covered: [Int]

  init(_ db: Database, after head: (seq: Int, hash: [UInt8]), coveringAll: Bool) throws {
    self.db = db
    before = head
    statement = try JournalStatement(db)
    sealing = try SealStatement(db)
    facts = try DigestStream()
    words = try DigestStream()
    sha = try SHA256()
    covered = coveringAll ? StoreTable.kept.map { _ in 0 } : try Trail.lastRows(db)
  }

  /// The number the next entry will have.
  var next: Int { before.seq + pending.count + 1 }

  /// The latest entry of this transaction; the next one where there is none yet.
  var current: Int { max(next - 1, before.seq + 1) }

  /// Adds an entry without its digests.
  func add(at: String, by writer: Writer, _ act: JournalAct, _ subject: String) throws -> Int {
    let entry = JournalEntry(
      seq: next, at: at, actor: writer.actor, act: act, subject: subject,
      triedOn: writer.triedOn?.description)
    try statement.run(entry)
    pending.append(entry)
    return entry.seq
  }

  /// Writes digests and hashes of every entry; then nothing of it changes any more.
  ///
  /// - Throws: `Refusal` with S010 where a row carries the number of an entry of another transaction.
  func seal() throws {
    guard !pending.isEmpty else { return }
    let last = try Trail.lastRows(db)
    let rows = try StoreTable.kept.indices.filter { last[$0] > covered[$0] }
      .map { try KeptRows(db, StoreTable.kept[$0], after: covered[$0]) }
    var previous = before.hash
    for entry in pending {
      let salt = try EntrySalt.random()
      facts.start("facts", salt: salt.facts)
      words.start("words", salt: salt.words)
      for table in rows {
        while let number = table.entry, number <= entry.seq {
          table.add(to: facts, words)
          try table.advance()
        }
      }
      let digests = (facts: facts.finish(), words: words.finish())
      let hash = JournalChain.hash(
        of: entry, facts: digests.facts, words: digests.words, after: previous, with: sha)
      try sealing.run(entry.seq, digests, previous: previous, hash: hash, salt)
      previous = hash
    }
    if let stray = rows.first(where: { $0.entry != nil }) {
      throw StoreFailure.stray(in: stray.table.name)
    }
    try db.cachedStatement(sql: "UPDATE journal_head SET count = ?, hash = ?")
      .execute(arguments: [next - 1, Data(previous)])
    pending = []
    covered = last
  }

  private static func lastRows(_ db: Database) throws -> [Int] {
    let statement = try RawStatement(keptBy: db, lastRows)
    return try statement.step() ? StoreTable.kept.indices.map { statement.int(Int32($0)) } : []
  }

  private static let lastRows =
    "SELECT " + StoreTable.kept.map { "(SELECT max(id) FROM \($0.name))" }.joined(separator: ", ")
}

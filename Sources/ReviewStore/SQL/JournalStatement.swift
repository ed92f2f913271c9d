import GRDB

/// The statement that adds to the journal, prepared once for all entries of a connection.
final class JournalStatement {
  private let insert: RawStatement

  init(_ db: Database) throws {
    insert = try RawStatement(
      keptBy: db,
      """
      INSERT INTO journal (seq, facts, words, previous, hash, tried_on, at, actor, act, subject)
      VALUES (?1, zeroblob(32), zeroblob(32), zeroblob(32), zeroblob(32), nullif(?2, ''), ?3, ?4, ?5, ?6)
      """)
  }

  func run(_ entry: JournalEntry) throws {
    insert.bind(entry.seq, at: 1)
    try insert.run(
      texts: (entry.triedOn ?? "", 2), (entry.at, 3), (entry.actor, 4), (entry.act.rawValue, 5),
      (entry.subject, 6))
  }
}

/// The statements that give an entry its digests, its hash and its salts.
final class SealStatement {
  private let update: RawStatement
  private let insert: RawStatement

  init(_ db: Database) throws {
    update = try RawStatement(
      keptBy: db, "UPDATE journal SET facts = ?, words = ?, previous = ?, hash = ? WHERE seq = ?")
    insert = try RawStatement(
      keptBy: db, "INSERT INTO entry_salt (entry, facts, words) VALUES (?, ?, ?)")
  }

  func run(
    _ seq: Int, _ digests: (facts: [UInt8], words: [UInt8]), previous: [UInt8], hash: [UInt8],
    _ salt: EntrySalt
  ) throws {
    update.bind(copyOf: digests.facts, at: 1)
    update.bind(copyOf: digests.words, at: 2)
    update.bind(copyOf: previous, at: 3)
    update.bind(copyOf: hash, at: 4)
    update.bind(seq, at: 5)
    try update.run()
    insert.bind(seq, at: 1)
    insert.bind(copyOf: salt.facts, at: 2)
    insert.bind(copyOf: salt.words, at: 3)
    try insert.run()
  }
}

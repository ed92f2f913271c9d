import GRDB

/// The statement that adds to the journal, prepared once for all entries of a transaction.
final class JournalStatement {
  private let insert: RawStatement

  init(_ db: Database) throws {
    insert = try RawStatement(
      db,
      """
      INSERT INTO journal (seq, digest, previous, hash, at, actor, act, subject)
      VALUES              (?,   ?,      ?,        ?,    ?,  ?,     ?,   ?)
      """)
  }

  func run(_ entry: JournalEntry) throws {
    insert.bind(entry.seq, at: 1)
    insert.bind(copyOf: entry.digest, at: 2)
    insert.bind(copyOf: entry.previous, at: 3)
    insert.bind(copyOf: entry.hash, at: 4)
    try insert.run(
      texts: (entry.at, 5), (entry.actor, 6), (entry.act.rawValue, 7), (entry.subject, 8))
  }
}

import Foundation
import GRDB

extension Reading {
  /// Entries of the journal, the first one first.
  ///
  /// - Parameters:
  ///   - seq: only those after this number.
  ///   - limit: at most so many.
  package func journal(after seq: Int = 0, limit: Int = 1000) throws -> [JournalEntry] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT   seq, at, actor, act, subject, digest, previous, hash
        FROM     journal
        WHERE    seq > ?
        ORDER BY seq
        LIMIT    ?
        """, arguments: [seq, limit]
    ).compactMap(JournalEntry.init)
  }
}

extension JournalEntry {
  init?(_ row: Row) {
    guard let act = JournalAct(rawValue: row[3]) else { return nil }
    self.init(
      seq: row[0], at: row[1], actor: row[2], act: act, subject: row[4],
      digest: [UInt8](row[5] as Data), previous: [UInt8](row[6] as Data),
      hash: [UInt8](row[7] as Data))
  }
}

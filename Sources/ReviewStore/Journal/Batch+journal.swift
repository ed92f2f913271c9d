import Foundation
import GRDB

extension Batch {
  /// Adds an entry and returns its number.
  @discardableResult
  func journal(_ act: JournalAct, _ subject: String, digest: [UInt8]) throws -> Int {
    let last = try lastEntry()
    let seq = last.seq + 1
    let hash = JournalChain.hash(
      seq: seq, at: at, actor: actor, act: act.rawValue, subject: subject, digest: digest,
      previous: last.hash, with: sha)
    try journalStatement.run(
      JournalEntry(
        seq: seq, at: at, actor: actor, act: act, subject: subject, digest: digest,
        previous: last.hash, hash: hash))
    newestEntry = (seq, hash)
    changes += 1
    return seq
  }

  private func lastEntry() throws -> (seq: Int, hash: [UInt8]) {
    if let newestEntry { return newestEntry }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT   seq, hash
        FROM     journal
        ORDER BY seq DESC
        LIMIT    1
        """)
    guard let row, let seq: Int = row[0], let hash: Data = row[1] else {
      return (0, JournalChain.start)
    }
    return (seq, [UInt8](hash))
  }

  /// Writes down an act that stores no document of its own: an export, or the close of an import.
  ///
  /// - Parameters:
  ///   - act: what was done.
  ///   - subject: to what, such as the files imported.
  ///   - content: what the entry's digest is taken of, such as the counts printed.
  package func note(_ act: JournalAct, _ subject: String, content: String) throws {
    try journal(act, subject, digest: sha.digest(of: content))
  }
}

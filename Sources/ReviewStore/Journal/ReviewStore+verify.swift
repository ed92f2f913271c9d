import Foundation
import GRDB
import PracticeLearning

extension ReviewStore {
  /// Recomputes the journal's chain, and the digest of every document, action and allocation it tells of.
  package func verifyJournal() throws -> Inspection {
    try read { reading in
      let check = try JournalCheck(reading.db)
      var inspection = try check.chain()
      inspection.add(try check.documents())
      inspection.add(try check.fields())
      inspection.add(try check.missing())
      return inspection
    }
  }
}

/// Compares the journal with itself and with what is stored.
struct JournalCheck {
  let db: Database
  let sha: SHA256

  init(_ db: Database) throws {
    self.db = db
    sha = try SHA256()
  }

  /// Whether every entry holds the hash of the one before and its own; the first that does not is told,
  /// since all after it are in doubt.
  func chain() throws -> Inspection {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT   seq, at, actor, act, subject, digest, previous, hash
        FROM     journal
        ORDER BY seq
        """)
    var (count, previous) = (0, JournalChain.start)
    while let row = try rows.next() {
      count += 1
      let seq: Int = row[0]
      guard seq == count else {
        return broken("entry \(count) of the journal is missing")
      }
      let stored = (
        digest: [UInt8](row[5] as Data), previous: [UInt8](row[6] as Data),
        hash: [UInt8](row[7] as Data)
      )
      let hash = JournalChain.hash(
        seq: seq, at: row[1], actor: row[2], act: row[3], subject: row[4], digest: stored.digest,
        previous: previous, with: sha)
      guard stored.previous == previous, stored.hash == hash else {
        return broken("entry \(seq) of the journal is not what was written")
      }
      previous = hash
    }
    return Inspection(checked: ["the chain of \(count) journal entries"])
  }

  func broken(_ summary: String) -> Inspection {
    Inspection(complaints: [JournalCheck.complaint(summary)])
  }

  static func complaint(_ summary: String) -> Diagnostic {
    Diagnostic(
      .journalBroken, summary,
      advice: "somebody changed the file outside plr: compare it with the last backup")
  }
}

import Foundation
import GRDB
import PracticeLearning

/// Looks a store of version 0.1 over before it is upgraded: what it says afterwards is sealed as it is.
struct Version1Check {
  private let db: Database
  private let sha: SHA256

  init(_ db: Database) throws {
    self.db = db
    sha = try SHA256()
  }

  /// - Throws: `Refusal` with S009 where its chain or a text is not what was written.
  func check() throws {
    try checkChain()
    for table in [
      "review_revision", "moderation_revision", "practice_week_revision", "vignette_pack_revision",
      "calibration_revision", "calibration_grades_revision", "calibration_close_revision",
    ] {
      try checkTexts(of: table, reason: "v.reason")
    }
    try checkTexts(of: "draw", reason: "NULL")
  }

  private func checkChain() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT   seq, at, actor, act, subject, NULL, hash, previous, digest
        FROM     journal
        ORDER BY seq
        """)
    var (seq, previous) = (0, JournalChain.start)
    while let row = try rows.next() {
      let entry = JournalEntry(row)
      let hash = JournalChain.hash(
        ofFirstVersion: entry, digest: row.bytes(8) ?? [], after: previous, with: sha)
      guard entry.seq == seq + 1, row.bytes(7) == previous, entry.hash == hash else {
        throw Version1Check.refusal("entry \(seq + 1) of its journal is not what was written")
      }
      (seq, previous) = (entry.seq, hash)
    }
  }

  /// The texts of a bulk have one digest together, and are left to those who simulate.
  private func checkTexts(of table: String, reason: String) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT v.id, v.document, \(reason), j.digest
        FROM   \(table) v
        JOIN   journal j ON j.seq = v.entry
        WHERE  j.act <> 'simulate'
        """)
    while let row = try rows.next() {
      guard sha.digest(of: row[1], because: row[2]) == row.bytes(3) else {
        throw Version1Check.refusal("row \(row[0] as Int) of \(table) is not what was written")
      }
    }
  }

  private static func refusal(_ what: String) -> Refusal {
    Refusal(
      .journalBroken, "the store cannot be brought to this version: \(what)",
      advice:
        "somebody changed the file outside plr: go back to the last backup that passes its check")
  }
}

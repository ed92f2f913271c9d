import Foundation
import GRDB
import PracticeLearning

extension JournalCheck {
  private struct Kind {
    var words: String
    var table: String
    var name: String
    var reason = "v.reason"
  }

  private static let kinds =
    [
      Kind(
        words: "the texts of reviews", table: "review_revision",
        name: "SELECT name FROM review_heading WHERE review = v.review"),
      Kind(
        words: "the texts of moderations", table: "moderation_revision",
        name: "SELECT name FROM review_heading WHERE review = v.review"),
      Kind(
        words: "the texts of practice weeks", table: "practice_week_revision",
        name: "SELECT name FROM practice_week WHERE id = v.week"),
      Kind(words: "the certificates of draws", table: "draw", name: "v.name", reason: "NULL"),
    ]
    + CalibrationKind.allCases.map { kind in
      Kind(
        words: "the texts of \(kind.words)", table: "\(kind.table)_revision",
        name: "SELECT \(kind.nameSQL) FROM \(kind.table) t WHERE t.id = v.subject")
    }

  /// Whether the text of every revision has the digest of its entry.
  func documents() throws -> Inspection {
    var inspection = Inspection()
    var bulk: [[UInt8]] = []
    for kind in JournalCheck.kinds {
      let (counted, ofBulk) = try documents(kind)
      inspection.add(counted)
      bulk.append(ofBulk)
    }
    inspection.add(try compare(reviews: bulk[0], moderations: bulk[1]))
    return inspection
  }

  private func documents(_ kind: Kind) throws -> (Inspection, bulk: [UInt8]) {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT   v.document, j.digest, j.act = '\(JournalAct.simulate.rawValue)', v.id, \(kind.reason)
        FROM     \(kind.table) v
        JOIN     journal j ON j.seq = v.entry
        ORDER BY v.id
        """)
    let bulk = try SHA256()
    var (inspection, count) = (Inspection(), 0)
    while let row = try rows.next() {
      count += 1
      let document: String = row[0]
      if row[2] {
        bulk.update(field: document)
      } else if sha.digest(of: document, because: row[4]) != [UInt8](row[1] as Data) {
        inspection.complaints.append(
          JournalCheck.complaint(
            "\(kind.words): \"\(try name(kind, row[3]))\" is not what the journal says was stored"))
      }
    }
    inspection.checked = ["\(kind.words): \(count)"]
    return (inspection, bulk.finish())
  }

  private func name(_ kind: Kind, _ id: Int64) throws -> String {
    try String.fetchOne(
      db, sql: "SELECT (\(kind.name)) FROM \(kind.table) v WHERE v.id = ?", arguments: [id]) ?? "?"
  }

  /// The one entry of a bulk speaks of all its texts together.
  private func compare(reviews: [UInt8], moderations: [UInt8]) throws -> Inspection {
    let entries = try Data.fetchAll(
      db, sql: "SELECT digest FROM journal WHERE act = ?", arguments: [JournalAct.simulate.rawValue]
    )
    guard let entry = entries.first else { return Inspection() }
    let digest = BulkDigest.combined(reviews: reviews, moderations: moderations, with: sha)
    guard [UInt8](entry) != digest else { return Inspection() }
    return broken("the simulated reviews are not what the journal says was stored")
  }

  /// Whether every entry about a document still has that document, as often as it was written.
  func missing() throws -> Inspection {
    var inspection = Inspection()
    for (acts, tables) in [
      ([JournalAct.submit, .amend], ["review_revision"]),
      (
        [.moderate, .resolve, .conversation, .agree, .dispute, .markForm, .amendModeration],
        ["moderation_revision"]
      ),
      ([.practiceWeek, .amendPracticeWeek], ["practice_week_revision"]),
      ([.vignettePack], ["vignette_pack_revision"]),
      ([.calibrate, .amendCalibration], ["calibration_revision"]),
      ([.calibrationGrades, .amendCalibrationGrades], ["calibration_grades_revision"]),
      ([.closeCalibration, .amendCalibrationClose], ["calibration_close_revision"]),
      ([.allocate, .amendAllocation], ["allocation", "allocation_earlier"]),
      ([.draw], ["draw"]), ([.swap], ["swap"]), ([.exempt], ["auditor_exemption"]),
      ([.select, .reassign], ["selection", "selection_earlier"]),
      ([.raiseAction], ["learning_action"]),
      ([.updateAction], ["action_update"]),
    ] {
      let stored = tables.map { "SELECT entry FROM \($0)" }.joined(separator: " UNION ALL ")
      let list = acts.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      let lost = try Row.fetchAll(
        db,
        sql: """
          SELECT   seq, act, subject
          FROM     journal
          WHERE    act IN (\(list)) AND seq NOT IN (\(stored))
          ORDER BY seq
          LIMIT    10
          """)
      inspection.complaints += lost.map {
        JournalCheck.complaint(
          "entry \($0[0] as Int) says \"\($0[1] as String)\" of \"\($0[2] as String)\", which is gone"
        )
      }
    }
    inspection.checked = ["what the journal tells of is there"]
    return inspection
  }
}

import Foundation
import GRDB
import PracticeLearning
import ReviewStore
import Testing

@Suite("The journal") struct JournalTests {
  /// A store with something of every kind, amended once.
  private func busyDesk() throws -> Desk {
    let desk = try Desk()
    try desk.write { batch throws in
      _ = try batch.submit(review("R-1"), raising: [action("R-1.1", review: "R-1")])
      _ = try batch.submit(review("R-2"))
      _ = try batch.record(moderation(of: "R-1", overall: .inadequate))
      _ = try batch.amend(review("R-2", text: "second"), because: "why")
      _ = try batch.record(action("LA-1", updates: [note("2026-03-01", .green)]))
      var later = action("LA-1", updates: [note("2026-03-01", .green)])
      later.recheckOn = day("2026-09-01")
      _ = try batch.record(later)
      let plain = Allocation(
        id: "A-1", programme: "monthly", month: Month(year: 2026, number: 2), auditor: "TM-07")
      _ = try batch.record(plain)
      var exempt = plain
      exempt.exemption = Allocation.Exemption(because: "on leave", approvedBy: "QA-01")
      _ = try batch.amend(exempt, because: "sick")
      let week = PracticeWeek(
        id: "2026-03-neglect", theme: "neglect", from: day("2026-03-02"), to: day("2026-03-06"))
      _ = try batch.record(Values.weeks.keep(week, as: "{}"))
      _ = try batch.amend(Values.weeks.keep(week, as: #"{"a":1}"#), because: "more came in")
      _ = try batch.record(
        Draft(
          id: "R-3", programme: "monthly", month: Month(year: 2026, number: 2),
          caseReference: "C-3", auditor: "TM-07", path: "R-3.yaml", createdAt: Desk.now))
      try batch.note(.importDocuments, "february.yaml", content: "2 reviews")
    }
    return desk
  }

  @Test("Every act is told, and an untouched store passes") func untouched() throws {
    let desk = try busyDesk()
    let acts = try desk.read { try $0.journal().map(\.act) }
    #expect(
      acts == [
        .initialise, .submit, .raiseAction, .submit, .moderate, .amend, .raiseAction,
        .updateAction, .planRecheck, .allocate, .amendAllocation, .practiceWeek,
        .amendPracticeWeek, .draft, .importDocuments,
      ])
    #expect(try desk.store { $0.verifyJournal().complaints } == [])
    #expect(try desk.store { $0.inspect().complaints } == [])
  }

  @Test("Entries are paged in their order") func paged() throws {
    let desk = try busyDesk()
    #expect(try desk.read { try $0.journal(after: 3, limit: 2).map(\.seq) } == [4, 5])
  }

  @Test(
    "Nothing that is kept for ever can be changed or removed (ASVS 16.4.2)",
    arguments: [
      "UPDATE journal SET actor = 'X'", "DELETE FROM journal WHERE seq = 5",
      "UPDATE review_revision SET document = ''", "DELETE FROM review_revision",
      "UPDATE moderation_revision SET reason = 'x'", "DELETE FROM moderation_revision",
      "UPDATE review SET overall = 4", "UPDATE moderation SET final_overall = 4",
      "UPDATE action_update SET status = 4", "DELETE FROM action_update",
      "UPDATE learning_action SET what = ''", "DELETE FROM learning_action",
      "DELETE FROM allocation_state", "DELETE FROM practice_week_revision",
      "DELETE FROM review",
      "INSERT OR REPLACE INTO journal SELECT * FROM journal",
      "INSERT OR REPLACE INTO review SELECT * FROM review",
      "INSERT OR REPLACE INTO review_heading SELECT * FROM review_heading",
      "INSERT OR REPLACE INTO review_revision SELECT * FROM review_revision",
      """
      INSERT OR REPLACE INTO review_revision (review, revision, document, entry)
      VALUES (1, 1, '{}', 2)
      """,
      "INSERT OR REPLACE INTO moderation SELECT * FROM moderation",
      "INSERT OR REPLACE INTO moderation_revision SELECT * FROM moderation_revision",
      "INSERT OR REPLACE INTO allocation SELECT * FROM allocation",
      "INSERT OR REPLACE INTO allocation_state SELECT * FROM allocation_state",
      "INSERT OR REPLACE INTO learning_action SELECT * FROM learning_action",
      "INSERT OR REPLACE INTO action_update SELECT * FROM action_update",
      "INSERT OR REPLACE INTO practice_week SELECT * FROM practice_week",
      "INSERT OR REPLACE INTO practice_week_revision SELECT * FROM practice_week_revision",
    ])
  func appendOnly(sql: String) throws {
    let desk = try busyDesk()
    #expect(throws: DatabaseError.self) { try desk.tamper(sql) }
  }

  @Test(
    "A change made behind the triggers shows (ASVS 16.4.2)",
    arguments: [
      ("journal_is_never_changed", "UPDATE journal SET at = '2020-01-01' WHERE seq = 3"),
      ("journal_is_never_changed", "UPDATE journal SET actor = 'TM-99' WHERE seq = 1"),
      ("journal_is_never_changed", "UPDATE journal SET facts = zeroblob(32) WHERE seq = 4"),
      (
        "review_revision_is_never_changed",
        "UPDATE review_revision SET document = '{}' WHERE id = 1"
      ),
      ("moderation_revision_is_never_changed", "UPDATE moderation_revision SET document = '{}'"),
      (
        "practice_week_revision_is_never_changed",
        "UPDATE practice_week_revision SET document = 'x'"
      ),
      ("learning_action_is_never_changed", "UPDATE learning_action SET owner = 'X' WHERE id = 1"),
      ("action_update_is_never_changed", "UPDATE action_update SET status = 4"),
      ("action_update_is_never_removed", "DELETE FROM action_update"),
      ("allocation_state_is_never_changed", "UPDATE allocation_state SET due = '2026-01-01'"),
      ("allocation_state_is_never_removed", "DELETE FROM allocation_state"),
      ("journal_is_never_changed", "UPDATE allocation SET because = 'x'"),
      ("journal_is_never_changed", "UPDATE allocation SET reason = 'x'"),
      ("review_revision_is_never_changed", "UPDATE review_revision SET reason = 'x' WHERE id = 3"),
      ("practice_week_revision_is_never_changed", "UPDATE practice_week_revision SET reason = 'x'"),
      (
        "learning_action_is_never_changed",
        "UPDATE learning_action SET recheck_on = '2026-12-24' WHERE recheck_on IS NOT NULL"
      ),
      (
        "learning_action_is_never_changed",
        "UPDATE learning_action SET recheck_on = '2026-12-24' WHERE recheck_on IS NULL"
      ),
      ("journal_is_never_changed", "UPDATE draft SET auditor = 2"),
    ])
  func tampered(trigger: String, sql: String) throws {
    let desk = try busyDesk()
    try desk.tamper("DROP TRIGGER \(trigger); \(sql)")
    // Both commands name the edit, and the trigger that is gone.
    let complaints = try desk.store { $0.verifyJournal().complaints }
    #expect(complaints.filter { !$0.summary.contains("is not as this version") }.count > 0)
    #expect(complaints.contains { $0.summary.contains(trigger) })
    #expect(try desk.store { $0.inspect().complaints } == complaints)
  }

  @Test("A removed entry shows") func removed() throws {
    let desk = try busyDesk()
    try desk.tamper(
      """
      PRAGMA foreign_keys = OFF;
      DROP TRIGGER journal_is_never_removed;
      DELETE FROM journal WHERE seq = 5;
      """)
    let complaints = try desk.store { $0.verifyJournal().complaints }
    #expect(complaints.contains { $0.summary == "entry 5 of the journal is missing" })
  }
}

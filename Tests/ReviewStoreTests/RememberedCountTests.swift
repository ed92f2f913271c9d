import Foundation
import GRDB
import PracticeLearning
import Testing

@testable import ReviewStore

@Suite("Counts are remembered until something is stored that they hang on")
struct RememberedCountTests {
  private let year = Period(FinancialYear(startingIn: 2025))

  /// What is remembered, and what is counted for a reader of every row, of which nothing is remembered.
  private func expectTrue(_ desk: Desk, _ step: String) throws -> Data? {
    try desk.store { store in
      var everyRow = Scope.everything
      everyRow.rows = 0...Int(Int32.max)
      for _ in 0..<2 {
        #expect(
          try store.tallies(period: year, on: day("2026-03-31"))
            == store.tallies(period: year, on: day("2026-03-31"), scope: everyRow), "\(step)")
        let (known, anew) = try (
          store.timedWork(period: year), store.timedWork(period: year, scope: everyRow)
        )
        #expect(known.steps == anew.steps && known.escalations == anew.escalations, "\(step)")
        #expect(
          try store.grades(period: year, programme: "monthly")
            == store.grades(period: year, programme: "monthly", scope: everyRow), "\(step)")
      }
      return try store.read { try $0.moment() }
    }
  }

  @Test("They are what would be counted anew, whatever was stored before")
  func everyStep() throws {
    let desk = try Desk()
    var before = try expectTrue(desk, "nothing")
    #expect(before == nil)
    func step(_ name: String, changes: Bool = true, _ write: (Batch) throws -> Void) throws {
      try desk.write { try write($0) }
      let after = try expectTrue(desk, name)
      #expect((after != before) == changes, "\(name)")
      before = after
    }
    try step("submit") {
      _ = try $0.submit(review("R-1"), raising: [action("R-1.1", review: "R-1")])
    }
    try step("submit another") { _ = try $0.submit(review("R-2", case: "C-2", auditor: "TM-08")) }
    try step("draft", changes: false) {
      _ = try $0.record(
        Draft(
          id: "R-4", programme: "monthly", month: Month(year: 2026, number: 2),
          caseReference: "C-4", auditor: "TM-07", path: "R-4.yaml", createdAt: Desk.now))
    }
    try step("words of a draft", changes: false) { _ = try $0.saveText("a form", ofDraft: "R-4") }
    try step("a look", changes: false) {
      try $0.look(at: try $0.reading.reviews(), filter: "all")
    }
    try step("moderate") { _ = try $0.record(moderation(of: "R-1", overall: .inadequate)) }
    try step("submit a third") { _ = try $0.submit(review("R-3", case: "C-3")) }
    // Whoever moderates is known, and nothing else is new.
    try step("moderate the third") { _ = try $0.record(moderation(of: "R-3")) }
    try step("amend") {
      _ = try $0.amend(review("R-2", case: "C-2", overall: .inadequate, text: "2"), because: "why")
    }
    try step("action") { _ = try $0.record(action("LA-1", updates: [note("2026-03-01", .green)])) }
    try step("word of the practitioner") { _ = try $0.add(.reply, to: "R-2", saying: "She rang") }
    try step("withdraw") {
      _ = try $0.withdraw("R-2", Withdrawal(.wrongCase, because: "another case was meant"))
    }
  }

  @Test("The moment is the latest entry of every table but those of drafts and looks")
  func everyTable() throws {
    #expect(
      StoreTable.all.filter(\.isAside).map(\.name).sorted() == [
        "draft_state", "draft_text", "look",
      ])
    let desk = try Desk.filled()
    try desk.read { reading in
      var latest = 0
      for table in StoreTable.kept where !table.isAside {
        let entries = try Int.fetchAll(
          reading.db, sql: "SELECT ifnull(entry, 0) FROM \(table.name) ORDER BY id")
        #expect(entries == entries.sorted(), "\(table.name)")
        latest = max(latest, entries.last ?? 0)
      }
      let hash = try Data.fetchOne(
        reading.db, sql: "SELECT hash FROM journal WHERE seq = ?", arguments: [latest])
      #expect(try reading.moment() == hash)
    }
  }
}

import Foundation
import GRDB
import PracticeLearning
import ReviewStore
import Testing

@Suite("The trail") struct TrailTests {
  private func verify(_ desk: Desk, expecting hash: String? = nil) throws -> [String] {
    try desk.store { $0.verify(reading: .values, expecting: hash).complaints.map(\.summary) }
  }

  private func head(_ desk: Desk) throws -> JournalHead { try desk.read { try $0.journalHead() } }

  private static let cutEnd = """
    PRAGMA foreign_keys = OFF;
    DROP TRIGGER journal_is_never_removed;
    DELETE FROM entry_salt WHERE entry > 1;
    DELETE FROM journal WHERE seq > 1;
    """
  private static let trigger = """
    CREATE TRIGGER journal_is_never_removed BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    """

  @Test("Entries cut off the end leave documents without their entry, which are named (T3)")
  func cutEnd() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    try desk.tamper(Self.cutEnd)
    let found = try verify(desk).joined(separator: "\n")
    #expect(found.contains("review_revision") && found.contains("its entry is gone"), "\(found)")
    #expect(found.contains("the journal has 1 entries, and its head tells of 2"), "\(found)")
  }

  @Test("All of the journal deleted is named (T3)") func noJournal() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    try desk.tamper(Self.cutEnd.replacing("> 1", with: "> 0"))
    #expect(!(try verify(desk)).isEmpty)
  }

  @Test("Journal, head and rows cut together pass alone, and not beside a head kept elsewhere (T4)")
  func cutBoth() throws {
    let desk = try Desk()
    let early = try head(desk)
    try desk.write { try $0.note(.exportDocuments, "reviews.jsonl", content: "") }
    let late = try head(desk)
    try desk.tamper(
      Self.cutEnd + Self.trigger
        + """
        UPDATE journal_head
        SET    count = 1, hash = (SELECT hash FROM journal ORDER BY seq DESC LIMIT 1)
        """)
    #expect(try verify(desk) == [])
    #expect(try verify(desk, expecting: early.hash) == [])
    let found = try verify(desk, expecting: late.hash)
    #expect(found.count == 1 && found[0].contains(late.hash.prefix(16)), "\(found)")
  }

  @Test("A head kept earlier is in a chain that went on (T4)") func wentOn() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    let kept = try head(desk)
    try desk.write { _ = try $0.submit(review("R-2", case: "C-2")) }
    #expect(try verify(desk, expecting: kept.hash) == [])
    #expect(try head(desk).count == 3)
  }

  @Test("Entries that go back in time are named (T5)") func backInTime() throws {
    let desk = try Desk()
    for _ in 0..<2 { try desk.write { try $0.note(.exportDocuments, "x", content: "") } }
    try desk.tamper(
      """
      DROP TRIGGER journal_is_never_changed;
      UPDATE journal SET at = '2026-03-01T00:00:00Z' WHERE seq = 2;
      """)
    #expect(try verify(desk).contains { $0.contains("entry 3 was written at") })
  }

  @Test(
    "A clock that went back a day or more stores nothing; a minute is a writer who waited (T5)",
    arguments: [
      ("2026-02-12T09:30:00Z", ["S023"]), ("1970-01-01T00:00:00Z", ["S023"]),
      ("2026-02-14T09:29:00Z", []),
    ])
  func clock(at: String, refused: [String]) throws {
    let desk = try Desk()
    var writer = Desk.writer
    writer.at = at
    let store = try ReviewStore(opening: desk.folder)
    let found = codes { _ = try store.write(by: writer) { _ = try $0.submit(review("R-1")) } }
    #expect(found == refused)
    try store.close()
    #expect(try desk.read { try $0.counts().reviews } == (refused.isEmpty ? 1 : 0))
    #expect(try verify(desk) == [])
  }

  @Test("What was tried out with another day is marked, and the mark cannot be taken away (T7)")
  func triedOut() throws {
    let desk = try Desk()
    var writer = Desk.writer
    writer.triedOn = day("2026-04-15")
    let store = try ReviewStore(opening: desk.folder)
    try store.write(by: writer) { _ = try $0.submit(review("R-1")) }
    #expect(try store.read { try $0.journal().map(\.triedOn) } == [nil, "2026-04-15"])
    try store.close()
    try desk.tamper(
      "DROP TRIGGER journal_is_never_changed; UPDATE journal SET tried_on = NULL WHERE seq = 2")
    #expect(try verify(desk).contains { $0.contains("entry 2 of the journal is not what was") })
  }

  @Test("A short text cannot be found from its digest without the salt (B3)") func guessing() throws
  {
    let desk = try Desk()
    for _ in 0..<2 { try desk.write { try $0.note(.exportDocuments, "x", content: "same") } }
    let digests = try desk.blobs("SELECT words FROM journal WHERE seq > 1")
    #expect(digests.count == 2 && digests[0] != digests[1])
    for guess in ["same", "other", ""] {
      #expect(try !digests.map(JournalEntry.hex).contains(Digest.sha256(of: guess)))
    }
    #expect(try desk.blobs("SELECT DISTINCT words FROM entry_salt").count == 3)
    // Nothing that is read of the journal holds a salt or a digest.
    let shown = "\(try desk.read { try $0.journal() })"
    for salt in try desk.blobs("SELECT words FROM entry_salt") {
      #expect(!shown.contains("\(salt)"))
    }
  }

  @Test("Words and facts have digests apart: a changed word leaves the facts proved (V1)")
  func apart() throws {
    let desk = try Desk()
    try desk.write { _ = try $0.submit(review("R-1")) }
    try desk.tamper(
      """
      DROP TRIGGER review_revision_is_never_changed;
      UPDATE review_revision SET document = 'x'
      """)
    let found = try verify(desk)
    #expect(found.contains { $0.contains("the words that are stored in") })
    #expect(!found.contains { $0.contains(": what is stored in") })
  }

  @Test("Changed settings are entries with old and new value, put back or not (T6)")
  func settings() throws {
    let desk = try Desk()
    func record(_ content: String?) throws -> [String] {
      try desk.write {
        try $0.recordSettings(content.map { [SettingsFile(name: "plr.yaml", content: $0)] } ?? [])
      }
    }
    #expect(try record("target: 30") == ["plr.yaml"])
    #expect(try record("target: 30") == [])
    #expect(try record("target: 5") == ["plr.yaml"])
    #expect(try record("target: 30") == ["plr.yaml"])
    #expect(try record(nil) == ["plr.yaml"])
    let changes = try desk.read { try $0.settingsChanges() }
    #expect(changes.map(\.before) == [nil, "target: 30", "target: 5", "target: 30"])
    #expect(changes.map(\.after) == ["target: 30", "target: 5", "target: 30", nil])
    #expect(
      try desk.read { try $0.journal().map(\.act) }.dropFirst().allSatisfy { $0 == .changeSettings }
    )
    #expect(try verify(desk) == [])
  }

  @Test(
    "The journal is read newest first, by person, subject, act and month, and says what it leaves out (T8)"
  )
  func reading() throws {
    let desk = try Desk.filled()
    func page(_ change: (inout JournalFilter) -> Void) throws -> JournalPage {
      var filter = JournalFilter()
      change(&filter)
      return try desk.read { try $0.journal(filter) }
    }
    let all = try page { _ in }
    #expect(all.entries.map(\.seq) == (1...all.all).reversed())
    let cut = try page { $0.limit = 2 }
    #expect(cut.entries.map(\.seq) == [all.all, all.all - 1] && cut.matching == all.all)
    #expect(
      try page { $0.subject = "r-1" }.entries.map(\.act) == [.moderate, .select, .submit, .draft])
    #expect(try page { $0.actor = "TM-07" }.matching == 0)
    #expect(try page { $0.act = .amend }.matching == 1)
    #expect(try page { $0.period = Period(FinancialYear(startingIn: 2024)) }.matching == 0)
    #expect(try page { $0.period = Period(FinancialYear(startingIn: 2025)) }.matching == all.all)
  }

  @Test("The hash is the one its documentation describes") func hash() throws {
    let desk = try Desk()
    let rows = try desk.blobs("SELECT facts FROM journal UNION ALL SELECT words FROM journal")
    var fields = ["plr-journal-2", "1", Desk.now, "QA-01", "init", "workspace"].map {
      Array($0.utf8)
    }
    fields.append([])
    var bytes: [UInt8] = []
    for (index, field) in (fields + rows + [[UInt8](repeating: 0, count: 32)]).enumerated() {
      // The day that was pretended is missing, which is its own length.
      let length = index == 6 ? UInt64.max : UInt64(field.count)
      bytes += withUnsafeBytes(of: length.bigEndian) { Array($0) } + field
    }
    let digest = try Digest.sha256 { take in take(bytes) }
    #expect(try head(desk).hash == digest)
  }
}

extension Desk {
  /// Blobs a question is answered with.
  func blobs(_ sql: String) throws -> [[UInt8]] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { try Data.fetchAll($0, sql: sql).map { [UInt8]($0) } }
  }
}

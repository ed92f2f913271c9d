import GRDB
import PracticeLearning
import ReviewStore
import Testing

@Suite("Dip samples and other activity in the store") struct GatheredTests {
  private let sample = DipSample(
    id: "DIP-1", template: TemplateReference(name: "pathway-plan", version: 1),
    hypothesis: "Plans are up to date", holdsAt: 80, drawnOn: day("2026-03-02"))

  @Test("Every text is kept, the last one stands, and the journal tells of each") func texts()
    throws
  {
    let desk = try Desk()
    try desk.write { batch throws in
      #expect(try batch.record(Entry(value: sample, document: "first")) == .stored)
      #expect(try batch.record(Entry(value: sample, document: "first")) == .unchanged)
      #expect(
        try batch.record(Entry(value: sample, document: "other"))
          == .differs(.document("first")))
      #expect(
        try batch.amend(Entry(value: sample, document: "second"), because: "answers") == .stored)
    }
    #expect(try desk.read { try $0.document("DIP-1", .dipSample) } == "second")
    #expect(try desk.kept("dip_sample_revision") == ["first", "second"])
    #expect(
      try desk.read { try $0.journal().map(\.act) } == [.initialise, .dipSample, .amendDipSample])
    #expect(try desk.store { $0.inspect().complaints } == [])
  }

  @Test(
    "Nothing that was stored can be changed or removed",
    arguments: [RevisedKind.dipSample, .activity])
  func appendOnly(kind: RevisedKind) throws {
    let desk = try Desk.filled()
    let table = kind.rawValue
    for sql in [
      "UPDATE \(table)_revision SET document = 'x'", "DELETE FROM \(table)_revision",
      "DELETE FROM \(table)", "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)",
      "INSERT OR REPLACE INTO \(table)_revision SELECT * FROM \(table)_revision",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try desk.tamper(sql) }
    }
  }
}

import GRDB
import PracticeLearning
@testable import ReviewStore
import Testing

@Suite("A store that is taken back is the same store") struct TakingBackTests {
  /// Every row of every table as text, the journal's last entry aside: it says that it was taken back.
  private func rows(_ desk: Desk, upTo entry: Int) throws -> [String: [[String?]]] {
    try desk.read { reading in
      var found: [String: [[String?]]] = [:]
      for table in try HistoryTable.all(reading.db) {
        try table.forEachRow(reading.db, upTo: entry) { found[table.name, default: []].append($0) }
      }
      return found
    }
  }

  private func filled() throws -> Desk {
    let desk = try Desk()
    try desk.write { batch in
      _ = try batch.submit(review("R-1", overall: .good))
      _ = try batch.submit(review("R-2", overall: .inadequate))
    }
    try desk.write {
      _ = try $0.amend(review("R-1", overall: .outstanding, text: "2"), because: "a slip")
      _ = try $0.record(moderation(of: "R-2", overall: .inadequate))
    }
    return desk
  }

  private func take(
    _ desk: Desk, into other: Desk, _ change: (inout HistoryRows) -> Void = { _ in }
  )
    throws -> [Diagnostic]
  {
    do {
      return try taken(desk, into: other, change)
    } catch let refusal as Refusal { return refusal.diagnostics }
  }

  private func taken(_ desk: Desk, into other: Desk, _ change: (inout HistoryRows) -> Void) throws
    -> [Diagnostic]
  {
    try other.write { batch in
      let store = try batch.beginTakingBack()
      var complaints: [Diagnostic] = []
      try desk.read { reading in
        _ = try reading.forEachHistory(for: "QA-01") { rows in
          var rows = rows
          change(&rows)
          if let complaint = try store.take(rows) { complaints.append(complaint) }
        }
      }
      if complaints.isEmpty {
        complaints = try batch.end(store, from: "all.jsonl", reading: .values)
      }
      if complaints.containsErrors { throw Refusal(complaints) }
      return complaints
    }
  }

  @Test("table by table and row by row, entry numbers and all (X1)") func same() throws {
    let (desk, other) = (try filled(), try Desk())
    #expect(try take(desk, into: other) == [])
    let last = try desk.read { try $0.lastHistoryEntry() }
    let (before, after) = (try rows(desk, upTo: last), try rows(other, upTo: last))
    #expect(before.keys == after.keys && before.keys.contains("journal"))
    for (name, rows) in before { #expect(after[name] == rows, "\(name)") }
    #expect(try other.store { $0.verify(reading: .values).complaints } == [])
    let tail = try other.read { try $0.journal(after: last).map(\.act) }
    #expect(tail == [.takeBack])
  }

  @Test("any changed value is found against the journal that came with it") func changed() throws {
    let desk = try filled()
    for table in ["review_revision", "moderation_revision", "journal"] {
      let other = try Desk()
      let complaints = try take(desk, into: other) { rows in
        guard rows.table == table else { return }
        let column = rows.columns.firstIndex(of: table == "journal" ? "actor" : "document") ?? 0
        rows.rows[0][column] = "other"
      }
      #expect(complaints.containsErrors, "\(table)")
    }
  }

  @Test("the salt of words is left out with the words of a draft, and with nothing else (B6)")
  func salts() throws {
    let desk = try filled()
    try desk.write { batch in
      _ = try batch.record(
        Draft(
          id: "R-9", programme: "monthly", month: Month(year: 2026, number: 2),
          caseReference: "C-9",
          auditor: "TM-07", path: "R-9.yaml", createdAt: Desk.now))
      _ = try batch.saveText("what nobody else may read", ofDraft: "R-9")
    }
    let other = try Desk()
    #expect(try take(desk, into: other) == [])
    let proof = try other.store { $0.verify(reading: .values) }
    #expect(proof.complaints == [])
    #expect(proof.checked.contains { $0.hasPrefix("1 entry of drafts") }, "\(proof.checked)")
    #expect(try other.read { try $0.draftText("R-9") } == "")
    let forged = try take(desk, into: Desk()) { rows in
      guard rows.table == "entry_salt", let words = rows.columns.firstIndex(of: "words") else {
        return
      }
      for row in rows.rows.indices { rows.rows[row][words] = String(repeating: "0", count: 32) }
    }
    #expect(forged.contains { $0.summary.contains("lost the salt of its words") }, "\(forged)")
  }

  @Test("rows of other columns or types are refused") func otherVersion() throws {
    let desk = try filled()
    #expect(
      try take(desk, into: Desk()) { $0.columns[0] += "_new" }.map(\.code.id).contains("S026"))
    #expect(
      try take(desk, into: Desk()) { rows in
        if rows.table == "review" { rows.rows[0][0] = "one" }
      }.containsErrors)
  }

  @Test("a store with anything in it is not empty") func empty() throws {
    let desk = try Desk()
    #expect(try desk.write { try $0.isOfEmptyStore })
    try desk.write { try $0.note(.exportDocuments, "file", content: "") }
    #expect(try desk.write { try $0.isOfEmptyStore })
    #expect(try !filled().write { try $0.isOfEmptyStore })
  }

  @Test("the triggers that protect the rows are back") func triggers() throws {
    let (desk, other) = (try filled(), try Desk())
    _ = try take(desk, into: other)
    #expect(throws: (any Error).self) { try other.tamper("DELETE FROM review_revision") }
    #expect(throws: (any Error).self) { try other.tamper("UPDATE journal SET actor = 'x'") }
  }
}

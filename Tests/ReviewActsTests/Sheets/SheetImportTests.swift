import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewReports
import Spreadsheets
import Testing

@Suite("Tables from Excel workbooks") struct SheetImportTests {
  private func reviews(_ count: Int = 3) throws -> (TestCouncil, [[String]]) {
    let test = try TestCouncil()
    for number in 1...count { try test.takeIn(CodingCouncil.form(number)) }
    return (test, try ReviewSheet.table(of: test))
  }

  private func column(_ heading: String, in table: [[String]]) throws -> Int {
    try #require(table[0].firstIndex(of: heading))
  }

  @Test("A workbook says what the same table says as CSV: nothing in it is new")
  func roundTrip() throws {
    let (test, table) = try reviews()
    let path = try ReviewSheet.write(table, to: "reviews.xlsx", in: test)
    let outcome = test.council.takeIn([path], by: test.hand())
    let imported = try outcome.get()
    #expect(imported.unchanged == 3 && imported.stored.isEmpty)
    // Cover, contents and notes hold no reviews.
    #expect(outcome.diagnostics.count { $0.code == .sheetPassedOver } == 1)
  }

  @Test(
    "A bad cell is named by file, sheet, row and address, all of them at once, and nothing is stored"
  )
  func badCells() throws {
    let (test, stored) = try reviews()
    var table = stored
    let (planning, month) = try (
      column("domains.planning.grade", in: table), column("month", in: table)
    )
    table[1][planning] = "gud"
    table[3][planning] = "excellent"
    table[2][month] = "2026-13"
    for row in 1...3 { table[row][try column("id", in: table)] += "9" }
    let path = try ReviewSheet.write(table, to: "reviews.xlsx", in: test)
    let found = test.council.takeIn([path], by: test.hand()).diagnostics.filter(\.isError)
    let cells = found.compactMap { $0.location?.cell?.name }
    let letters = CellAddress.letters(ofColumn:)
    #expect(
      cells.contains("\(letters(planning + 1))2") && cells.contains("\(letters(planning + 1))4"))
    #expect(cells.contains("\(letters(month + 1))3"))
    #expect(found.allSatisfy { $0.location?.file == "\(path), sheet Reviews" })
    #expect(try ReviewSheet.table(of: test).count == 4)
  }

  @Test("What a heading means is remembered once an import holds, and not before")
  func columnMap() throws {
    let test = try TestCouncil()
    var (_, table) = try reviews()
    let planning = try column("domains.planning.grade", in: table)
    table[0][planning] = "Planning grade"
    table[1][planning] = "gud"
    let headings = Headings(fields: ["Planning Grade": "domains.planning.grade"])
    let file = "\(test.folder)/\(ColumnMap.file)"
    func takeIn(_ headings: Headings) throws -> Outcome<Imported> {
      let path = try ReviewSheet.write(table, to: "mapped.xlsx", in: test)
      return test.council.takeIn([path], headings: headings, by: test.hand())
    }
    #expect(throws: Refusal.self) { try takeIn(headings).get() }
    #expect(!FileManager.default.fileExists(atPath: file))
    table[1][planning] = table[2][planning]
    #expect(throws: Refusal.self) { try takeIn(Headings()).get() }
    #expect(try takeIn(headings).get().stored[.review] == 3)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("planning grade"))
    let again = try takeIn(Headings())
    #expect(try again.get().unchanged == 3)
    #expect(again.diagnostics.count { $0.code == .mapRemembered } == 1)
  }

  @Test(
    "Days in text are read day first, and a column that can only be month first is refused whole (D035)"
  )
  func dayFirst() throws {
    let (test, stored) = try reviews()
    var table = stored
    let day = try column("record_read.from", in: table)
    func codes(_ days: [String]) throws -> [DiagnosticCode] {
      for (row, text) in days.enumerated() { table[row + 1][day] = text }
      let path = try ReviewSheet.write(table, to: "days.xlsx", in: test)
      return test.council.takeIn([path], by: test.hand()).diagnostics.map(\.code)
    }
    #expect(try !codes(["1/9/2025", "1/9/2025", "1/9/2025"]).contains(.monthFirstColumn))
    #expect(try codes(["09/25/2025", "1/9/2025", "09/26/2025"]).contains(.monthFirstColumn))
  }

  @Test("People are read from a workbook too, and what is wrong is at its cell")
  func people() throws {
    let test = try TestCouncil()
    func take(_ rows: [[CellValue]]) throws -> Outcome<ChangedPeople> {
      let path = "\(test.folder)/people.xlsx"
      let columns = ["id", "role", "team"].map { SheetColumn($0) }
      try Workbook(
        title: "People",
        sheets: [TableSheet(name: "People", title: "People", columns: columns, rows: rows)]
      ).write(to: path)
      return test.council.takeInPeople(path, by: test.hand())
    }
    let bad = try take([[.text("TM-99"), .text("team manger of all"), .text("CIC-1")]])
    #expect(bad.diagnostics.contains { $0.location?.cell?.name == "B2" && $0.isError })
    _ = try take([[.text("TM-99"), .text("team manager"), .text("CIC-1")]]).get()
    try test.reopen()
    #expect(test.council.workspace.people.contains { $0.id == "TM-99" })
  }

  private func sheet(_ headings: [String], _ rows: [[String]], in test: TestCouncil) throws
    -> String
  {
    let path = "\(test.folder)/\(UUID().uuidString).xlsx"
    let sheet = TableSheet(
      name: "Sheet", title: "Sheet", columns: headings.map { SheetColumn($0) },
      rows: rows.map { $0.map { .text($0) } })
    try Workbook(title: "Sheet", sheets: [sheet]).write(to: path)
    return path
  }

  @Test("People under other headings: what they mean is said once, and kept when it holds")
  func peopleMapped() throws {
    let test = try TestCouncil()
    let map = "\(test.folder)/\(ColumnMap.file)"
    let said = ["role code": "id", "What they do": "role"]
    func take(_ person: String, _ role: String, _ said: [String: String] = [:]) throws
      -> Outcome<ChangedPeople>
    {
      let path = try sheet(["Role  Code", "What they do"], [[person, role]], in: test)
      return test.council.takeInPeople(path, headings: said, by: test.hand())
    }
    #expect(
      try take("AUD-7", "auditor").diagnostics.contains { $0.code == .noSuchSheet || $0.isError })
    #expect(throws: Refusal.self) { try take("AUD-7", "king of all", said).get() }
    #expect(!FileManager.default.fileExists(atPath: map))
    let first = try take("AUD-7", "auditor", said)
    #expect(try first.get().added == ["AUD-7"])
    #expect(!first.diagnostics.contains { $0.code == .mapRemembered })
    #expect(try String(contentsOfFile: map, encoding: .utf8).contains("\"role code\": \"id\""))
    let again = try take("AUD-8", "auditor")
    #expect(try again.get().added == ["AUD-8"])
    #expect(again.diagnostics.count { $0.code == .mapRemembered } == 1)
  }

  @Test("A cohort under other headings, and a meaning of another table that is no column of it")
  func cohortMapped() throws {
    let test = try TestCouncil()
    let headings = ["Case ID", "Service", "Team code", "Allocated to"]
    let rows = (1...6).map { ["C-10\($0)", "children in care", "CIC-2", "SW-118"] }
    func dip(_ said: [String: String]) throws -> Outcome<DipReport> {
      var drawing = NewDip.Drawing(frame: try sheet(headings, rows, in: test), size: 2, seed: 7)
      drawing.headings = said
      return test.council.makeDip(
        NewDip(template: "supervision", from: .drawn(drawing)), orSeed: 1, by: test.hand())
    }
    // What an import of reviews said of a heading is no column here: the heading means itself.
    try FileManager.default.createDirectory(
      atPath: "\(test.folder)/Templates", withIntermediateDirectories: true)
    try test.write("\"service\": \"domains.planning.grade\"\n", to: ColumnMap.file)
    #expect(throws: Refusal.self) { try dip([:]).get() }
    let said = ["case id": "case", "Team Code": "team", "allocated to": "Worker"]
    let drawn = try dip(said).get().sample
    #expect(drawn.cases.count == 2 && drawn.frame?.cases == 6)
    let again = try dip([:])
    #expect(try again.get().sample.cases.map(\.reference) == drawn.cases.map(\.reference))
    #expect(again.diagnostics.count { $0.code == .mapRemembered } == 1)
    let map = try String(contentsOfFile: "\(test.folder)/\(ColumnMap.file)", encoding: .utf8)
    #expect(map.contains("domains.planning.grade") && map.contains("\"case id\": \"case\""))
  }
}

import Glibc
import Testing

@testable import Spreadsheets

@Suite("A workbook is written")
struct WritingTests {
  private static func table(_ rows: [[CellValue]], name: String = "Grades") -> TableSheet {
    TableSheet(
      name: name, title: "Grades by domain",
      columns: [SheetColumn("Domain"), SheetColumn("Number", .number)], rows: rows)
  }

  private func written(_ workbook: Workbook) throws -> Reading {
    let folder = Folder()
    try workbook.write(to: folder.path + "/report.xlsx")
    return try Reading(path: folder.path + "/report.xlsx")
  }

  @Test("cover, contents and notes come first, then one table a sheet from A1 on")
  func layout() throws {
    let workbook = Workbook(
      title: "Practice in 2026", cover: ["Estuary council"], notes: ["Counted by quarter."],
      sheets: [Self.table([[.text("Plans"), .hidden], [.text("Voice"), .number(3)]])])
    let reading = try written(workbook)
    #expect(reading.result.findings.isEmpty)
    #expect(reading.result.sheets.map(\.name) == ["Cover", "Contents", "Notes", "Grades"])
    func cells(_ sheet: String) -> [[ReadValue]] {
      reading.rows.filter { $0.sheet == sheet }.map { $0.cells.map(\.value) }
    }
    #expect(cells("Cover") == [[.text("Practice in 2026")], [.text("Estuary council")]])
    #expect(cells("Contents").last == [.text("Grades"), .text("Grades by domain")])
    #expect(cells("Notes").dropFirst().first == [.number(1), .text("Counted by quarter.")])
    #expect(cells("Notes").count == 3)
    #expect(
      cells("Grades") == [
        [.text("Domain"), .text("Number")], [.text("Plans"), .text("c")],
        [.text("Voice"), .number(3)],
      ])
  }

  @Test("numbers, shares and days come back as what they are, and no cell is blank")
  func values() throws {
    let day = try #require(SheetDay(year: 2026, month: 2, day: 28))
    let old = try #require(SheetDay(year: 1899, month: 12, day: 31))
    let columns = ["a", "b", "c", "d", "e", "f", "g", "h"].map { SheetColumn($0) }
    let sheet = TableSheet(
      name: "Values", title: "Values", columns: columns,
      rows: [
        [
          .number(0.1), .share(0.125), .date(day), .date(old), .missing, .hidden, .notApplicable,
          .text(""),
        ]
      ])
    let reading = try written(Workbook(title: "Values", sheets: [sheet]))
    let row = try #require(reading.rows.last { $0.sheet == "Values" })
    #expect(
      row.cells.map(\.value) == [
        .number(0.1), .number(0.125), .date(day), .text("1899-12-31"), .text("x"), .text("c"),
        .text("z"), .text("x"),
      ])
  }

  @Test(
    "a text that looks like a formula goes out as a text",
    arguments: [
      "=1+1", "+44 20", "-5", "@SUM(A1)", "\tTab", "  blanks  ", "_x0041_", "a & <b> \"c\"",
    ])
  func texts(text: String) throws {
    let reading = try written(
      Workbook(title: text, sheets: [Self.table([[.text(text), .missing]])]))
    let row = try #require(reading.rows.last)
    #expect(
      row.cells[0]
        == ReadCell(address: CellAddress(row: 2, column: 1), value: .text(text), isFormula: false))
    #expect(reading.result.findings.isEmpty)
  }

  @Test("what XML forbids is replaced, and line ends become those of a cell")
  func controls() throws {
    let text = "a\u{0}b\u{1}c\r\nd\re\u{FFFF}"
    let reading = try written(
      Workbook(title: "T", sheets: [Self.table([[.text(text), .missing]])]))
    #expect(reading.rows.last?.cells[0].value == .text("a\u{FFFD}b\u{FFFD}c\nd\ne\u{FFFD}"))
  }

  @Test("the names on the tabs are made valid and different, 31 characters at most")
  func names() throws {
    let long = String(repeating: "Längere Namen ", count: 4)
    let wanted = ["cover", "a/b:c", "A/B:C", "'quoted'", "", long, long, "History", "🙂" + long]
    let reading = try written(
      Workbook(title: "Names", sheets: wanted.map { Self.table([[.missing, .missing]], name: $0) }))
    let names = reading.result.sheets.map(\.name).dropFirst(3)
    #expect(
      Array(names.prefix(5)) == ["cover (2)", "a b c", "A B C (2)", "’quoted’", "Sheet"])
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
  }

  @Test("the same value gives the same bytes, for its owner's eyes alone, and nothing else is left")
  func bytes() throws {
    let folder = Folder()
    let workbook = Workbook(title: "Same", sheets: [Self.table([[.text("Plans"), .number(1)]])])
    try workbook.write(to: folder.path + "/a.xlsx")
    try workbook.write(to: folder.path + "/b.xlsx")
    try workbook.write(to: folder.path + "/b.xlsx")
    #expect(folder.names == ["a.xlsx", "b.xlsx"])
    #expect(folder.bytes(of: "a.xlsx") == folder.bytes(of: "b.xlsx"))
    #expect(folder.mode(of: "a.xlsx") == 0o600)
    // Every part is dated by the first day a zip knows, 1 January 1980.
    let first = folder.bytes(of: "a.xlsx")
    #expect(Array(first[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test("a folder that is not there is named, and nothing is written")
  func nowhere() {
    let workbook = Workbook(title: "T", sheets: [])
    #expect(
      throws: WorkbookError.file(path: "/nowhere/a.xlsx", reason: "no such file or directory")
    ) { try workbook.write(to: "/nowhere/a.xlsx") }
  }

  @Test("where a folder stands in the way, what was begun is taken away again")
  func inTheWay() {
    let folder = Folder()
    mkdir(folder.path + "/a.xlsx", 0o700)
    defer { rmdir(folder.path + "/a.xlsx") }
    #expect(
      throws: WorkbookError.file(path: folder.path + "/a.xlsx", reason: "is a directory")
    ) { try Workbook(title: "T", sheets: []).write(to: folder.path + "/a.xlsx") }
    #expect(folder.names == ["a.xlsx"])
  }
}

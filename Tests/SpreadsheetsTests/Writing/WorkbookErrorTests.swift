import Testing

@testable import Spreadsheets

@Suite("What a sheet cannot hold is refused before anything is written")
struct WorkbookErrorTests {
  private static func table(_ rows: [[CellValue]], _ headings: [String] = ["A", "B"]) -> TableSheet
  {
    TableSheet(
      name: "Grades", title: "Grades", columns: headings.map { SheetColumn($0) }, rows: rows)
  }

  private func error(_ sheet: TableSheet) -> WorkbookError? {
    let folder = Folder()
    do throws(WorkbookError) {
      try Workbook(title: "T", sheets: [sheet]).write(to: folder.path + "/a.xlsx")
      return nil
    } catch {
      return folder.names.isEmpty ? error : nil
    }
  }

  @Test("a text is counted as Excel counts it: 32,767 fit, one more is refused with its address")
  func length() {
    let fits = String(repeating: "🙂", count: 16_383) + "a"
    #expect(error(Self.table([[.missing, .text(fits)]])) == nil)
    let refused = error(Self.table([[.missing, .missing], [.missing, .text(fits + "b")]]))
    #expect(
      refused?.description
        == "The text in B3 of sheet “Grades” has 32768 characters; it can have 32767 at most."
        + " Please shorten it, or give it a file of its own.")
  }

  @Test("a number that is none, an uneven row and a heading that stands twice are refused")
  func shapes() {
    let address = CellAddress(row: 2, column: 1)
    #expect(
      error(Self.table([[.number(.nan), .missing]]))
        == .notFinite(sheet: "Grades", address: address))
    #expect(
      error(Self.table([[.missing]]))
        == .unevenRow(sheet: "Grades", row: 2, values: 1, columns: 2))
    #expect(error(Self.table([], ["Good", "GOOD"])) == .heading(sheet: "Grades", heading: "GOOD"))
    #expect(error(Self.table([], ["Good", ""])) == .heading(sheet: "Grades", heading: ""))
    #expect(error(Self.table([], [])) == .size(sheet: "Grades", rows: 0, columns: 0))
  }

  @Test("a chart of a column that is not there is refused")
  func chart() {
    var sheet = Self.table([[.text("Plans"), .number(1)]])
    sheet.charts = [
      SheetChart(.clusteredBars([.init("C")]), by: "A", title: "Bars", altText: "Bars.")
    ]
    #expect(error(sheet) == .noSuchColumn(sheet: "Grades", chart: "Bars", heading: "C"))
  }
}

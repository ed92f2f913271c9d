import Testing

@testable import Spreadsheets

@Suite("The charts and names of a written workbook")
struct ChartTests {
  /// The text of one part of a workbook.
  private func part(_ name: String, of path: String) throws -> String {
    try MissingLibrary.checkReading()
    let source = try PartSource(
      name, of: path, unpacked: UnpackedBytes(fileSize: 1 << 20, limits: ReadingLimits()))
    var bytes = [CChar](repeating: 0, count: 1 << 16)
    var text = ""
    while true {
      let count = source.read(into: &bytes, count: bytes.count)
      guard count > 0 else { return text }
      text += String(decoding: bytes.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  private static let sheet = TableSheet(
    name: "Grades", title: "Grades & more",
    columns: [
      SheetColumn("Domain"), SheetColumn("Good", .number), SheetColumn("Inadequate", .number),
      SheetColumn("Low", .share), SheetColumn("Share", .share), SheetColumn("High", .share),
    ],
    rows: [
      [.text("Plans"), .number(7), .number(1), .share(0.5), .share(0.7), .share(0.8)],
      [.text("Voice"), .hidden, .number(1), .share(0.4), .share(0.6), .share(0.7)],
      [.text("Risk"), .number(9), .number(2), .share(0.3), .share(0.5), .share(0.6)],
    ],
    charts: [
      SheetChart(
        .stackedShares([.init("Good", colour: 0x3B7396), .init("Inadequate", colour: 0x8C1222)]),
        by: "Domain", title: "=Grades", altText: "Bars of “grades” & parts."),
      SheetChart(
        .intervals(low: "Low", value: .init("Share"), high: "High"), by: "Domain",
        title: "Shares", altText: "Points with their intervals."),
      SheetChart(
        .clusteredBars([.init("Inadequate")]), by: "Domain", title: "Bars", altText: "Bars."),
    ], hasFilter: false)

  @Test("each chart is there with its kind, its alternative text and the cells it is drawn from")
  func charts() throws {
    let folder = Folder()
    let path = folder.path + "/report.xlsx"
    try Workbook(title: "T", sheets: [Self.sheet]).write(to: path)
    let stacked = try part("xl/charts/chart1.xml", of: path)
    #expect(stacked.contains("percentStacked"))
    #expect(stacked.contains("<a:t> =Grades</a:t>"))
    // The hidden number's row is left out: it would be drawn as nought.
    #expect(stacked.contains("<c:f>('Grades'!$B$2,'Grades'!$B$4)</c:f>"))
    #expect(stacked.contains("8C1222"))
    let intervals = try part("xl/charts/chart2.xml", of: path)
    #expect(intervals.contains("<c:lineChart>"))
    #expect(intervals.contains("<c:hiLowLines>"))
    #expect(intervals.contains("$E$2:$E$4"))
    // Excel repairs a file whose marks it does not know.
    #expect(!intervals.contains("_dash"))
    #expect(try part("xl/charts/chart3.xml", of: path).contains("\"clustered\""))
    let drawing = try part("xl/drawings/drawing1.xml", of: path)
    #expect(drawing.contains("descr=\"Bars of “grades” &amp; parts.\""))
    #expect(drawing.contains("descr=\"Points with their intervals.\""))
  }

  @Test("a workbook carries the day it is given and no other, whatever the clock says")
  func made() throws {
    let folder = Folder()
    let path = folder.path + "/report.xlsx"
    for (day, shown) in [
      (SheetDay.undated, "2000-01-01"), (SheetDay(iso: "2026-11-27"), "2026-11-27"),
    ] {
      try Workbook(title: "T & U", made: #require(day), sheets: []).write(to: path)
      let core = try part("docProps/core.xml", of: path)
      #expect(core.count(of: "\(shown)T00:00:00Z") == 2)
      #expect(core.contains("<dc:title>T &amp; U</dc:title>"))
    }
  }

  @Test("each table and its cells have a name; the filter and the frozen row are as asked")
  func names() throws {
    let folder = Folder()
    let path = folder.path + "/report.xlsx"
    var second = Self.sheet
    second.name = "More"
    second.charts = []
    second.hasFilter = true
    second.keepsHeadingsInSight = true
    try Workbook(title: "T", sheets: [Self.sheet, second]).write(to: path)
    let book = try part("xl/workbook.xml", of: path)
    #expect(book.contains("<definedName name=\"Table_Grades_cells\">'Grades'!$A$1:$F$4<"))
    let tables = [
      try part("xl/tables/table3.xml", of: path), try part("xl/tables/table4.xml", of: path),
    ]
    #expect(tables[0].contains("name=\"Table_Grades\"") && !tables[0].contains("autoFilter"))
    #expect(tables[1].contains("name=\"Table_More\"") && tables[1].contains("autoFilter"))
    #expect(try !part("xl/worksheets/sheet4.xml", of: path).contains("<pane"))
    #expect(try part("xl/worksheets/sheet5.xml", of: path).contains("<pane"))
    #expect(try !part("xl/worksheets/sheet4.xml", of: path).contains("mergeCell"))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}

import Testing
import WorkbooksByHand

@testable import Spreadsheets

@Suite("A workbook somebody sends is read")
struct ReadingTests {
  @Test("texts, numbers, answers and errors keep their kind, and 0147 stays a text")
  func kinds() throws {
    var sent = Sent(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0147</v></c>\
        <c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>\
        <c r="E1" t="inlineStr"><is><r><t>By </t></r><r><t>hand</t></r><rPh><t>x</t></rPh></is></c></row>
        """)
    sent.sharedTexts = ["<t>0147</t>"]
    let reading = try Reading(sent.package)
    #expect(reading["A1"] == .text("0147"))
    #expect(reading["B1"] == .number(147))
    #expect(reading["C1"] == .boolean(true))
    #expect(reading["D1"] == .error("#REF!"))
    #expect(reading["E1"] == .text("By hand"))
    #expect(reading.problems == [.errorValue])
    #expect(
      reading.result.findings[0].description
        == "Sheet “Reviews”, D1: A cell shows an error instead of a value."
        + " Please put the error right, or empty the cell.")
  }

  @Test("shared texts join their runs, leave out how they are spoken and undo codes")
  func sharedTexts() throws {
    var sent = Sent(rows: #"<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>"#)
    sent.sharedTexts = [
      "<t>first</t>", "<r><t>Of </t></r><r><t>two</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>",
      "<t>A_x0042_C_x005F_x0041_</t>",
    ]
    let reading = try Reading(sent.package)
    #expect(reading["A1"] == .text("Of two"))
    #expect(reading["B1"] == .text("ABC_x0041_"))
    #expect(reading.problems.isEmpty)
  }

  @Test("a day is a day where the cell shows one, and a span of hours stays a number")
  func days() throws {
    let sent = Sent(
      rows: """
        <row r="1"><c r="A1" s="1"><v>61</v></c><c r="B1" s="2"><v>46353.75</v></c>\
        <c r="C1" s="3"><v>1.5</v></c><c r="D1" t="d"><v>2026-11-27</v></c>\
        <c r="E1" s="1"><v>59</v></c><c r="F1" s="1"><v>60</v></c></row>
        """)
    let reading = try Reading(sent.package)
    #expect(reading["A1"] == SheetDay(year: 1900, month: 3, day: 1).map { .date($0) })
    #expect(reading["B1"] == SheetDay(year: 2026, month: 11, day: 27).map { .date($0) })
    #expect(reading["C1"] == .number(1.5))
    #expect(reading["D1"] == SheetDay(year: 2026, month: 11, day: 27).map { .date($0) })
    #expect(reading["E1"] == SheetDay(year: 1900, month: 2, day: 28).map { .date($0) })
    #expect(reading["F1"] == .number(60))
    #expect(reading.finding(.noSuchDay)?.places == ["F1"])
    #expect(reading.finding(.timeOfDay)?.places == ["B1"])
  }

  @Test("an old Mac's workbook counts its days from 1904")
  func days1904() throws {
    var sent = Sent(rows: #"<row><c s="1"><v>0</v></c><c s="1"><v>44891</v></c></row>"#)
    sent.settings = #"<workbookPr date1904="1"/>"#
    let reading = try Reading(sent.package)
    #expect(reading["A1"] == SheetDay(year: 1904, month: 1, day: 1).map { .date($0) })
    #expect(reading["B1"] == SheetDay(year: 2026, month: 11, day: 27).map { .date($0) })
  }

  @Test("a formula's last value is read and marked, and one without a value is refused")
  func formulas() throws {
    let kept = Sent(
      rows: #"<row r="2"><c r="B2"><f>A1*2</f><v>8</v></c><c r="C2"><v>4</v></c></row>"#)
    let reading = try Reading(kept.package)
    #expect(reading.rows.first?.cells.map(\.isFormula) == [true, false])
    #expect(reading.finding(.formula)?.places == ["B2"])
    #expect(!reading.result.isRefused)
    let lost = try Reading(Sent(rows: #"<row><c r="A1"><f>B1*2</f></c></row>"#).package)
    #expect(lost.finding(.formulaWithoutValue)?.places == ["A1"])
    #expect(lost.result.isRefused)
  }

  @Test("merged cells, hidden sheets, rows and columns are reported with their places")
  func hidden() throws {
    var sent = Sent(
      rows: #"<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row>"#,
      after: #"<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A4:A9"/></mergeCells>"#)
    sent.sheets[0].xml = #"<cols><col min="3" max="4" hidden="1"/></cols>"# + sent.sheets[0].xml
    sent.sheets.append(("Lists", "<sheetData/>"))
    sent.states = ["Lists": "veryHidden"]
    let reading = try Reading(sent.package)
    #expect(reading.finding(.mergedCells)?.places == ["A1:B1", "A4:A9"])
    #expect(reading.finding(.hiddenRow)?.places == ["row 2"])
    #expect(reading.finding(.hiddenColumn)?.places == ["columns C:D"])
    #expect(reading.finding(.hiddenSheet)?.sheet == "Lists")
    #expect(reading.result.sheets.map(\.isHidden) == [false, true])
    #expect(reading.rows.map(\.isHidden) == [false, true])
  }

  @Test("a million blank rows are counted and passed over")
  func blankRows() throws {
    let sent = Sent(
      rows: #"<row r="1"><c><v>1</v></c></row><row r="2"><c s="1"/></row>"#
        + #"<row r="1000003"><c r="A1000003"><v>2</v></c></row>"#)
    let reading = try Reading(sent.package)
    #expect(reading.rows.map(\.number) == [1, 1_000_003])
    #expect(reading.finding(.blankRow)?.count == 1_000_001)
    #expect(reading["A1000003"] == .number(2))
  }

  @Test("all problems come at once, the first ten places and the number of all of them")
  func grouped() throws {
    let cells = (1...15).map { #"<row><c r="A\#($0)" t="e"><v>#N/A</v></c></row>"# }.joined()
    var sent = Sent(rows: cells)
    sent.sheets.append(("Second", #"<sheetData><row><c><f>1</f><v>1</v></c></row></sheetData>"#))
    let reading = try Reading(sent.package)
    #expect(reading.problems == [.errorValue, .formula])
    #expect(reading.result.findings.map(\.count) == [15, 1])
    #expect(reading.result.findings[0].places.count == 10)
    #expect(
      reading.result.findings[0].description.hasPrefix(
        "Sheet “Reviews”, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10 and 5 more:"))
    #expect(reading.result.findings[1].sheet == "Second")
  }

  @Test("the names of the sheets can be read without their rows")
  func names() throws {
    let folder = Folder()
    var sent = Sent(rows: "")
    sent.sheets.append(("Zweites &amp; drittes", "<sheetData/>"))
    let path = folder.file(sent.package.bytes)
    let reading = try SpreadsheetReader(path: path).sheets()
    #expect(reading.sheets.map(\.name) == ["Reviews", "Zweites & drittes"])
  }

  @Test("a file that is not there says so with its path")
  func absent() {
    #expect(throws: UnreadableFile(path: "/nowhere.xlsx", reason: "no such file or directory")) {
      try SpreadsheetReader(path: "/nowhere.xlsx").sheets()
    }
  }
}

import Testing
import WorkbooksByHand

@testable import Spreadsheets

@Suite("A workbook that cannot be taken says why")
struct RefusalTests {
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func package(_ names: String...) -> [UInt8] {
    var package = SentPackage()
    for name in names { package.add(name, "<a/>") }
    return package.bytes
  }

  @Test(
    "what is no .xlsx is named for what it is (ASVS 5.2.2)",
    arguments: [
      ([], .emptyFile), (Array("Name;Grade".utf8), .notAWorkbook),
      (compound + [UInt8](repeating: 0, count: 1_000), .oldWorkbook),
      (
        compound + [UInt8](repeating: 7, count: 65_510)
          + "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] as [UInt8] },
        .passwordProtected
      ),
      (package("xl/workbook.bin", "_rels/.rels"), .binaryWorkbook),
      (package("mimetype", "content.xml"), .openDocument),
      (package("word/document.xml", "_rels/.rels"), .otherPackage),
    ] as [([UInt8], SpreadsheetProblem)])
  func kinds(bytes: [UInt8], problem: SpreadsheetProblem) throws {
    let reading = try Reading(bytes: bytes)
    #expect(reading.problems == [problem])
    #expect(reading.result.isRefused)
  }

  @Test(
    "macros and links to other files are refused, and no row is handed over",
    arguments: [
      ("xl/vbaProject.bin", .macros), ("xl/macrosheets/sheet1.xml", .macros),
      ("XL/externalLinks/externalLink1.xml", .externalLinks),
      ("xl/connections.xml", .externalLinks),
    ] as [(String, SpreadsheetProblem)])
  func code(part: String, problem: SpreadsheetProblem) throws {
    var sent = Sent(rows: #"<row><c><f>1</f><v>1</v></c></row>"#)
    sent.more = [(part, "")]
    let reading = try Reading(sent.package)
    #expect(reading.problems == [problem, .formula])
    #expect(reading.finding(problem)?.places == [part])
    #expect(reading.rows.isEmpty)
  }

  @Test("a file cut short, a wrong check sum and two parts of one name are damage")
  func damage() throws {
    let whole = Sent(rows: "<row><c><v>1</v></c></row>").package
    #expect(try Reading(bytes: whole.bytes.dropLast(60)).problems == [.damagedPackage])
    var changed = whole.bytes
    let value = try #require(changed.firstRange(of: Array("<v>1</v>".utf8)))
    changed[value.lowerBound + 3] = UInt8(ascii: "2")
    #expect(try Reading(bytes: changed).finding(.damagedPackage)?.sheet == "Reviews")
    var double = whole
    double.add("XL/workbook.xml", "<workbook/>")
    #expect(try Reading(double).problems == [.damagedPackage])
  }

  @Test("XML that breaks off is named with its sheet, and the other sheets are still read")
  func brokenXML() throws {
    var sent = Sent(rows: "<row><c><v>1</v></row>")
    sent.sheets.append(("Second", #"<sheetData><row><c><f>1</f><v>1</v></c></row></sheetData>"#))
    let reading = try Reading(sent.package)
    #expect(reading.problems == [.damagedPart, .formula])
    #expect(reading.finding(.damagedPart)?.sheet == "Reviews")
  }

  @Test("entities of its own are refused and never resolved, wherever they stand (ASVS 1.5.1)")
  func entities() throws {
    let bomb =
      "<!DOCTYPE x [<!ENTITY a \"\(String(repeating: "a", count: 1_000))\">"
      + (1...9).map {
        "<!ENTITY a\($0) \"" + String(repeating: "&a\($0 == 1 ? "" : String($0 - 1));", count: 10)
          + "\">"
      }.joined() + "<!ENTITY file SYSTEM \"file:///etc/hostname\">]>"
    for start in ["", "<!--" + String(repeating: " ", count: 100_000) + "-->"] {
      for use in ["&a9;", "&file;", "none"] {
        var sent = Sent(rows: #"<row><c t="inlineStr"><is><t>\#(use)</t></is></c></row>"#)
        sent.before = start + bomb
        let reading = try Reading(sent.package)
        #expect(reading.problems == [.documentType])
        #expect(reading.rows.isEmpty)
      }
    }
  }

  @Test("a file that unpacks without end is stopped, by its share and by its size (ASVS 5.2.3)")
  func bomb() throws {
    var package = Sent(rows: "").package
    let row = "<row>" + String(repeating: " ", count: 5_000) + "</row>"
    let place = try #require(package.parts.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
    package.parts[place] = .bomb(
      "xl/worksheets/sheet1.xml", start: "<worksheet><sheetData>", repeating: row,
      bytes: 60 << 20)
    #expect(package.bytes.count < 1 << 20)
    var limits = ReadingLimits()
    limits.unpackedRatio = 50
    #expect(try Reading(package, limits: limits).finding(.unpacksTooLarge)?.sheet == "Reviews")
    limits.unpackedRatio = 250
    limits.unpackedBytes = 1 << 20
    #expect(try Reading(package, limits: limits).problems.first == .unpacksTooLarge)
  }

  @Test("too many cells, columns, texts and parts are refused, and where (ASVS 5.2.3)")
  func limits() throws {
    let rows = (1...20).map { _ in "<row><c><v>1</v></c><c><v>2</v></c></row>" }.joined()
    var limits = ReadingLimits()
    limits.cells = 21
    let many = try Reading(Sent(rows: rows).package, limits: limits)
    #expect(many.finding(.tooManyCells)?.places == ["B11"])
    #expect(many.rows.count == 10)
    let wide = try Reading(
      Sent(rows: #"<row><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>"#).package)
    #expect(wide.finding(.tooManyColumns)?.places == ["XFD1"])
    limits = ReadingLimits()
    limits.sharedTexts = 1
    var texts = Sent(rows: "")
    texts.sharedTexts = ["<t>a</t>", "<t>b</t>"]
    #expect(try Reading(texts.package, limits: limits).problems == [.tooManyTexts])
    limits = ReadingLimits()
    limits.textBytes = 5
    var repeated = Sent(
      rows: "<row>" + String(repeating: #"<c t="s"><v>0</v></c>"#, count: 3) + "</row>")
    repeated.sharedTexts = ["<t>ab</t>"]
    #expect(try Reading(repeated.package, limits: limits).finding(.tooManyTexts)?.places == ["C1"])
    limits.parts = 3
    #expect(try Reading(texts.package, limits: limits).problems == [.unpacksTooLarge])
    let long = #"<row><c t="inlineStr"><is><t>"# + String(repeating: "a", count: 300_000)
    let text = try Reading(Sent(rows: long + "</t></is></c></row>").package)
    #expect(text.finding(.textTooLong)?.places == ["A1"])
  }

  @Test(
    "rows and cells that are out of their place are damage, with where",
    arguments: [
      (#"<row r="9223372036854775807"><c><v>1</v></c></row>"#, "row 1"),
      (#"<row r="0"/>"#, "row 1"), (#"<row r="1048577"/>"#, "row 1"),
      (#"<row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>"#, "A1"),
      (#"<row><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>"#, "A1"),
      (#"<row><c t="s"><v>7</v></c></row>"#, "A1"), (#"<row><c><v>many</v></c></row>"#, "A1"),
      (#"<row><c t="d"><v>2026-02-29</v></c></row>"#, "A1"),
    ])
  func places(rows: String, place: String) throws {
    let reading = try Reading(Sent(rows: rows).package)
    #expect(reading.finding(.damagedPart)?.places == [place])
    #expect(reading.result.isRefused)
  }

  @Test("a package whose parts carry a password says so")
  func password() throws {
    var package = Sent(rows: "").package
    package.parts[1].flags = 1
    #expect(try Reading(package).problems == [.passwordProtected])
  }

  @Test(
    "an element with attributes without end is refused at once, whatever is said before it",
    arguments: ["", "<!-- \" it's -->", "<![CDATA[ \" ' > ]]>", "<?x \"?>", "<a b='\"' c=\"'\"/>"])
  func attributes(before: String) throws {
    let many = (1...3_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    let reading = try Reading(Sent(rows: before + "<row \(many)/>").package)
    #expect(reading.problems == [.damagedPart])
    let fine = try Reading(Sent(rows: before + "<row><c><v>1</v></c></row>").package)
    #expect(fine["A1"] == .number(1))
  }

  @Test("a part is read as UTF-8, whatever it says it is")
  func encoding() throws {
    var declared = Sent(rows: "<row><c><v>1</v></c></row>")
    declared.before = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"
    declared.sheets[0].xml = #"<sheetData><row><c t="str"><v>+ADE-</v></c></row></sheetData>"#
    #expect(try Reading(declared.package)["A1"] == .text("+ADE-"))
    var wide = Sent(rows: "").package
    let place = try #require(wide.parts.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
    wide.parts[place].bytes =
      [0xFF, 0xFE] + "<worksheet/>".utf16.flatMap { [UInt8($0), 0] as [UInt8] }
    #expect(try Reading(wide).problems == [.damagedPart])
  }

  @Test("a workbook damaged anywhere never brings the program down")
  func noise() throws {
    let whole = Sent(rows: #"<row r="1"><c r="A1" s="1"><v>46353</v></c></row>"#).package.bytes
    var place = 1
    for round in 0..<400 {
      place = (place &* 1_103_515_245 &+ 12_345 &+ round) & 0x7FFF_FFFF
      var bytes = whole
      bytes[place % bytes.count] = UInt8(truncatingIfNeeded: place >> 16)
      _ = try Reading(bytes: bytes)
    }
  }

  @Test(
    "every problem says what is the matter and what to do", arguments: SpreadsheetProblem.allCases)
  func words(problem: SpreadsheetProblem) {
    #expect(problem.sentence.hasSuffix("."))
    #expect(problem.remedy.hasSuffix("."))
  }
}

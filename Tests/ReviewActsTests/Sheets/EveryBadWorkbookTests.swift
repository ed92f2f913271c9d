import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import ReviewStore
import Spreadsheets
import Testing
import WorkbooksByHand

/// A workbook that is not taken, with the complaint that says why.
enum BadWorkbook: CaseIterable {
  case renamedXLS, renamedText, empty, damaged, truncated, password, encryptedParts, macros
  case links, entities, bomb, tooWide, formula, error, merged, noSuchDay, daysMonthFirst
  case daysInWords, unknownSheets, noHeadings, openDocument

  var code: DiagnosticCode {
    switch self {
    case .renamedXLS, .renamedText, .empty, .openDocument: .notAWorkbook
    case .damaged, .truncated: .damagedWorkbook
    case .password, .encryptedParts: .workbookHasPassword
    case .macros: .workbookHasMacros
    case .links: .workbookHasLinks
    case .entities, .bomb, .tooWide: .workbookTooLarge
    case .formula: .formulaCell
    case .error: .errorCell
    case .merged: .mergedCells
    case .noSuchDay: .noSuchDayInCell
    case .daysMonthFirst: .monthFirstColumn
    case .daysInWords: .notADate
    case .unknownSheets: .noSuchSheet
    case .noHeadings: .unknownDocument
    }
  }

  private static let ole: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)

  private static func row(_ number: Int, _ cells: [String]) -> String {
    "<row r=\"\(number)\">"
      + cells.enumerated().map {
        "<c r=\"\(CellAddress(row: number, column: $0 + 1))\" t=\"inlineStr\"><is><t>\($1)</t></is></c>"
      }.joined() + "</row>"
  }

  private static let head = row(
    1, ["id", "month", "case", "domains.planning.grade", "record_read.from"])

  private static func days(_ days: [String]) -> Sent {
    Sent(
      rows: head
        + days.enumerated().map {
          row($0 + 2, ["2026-02-CIC-900\($0)", "2026-02", "C-900\($0)", "good", $1])
        }.joined())
  }

  /// The first row of it, with further cells in place of its last.
  private static func cells(_ cells: String, after: String = "") -> Sent {
    Sent(rows: head + "<row r=\"2\">\(cells)</row>", after: after)
  }

  var bytes: [UInt8] {
    switch self {
    case .renamedXLS: return Self.ole
    case .password: return Self.ole + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
    case .renamedText: return Array("id,month\n2026-02-CIC-9001,2026-02\n".utf8)
    case .empty: return []
    case .damaged: return [0x50, 0x4B, 3, 4, 1, 2, 3]
    case .truncated: return Array(Self.days(["2025-09-01"]).package.bytes.dropLast(200))
    case .encryptedParts:
      var package = Self.days(["2025-09-01"]).package
      for index in package.parts.indices { package.parts[index].flags = 1 }
      return package.bytes
    case .bomb:
      var package = Sent(rows: Self.head).package
      let name = "xl/worksheets/sheet1.xml"
      let place = package.parts.firstIndex { $0.name == name } ?? 0
      package.parts[place] = .rows(
        name, after: "<worksheet><sheetData>\(Self.head)", bytes: 64 << 20)
      return package.bytes
    default: return sent.package.bytes
    }
  }

  private var sent: Sent {
    var sent = Sent(rows: Self.head)
    switch self {
    case .macros: sent.more = [("xl/vbaProject.bin", "x")]
    case .links: sent.more = [("xl/externalLinks/externalLink1.xml", "<a/>")]
    case .entities: sent.before = "<!DOCTYPE a [<!ENTITY b \"c\">]>"
    case .tooWide: sent = Self.cells("<c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>1</v></c>")
    case .formula: sent = Self.cells("<c r=\"A2\" t=\"str\"><f>B2</f><v>x</v></c>")
    case .error: sent = Self.cells("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>")
    case .merged:
      sent = Self.cells(
        "<c r=\"A2\" t=\"str\"><v>x</v></c>",
        after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
    case .noSuchDay: sent = Self.cells("<c r=\"E2\" s=\"1\"><v>99999999</v></c>")
    case .daysMonthFirst: sent = Self.days(["09/25/2025", "09/26/2025"])
    case .daysInWords: sent = Self.days(["the ninth day"])
    case .unknownSheets:
      sent = Sent(rows: Self.row(1, ["pupil", "school"]))
      sent.sheets.append(("More", sent.sheets[0].xml))
    case .noHeadings:
      sent = Sent(rows: Self.row(1, ["pupil", "school"]) + Self.row(2, ["a", "b"]))
    case .openDocument:
      sent.more = [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"),
      ]
    default: break
    }
    return sent
  }
}

@Suite("Every kind of workbook that is not taken") struct EveryBadWorkbookTests {
  /// Everything that is stored, as the journal proves it, and what is beside it.
  private func state(_ test: TestCouncil) throws -> [String] {
    let reviews = try test.council.reviews(ReviewListing(), by: test.hand()).get().reviews
    let journal = try test.council.journal(JournalQuestion(), by: test.hand()).get()
    let files = try FileManager.default.subpathsOfDirectory(atPath: test.folder)
      .filter { !$0.contains("-wal") && !$0.contains("-shm") }
    return reviews.map { "\($0)" } + journal.lines.map(\.hash) + files.sorted()
  }

  @Test("is refused for what it is, and nothing is stored", arguments: BadWorkbook.allCases)
  func refused(bad: BadWorkbook) throws {
    let test = try TestCouncil()
    try test.takeIn(CodingCouncil.form(1))
    let path = "\(test.folder)/sent.xlsx"
    try Data(bad.bytes).write(to: URL(filePath: path))
    let before = try state(test)
    let outcome = test.council.takeIn(
      [path], headings: Headings(fields: ["a": "month"]), by: test.hand())
    #expect(throws: Refusal.self) { try outcome.get() }
    #expect(
      outcome.diagnostics.contains { $0.code == bad.code && $0.isError }, "\(outcome.diagnostics)")
    #expect(outcome.diagnostics.allSatisfy { $0.location?.file.hasPrefix(path) ?? false })
    #expect(try state(test) == before)
    #expect(test.council.takeInPeople(path, by: test.hand()).errors != nil)
  }
}

import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Spreadsheets
import Testing
import WorkbooksByHand

@Suite("Workbooks that cannot be taken") struct BadWorkbookTests {
  private static let head =
    "<row r=\"1\">"
    + ["id", "month", "case", "domains.planning.grade"].enumerated().map {
      "<c r=\"\(CellAddress(row: 1, column: $0 + 1))\" t=\"inlineStr\"><is><t>\($1)</t></is></c>"
    }.joined() + "</row>"

  private func diagnostics(_ bytes: [UInt8], _ name: String = "sent.xlsx") throws -> [Diagnostic] {
    let test = try TestCouncil()
    let path = "\(test.folder)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    let outcome = test.council.takeIn([path], by: test.hand())
    #expect(throws: Refusal.self) { try outcome.get() }
    #expect(try test.council.reviews(ReviewListing(), by: test.hand()).get().reviews.isEmpty)
    return outcome.diagnostics
  }

  private func codes(_ sent: Sent) throws -> [DiagnosticCode] {
    try diagnostics(sent.package.bytes).filter(\.isError).map(\.code)
  }

  private static let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test("A renamed .xls, a password, a text: each is told for what it is")
  func otherFiles() throws {
    let old = Self.ole + [UInt8](repeating: 0, count: 600)
    let locked = old + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
    #expect(try diagnostics(old).map(\.code) == [.notAWorkbook])
    #expect(try diagnostics(old, "old.xls").map(\.code) == [.notAWorkbook])
    #expect(try diagnostics(locked).map(\.code) == [.workbookHasPassword])
    #expect(try diagnostics(Array("id,month\n".utf8)).map(\.code) == [.notAWorkbook])
    #expect(try diagnostics([]).map(\.code) == [.notAWorkbook])
    #expect(try diagnostics([0x50, 0x4B, 3, 4, 1, 2, 3]).map(\.code) == [.damagedWorkbook])
  }

  @Test("Macros, links to other files and entities are refused")
  func code() throws {
    var sent = Sent(rows: Self.head)
    sent.more = [("xl/vbaProject.bin", "x"), ("xl/externalLinks/externalLink1.xml", "<a/>")]
    #expect(try Set(codes(sent)) == [.workbookHasMacros, .workbookHasLinks])
    var entities = Sent(rows: Self.head)
    entities.before = "<!DOCTYPE a [<!ENTITY b \"c\">]>"
    #expect(try codes(entities) == [.workbookTooLarge])
  }

  @Test("Formulas, errors and merged cells of a table are refused, each with its cells")
  func cells() throws {
    let sent = Sent(
      rows: Self.head
        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>B2</f><v>x</v></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
    let found = try diagnostics(sent.package.bytes)
    func words(_ code: DiagnosticCode) -> String? { found.first { $0.code == code }?.summary }
    #expect(words(.formulaCell)?.hasSuffix(": A2") == true)
    #expect(words(.errorCell)?.hasSuffix(": B2") == true)
    #expect(words(.mergedCells)?.hasSuffix(": A2:A3") == true)
  }

  @Test(
    "A workbook whose sheets hold nothing that is known says so; a title above the headings does not matter"
  )
  func sheets() throws {
    var strange = Sent(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    strange.sheets.append(strange.sheets[0])
    strange.sheets[1].name = "More"
    #expect(try codes(strange) == [.noSuchSheet])
    let titled = Sent(
      rows: "<row r=\"1\"><c r=\"A1\"><v>2026</v></c></row>"
        + Self.head.replacing("r=\"1\"", with: "r=\"4\"").replacing("1\" t=", with: "4\" t=")
        + "<row r=\"7\"><c r=\"D7\" t=\"str\"><v>gud</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>")
    let found = try diagnostics(titled.package.bytes)
    #expect(!found.contains { $0.code == .mergedCells })
    #expect(found.contains { $0.location?.cell?.name == "D7" })
  }
}

import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewReports
import Spreadsheets
import Testing

@Suite("A workbook of figures") struct WorkbookExportTests {
  private func council() throws -> TestCouncil { try CodingCouncil.shared.copy() }

  private func read(_ path: String) throws -> [String: [[ReadValue]]] {
    var rows: [String: [[ReadValue]]] = [:]
    let reading = try SpreadsheetReader(path: path).read { row in
      rows[row.sheet, default: []].append(row.cells.map(\.value))
    }
    #expect(!reading.isRefused && reading.findings.isEmpty)
    return rows
  }

  private func export(_ test: TestCouncil, _ name: String, as person: String = "QA-01") throws
    -> String
  {
    let path = "\(test.folder)/\(name)"
    _ = try test.council.exportWorkbook(Selection(), to: path, by: test.hand(person)).get()
    return path
  }

  @Test("Its sheets and headings are these")
  func headings() throws {
    let test = try council()
    let path = try export(test, "figures.xlsx")
    let sheets = try SpreadsheetReader(path: path).sheets().sheets.map(\.name)
    #expect(
      sheets == [
        "Cover", "Contents", "Notes", "Grades by domain", "By service", "By team", "By month",
        "Auditor and moderator", "Moderation by domain", "Themes", "Learning actions", "In time",
        "All figures", "Dictionary",
      ])
    let rows = try read(path)
    #expect(
      rows["Grades by domain"]?.first?.map(SheetWords.of) == [
        "programme", "rating", "outstanding", "good", "requires improvement", "inadequate",
        "graded good or outstanding", "graded", "good or outstanding", "good or outstanding: low",
        "good or outstanding: high",
      ])
    // Every heading of every table, and every figure there is, stands in the dictionary.
    let explained = Set(
      rows["Dictionary"]?.map { "\(SheetWords.of($0[0])) \(SheetWords.of($0[2]))" } ?? [])
    for sheet in sheets.dropFirst(3).dropLast() {
      for heading in rows[sheet]?.first ?? [] {
        #expect(explained.contains("\(sheet) \(SheetWords.of(heading))"))
      }
    }
    for id in Figure.ID.allCases { #expect(explained.contains("All figures \(id.rawValue)")) }
  }

  @Test("Every figure of the reports stands in it as the very number")
  func figures() throws {
    let test = try council()
    let rows = try #require(try read(export(test, "figures.xlsx"))["All figures"])
    let heads = rows[0].map(SheetWords.of)
    func value(_ row: [ReadValue], _ heading: String) -> ReadValue? {
      heads.firstIndex(of: heading).map { row[$0] }
    }
    let figures = try test.council.figureSets(Selection(), test.hand()).flatMap(\.everyFigure)
    #expect(figures.count > 200 && rows.count >= figures.count + 1)
    for (figure, row) in zip(figures, rows.dropFirst()) {
      #expect(value(row, "id") == .text(figure.id.rawValue))
      #expect(value(row, "method") == .text(figure.method))
      if figure.unit != .word {
        #expect(value(row, "value") == figure.value.map(ReadValue.number) ?? .text("x"))
      }
      #expect(
        value(row, "numerator") == figure.numerator.map { .number(Double($0)) } ?? .text("z"))
      if let low = figure.interval?.lower { #expect(value(row, "low") == .number(low)) }
    }
  }

  @Test("The same data makes the same bytes, and each export is one entry of the journal")
  func bytes() throws {
    let test = try council()
    let first = try Data(contentsOf: URL(filePath: export(test, "one.xlsx")))
    let second = try Data(contentsOf: URL(filePath: export(test, "two.xlsx")))
    #expect(first == second && first.count > 10_000)
    var question = JournalQuestion()
    (question.act, question.subject) = ("export", "one.xlsx")
    #expect(try test.council.journal(question, by: test.hand()).get().lines.count == 1)
  }

  @Test("Whoever reads no figures gets none, and a board viewer's few are a letter")
  func rights() throws {
    let test = try council()
    for person in ["INS-01", "SW-118"] {
      let path = "\(test.folder)/none.xlsx"
      let outcome = test.council.exportWorkbook(Selection(), to: path, by: test.hand(person))
      #expect(outcome.diagnostics.contains { $0.code == .notPermitted })
      #expect(!FileManager.default.fileExists(atPath: path))
    }
    try test.takeIn(
      CodingCouncil.form(31).replacing("CIC-2", with: "CIC-1").replacing("SW-118", with: "TM-07")
        .replacing("auditor: TM-07", with: "auditor: TM-16"))
    let rows = try read(export(test, "board.xlsx", as: "BRD-01"))
    let teams = try #require(rows["By team"])
    #expect(teams.dropFirst().contains { $0.contains(.text("c")) })
  }
}

/// The words of a cell.
enum SheetWords {
  static func of(_ value: ReadValue) -> String {
    if case .text(let text) = value { text } else { "\(value)" }
  }
}

import Foundation
import PracticeLearning
import PracticeLearningTesting
import ReviewActs
import ReviewDocuments
import Spreadsheets

/// Reviews of a council as the sheet of a workbook.
enum ReviewSheet {
  /// The headings and the rows of an export, without columns that are not filled in everywhere.
  static func table(of test: TestCouncil) throws -> [[String]] {
    var text = ""
    _ = try test.council.export(
      ExportRequest(kind: .review, format: .csv), by: test.hand(), into: { text += $0 }
    ).get()
    let rows = rows(of: text.replacing("\u{FEFF}", with: ""))
    let filled = rows[0].indices.filter { index in
      rows.allSatisfy { $0.indices.contains(index) && !$0[index].isEmpty }
    }
    return rows.map { row in filled.map { row[$0] } }
  }

  /// Writes a workbook whose days are days, and whose numbers are numbers.
  @discardableResult
  static func write(
    _ table: [[String]], to name: String, in test: TestCouncil, beside other: TableSheet? = nil
  ) throws -> String {
    let sheet = TableSheet(
      name: "Reviews", title: "Reviews", columns: table[0].map { SheetColumn($0) },
      rows: table.dropFirst().map { $0.map(cell) })
    let path = "\(test.folder)/\(name)"
    try Workbook(title: "Reviews", sheets: [sheet] + [other].compactMap(\.self)).write(to: path)
    return path
  }

  private static func cell(_ text: String) -> CellValue {
    if let day = SheetDay(iso: text) { return .date(day) }
    if let number = Int(text), String(number) == text { return .number(Double(number)) }
    return .text(text)
  }

  private static func rows(of text: String) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case let end where !isQuoted && end.isNewline:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
    }
    return rows
  }
}

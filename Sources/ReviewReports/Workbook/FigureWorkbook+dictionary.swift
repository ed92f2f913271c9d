import PracticeLearning
import Spreadsheets

extension FigureWorkbook {
  /// What each column of each sheet means, and what each figure is.
  static func dictionary(of tables: [WorkbookTable]) -> WorkbookTable {
    let columns = tables.flatMap { table in
      zip(table.sheet.columns, table.meanings).map {
        Entry(sheet: table.sheet.name, kind: "column", name: $0.heading, meaning: $1)
      }
    }
    let figures = Figure.ID.allCases.map {
      Entry(sheet: "All figures", kind: "figure", name: $0.rawValue, meaning: $0.definition)
    }
    return WorkbookTable(
      "Dictionary", "What each column of each sheet means, and what each figure is",
      [
        WorkbookColumn("sheet", "The sheet.") { .text($0.sheet) },
        WorkbookColumn("kind", "Whether a column or a figure is explained.") { .text($0.kind) },
        WorkbookColumn("name", "The heading of the column, or the id of the figure.") {
          .text($0.name)
        },
        WorkbookColumn("meaning", "What it means.") { .text($0.meaning) },
      ], columns + figures)
  }

  private struct Entry {
    let sheet, kind, name, meaning: String
  }
}

import Spreadsheets

/// A table of the workbook with what each of its columns means: the sheet, and its lines of the
/// dictionary.
struct WorkbookTable {
  let sheet: TableSheet
  /// What stands in each column, in their order.
  let meanings: [String]

  /// Makes a table from rows of one kind.
  ///
  /// - Parameters:
  ///   - name: what stands on the tab.
  ///   - title: what the table holds.
  ///   - columns: the columns from the left.
  ///   - rows: the rows from the top.
  ///   - charts: what is drawn from them.
  init<Row>(
    _ name: String, _ title: String, _ columns: [WorkbookColumn<Row>], _ rows: [Row],
    charts: [SheetChart] = []
  ) {
    sheet = TableSheet(
      name: name, title: title, columns: columns.map { SheetColumn($0.heading, $0.kind) },
      rows: rows.map { row in columns.map { $0.cell(row) } }, charts: charts)
    meanings = columns.map(\.meaning)
  }
}

/// A column of a table: its heading, what it means, and its cell in a row.
struct WorkbookColumn<Row> {
  let heading: String
  let kind: SheetColumn.Kind
  let meaning: String
  let cell: (Row) -> CellValue

  init(
    _ heading: String, _ kind: SheetColumn.Kind = .text, _ meaning: String,
    _ cell: @escaping (Row) -> CellValue
  ) {
    (self.heading, self.kind, self.meaning, self.cell) = (heading, kind, meaning, cell)
  }

  /// The same column of rows that hold the one it is of.
  func of<Other>(_ row: @escaping (Other) -> Row) -> WorkbookColumn<Other> {
    WorkbookColumn<Other>(heading, kind, meaning) { cell(row($0)) }
  }
}

/// Why a workbook could not be written.
package enum WorkbookError: Error, Hashable, CustomStringConvertible {
  case missingLibrary(MissingLibrary)
  /// The file could not be written.
  case file(path: String, reason: String)
  /// A text is longer than a cell can hold.
  case textTooLong(sheet: String, address: CellAddress, length: Int, longest: Int)
  /// A number that is none: not a number, or without end.
  case notFinite(sheet: String, address: CellAddress)
  /// A row has more or fewer values than there are columns.
  case unevenRow(sheet: String, row: Int, values: Int, columns: Int)
  /// A heading stands twice, or a column has none.
  case heading(sheet: String, heading: String)
  /// A chart asks for a column the sheet does not have.
  case noSuchColumn(sheet: String, chart: String, heading: String)
  /// More rows or columns than a sheet holds, or no column.
  case size(sheet: String, rows: Int, columns: Int)

  package var description: String {
    switch self {
    case .missingLibrary(let missing): missing.description
    case .file(let path, let reason): "The workbook \(path) could not be written: \(reason)."
    case .textTooLong(let sheet, let address, let length, let longest):
      "The text in \(address) of sheet “\(sheet)” has \(length) characters; it can have"
        + " \(longest) at most. Please shorten it, or give it a file of its own."
    case .notFinite(let sheet, let address):
      "The number in \(address) of sheet “\(sheet)” is not a number that a cell can hold."
    case .unevenRow(let sheet, let row, let values, let columns):
      "Row \(row) of sheet “\(sheet)” has \(values) values for \(columns) columns."
    case .heading(let sheet, let heading):
      heading.isEmpty
        ? "A column of sheet “\(sheet)” has no heading."
        : "The heading “\(heading)” stands twice in sheet “\(sheet)”."
    case .noSuchColumn(let sheet, let chart, let heading):
      "The chart “\(chart)” of sheet “\(sheet)” asks for a column “\(heading)”, which is not there."
    case .size(let sheet, let rows, let columns):
      "Sheet “\(sheet)” has \(rows) rows and \(columns) columns;"
        + " a sheet holds 1,048,575 rows and 1 to 16,384 columns."
    }
  }
}

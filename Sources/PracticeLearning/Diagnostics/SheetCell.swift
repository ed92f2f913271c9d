/// A cell of a table as a sheet shows it.
public struct SheetCell: Hashable, Sendable, CustomStringConvertible {
  /// The row of the sheet, from 1, its headings included.
  public var row: Int
  /// The column, from 1; 0 for the row as a whole.
  public var column: Int
  /// What stands above the column.
  public var heading: String

  /// Makes a cell.
  public init(row: Int, column: Int, heading: String) {
    self.row = row
    self.column = column
    self.heading = heading
  }

  /// The cell as a sheet names it, such as `L12`; nothing for a whole row.
  public var name: String {
    guard column > 0 else { return "" }
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters + String(row)
  }

  /// `row 12, column planning grade, L12`.
  public var description: String {
    guard column > 0 else { return "row \(row)" }
    let words = heading.split { $0 == "." || $0 == "_" }.joined(separator: " ")
    return "row \(row), column \(words), \(name)"
  }
}

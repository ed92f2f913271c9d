/// What a cell of a workbook holds.
package enum ReadValue: Hashable, Sendable {
  /// A text as it stands: 0147 stays 0147.
  case text(String)
  case number(Double)
  case boolean(Bool)
  /// A day, where the cell is formatted as a date; a time of day is left out.
  case date(SheetDay)
  /// An error such as `#REF!`.
  case error(String)
}

/// A cell that is not blank.
package struct ReadCell: Hashable, Sendable {
  package let address: CellAddress
  package let value: ReadValue
  /// Whether the value was worked out by a formula when the workbook was last saved.
  package let isFormula: Bool
}

/// A row of a sheet that has at least one cell that is not blank.
package struct ReadRow: Hashable, Sendable {
  package let sheet: String
  /// Its number in the sheet, from 1 on.
  package let number: Int
  package let isHidden: Bool
  /// The cells that are not blank, from left to right.
  package let cells: [ReadCell]
}

/// A sheet of a workbook.
package struct ReadSheet: Hashable, Sendable {
  package let name: String
  package let isHidden: Bool
  /// The rows with something in them; 0 where only the names were read.
  package internal(set) var rows = 0
}

/// What a reading of a workbook came to.
package struct SpreadsheetReading: Hashable, Sendable {
  package let sheets: [ReadSheet]
  /// Everything found, the heaviest first.
  package let findings: [SpreadsheetFinding]

  /// Whether something is so that the workbook must not be taken, nor any row already handed over.
  package var isRefused: Bool { findings.contains { $0.problem.weight == .refused } }
}

/// A file that could not be opened or read at all.
package struct UnreadableFile: Error, Hashable, CustomStringConvertible {
  package let path: String
  package let reason: String

  package var description: String { "The file \(path) could not be read: \(reason)." }
}

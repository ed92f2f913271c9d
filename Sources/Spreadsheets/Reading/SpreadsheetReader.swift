/// Reads an Excel workbook (.xlsx) row by row, in a memory that does not grow with it.
package struct SpreadsheetReader: Sendable {
  private let path: String
  private let limits: ReadingLimits

  /// A reader of the file at a path.
  package init(path: String, limits: ReadingLimits = ReadingLimits()) {
    self.path = path
    self.limits = limits
  }

  /// Reads the names of the sheets, and what is to be said of the workbook as a whole.
  package func sheets() throws -> SpreadsheetReading {
    try PackageReading(path: path, limits: limits).read(row: nil)
  }

  /// Reads every sheet and hands over its rows in order, those that are blank left out.
  ///
  /// All problems come together at the end. From the first reason to refuse the workbook on, no
  /// more rows are handed over; those before count for nothing then.
  package func read(row: (ReadRow) throws -> Void) throws -> SpreadsheetReading {
    try withoutActuallyEscaping(row) { row in
      try PackageReading(path: path, limits: limits).read(row: row)
    }
  }
}

import PracticeLearning
import ReviewDocuments

/// A row of a table, read and checked.
struct PreparedRow: Sendable {
  private let row: RowFindings
  private let documents: [Prepared]

  private init(_ line: TableLine, _ check: ReviewCheck) {
    var row = line.read()
    documents = row.findings.documents.map { Prepared($0, check) }
    row.findings.documents = []
    self.row = row
  }

  /// Reads and checks the rows of a CSV file, or of the sheets of a workbook, on all processors, and hands their documents over in their order.
  ///
  /// - Parameters:
  ///   - file: the file, as the person named it.
  ///   - headings: what headings mean that are not those of a document.
  ///   - check: the checks.
  ///   - take: takes each document.
  /// - Returns: what is wrong with the file, beside what each document says of itself; nothing for a file that
  ///   is no such table and has to be read in turn.
  static func read(
    _ file: String, _ headings: Headings, _ check: ReviewCheck,
    _ take: (Prepared) throws -> Void
  ) throws -> [Diagnostic]? {
    var complaints = ComplaintTally()
    do {
      if let workbook = try TableReader.sheets(path: file, named: file, headings: headings) {
        complaints.add(workbook.complaints)
        for sheet in workbook.readers { try read(sheet, check, &complaints, take) }
        return complaints.complaints
      }
      guard DocumentFormat(fileName: file) == .csv else { return nil }
      let reader = try TableReader(path: file, named: file, headings: headings)
      guard !reader.isUTF16 else { return nil }
      try read(reader, check, &complaints, take)
      return complaints.complaints
    } catch let refusal as FileRefusal {
      return complaints.complaints + refusal.diagnostics
    }
  }

  private static func read(
    _ table: TableReader, _ check: ReviewCheck, _ complaints: inout ComplaintTally,
    _ take: (Prepared) throws -> Void
  ) throws {
    var reader = table
    let rows = Pipeline<TableLine, PreparedRow>(groupsOf: 256) { PreparedRow($0, check) }
    func takeRow(_ row: PreparedRow) throws {
      complaints.add(reader.complaints(about: row.row))
      for document in row.documents { try take(document) }
    }
    while let line = try reader.next(&complaints) { try rows.add(line, takeRow) }
    try rows.finish(takeRow)
  }
}

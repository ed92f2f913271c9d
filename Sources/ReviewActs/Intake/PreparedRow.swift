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

  /// Reads and checks the rows of a CSV file on all processors, and hands their documents over in their order.
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
    guard DocumentFormat(fileName: file) == .csv else { return nil }
    var complaints = ComplaintTally()
    do {
      var reader = try TableReader(path: file, named: file, headings: headings)
      guard !reader.isUTF16 else { return nil }
      let rows = Pipeline<TableLine, PreparedRow>(groupsOf: 256) { PreparedRow($0, check) }
      func takeRow(_ row: PreparedRow) throws {
        complaints.add(reader.complaints(about: row.row))
        for document in row.documents { try take(document) }
      }
      while let line = try reader.next(&complaints) { try rows.add(line, takeRow) }
      try rows.finish(takeRow)
      return complaints.complaints
    } catch let refusal as FileRefusal {
      return complaints.complaints + refusal.diagnostics
    }
  }
}

import PracticeLearning

/// Makes documents of JSON Lines or CSV as the bytes of the file come in.
struct RowReader {
  private let format: DocumentFormat
  private let file: String
  private var splitter = RowSplitter()
  private var table: CSVTable?
  private var hasBegun = false
  private var isAtEnd = false
  private(set) var isEmpty = true
  /// Whether a table has anything below its headings.
  private var hasRows = false

  private let headings: Headings

  init(_ format: DocumentFormat, named file: String, headings: Headings = Headings()) {
    self.format = format
    self.headings = headings
    self.file = file
  }

  /// Takes the next bytes of the file; none at its end.
  mutating func append(_ bytes: some Collection<UInt8>) {
    let hasMark = !hasBegun && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    hasBegun = true
    isAtEnd = bytes.isEmpty
    splitter.append(bytes.dropFirst(hasMark ? 3 : 0))
  }

  /// What was found in the next row; nothing when more bytes are needed or the file has ended.
  mutating func next() -> Findings? {
    if format == .csv, splitter.separator == nil {
      // The separator must be known before the rows can be told apart.
      let head = splitter.pending.prefix { $0 != 0x0A && $0 != 0x0D }
      let isLong = head.count > ReadingLimits.lineBytes
      guard isAtEnd || isLong || head.count < splitter.pending.count else { return nil }
      splitter.separator = CSVTable.separator(ofFile: splitter.pending)
    }
    guard let row = splitter.next() else {
      guard isAtEnd else { return nil }
      if let table, !hasRows, !table.isRefused {
        hasRows = true
        return Findings(complaints: table.complaintsWithoutRows)
      }
      guard isEmpty else { return nil }
      isEmpty = false
      return Findings(complaints: [.empty(file)])
    }
    isEmpty = false
    if row.isTooLong { return Findings(complaints: [.rowTooLong(file, line: row.line)]) }
    if format == .jsonLines {
      return DocumentReader.document(inJSONLine: row.bytes, number: row.line, named: file)
    }
    if table != nil {
      hasRows = hasRows || row.bytes.contains { $0 > 0x20 && $0 != splitter.separator }
      return table?.document(row)
    }
    if CSVTable.isSeparatorLine(row.bytes) { return Findings() }
    let made = CSVTable(
      row, file: file, separator: splitter.separator, headings: headings)
    table = made
    return Findings(complaints: made.complaints)
  }
}

extension Diagnostic {
  static func rowTooLong(_ file: String, line: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "this line is longer than 1 MB, longer than any form",
      advice: "write one document on a line; in CSV, look for a quote that was never closed",
      location: SourceLocation(file: file, line: line))
  }
}

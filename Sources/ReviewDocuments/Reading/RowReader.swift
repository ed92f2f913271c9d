import PracticeLearning

/// Makes documents of JSON Lines or CSV as the bytes of the file come in.
struct RowReader {
  private let format: DocumentFormat
  private let file: String
  private var splitter = RowSplitter()
  private var rows: TableReading
  private var isAtEnd = false
  private var hasBegun = false
  private var isEmpty = true

  init(
    _ format: DocumentFormat, named file: String, headings: Headings = Headings(),
    separator: UInt8? = nil
  ) {
    self.format = format
    self.file = file
    rows = TableReading(named: file, headings: headings, separator: separator)
  }

  /// Takes the next bytes of the file; none at its end.
  mutating func append(_ bytes: some Collection<UInt8>) {
    guard format != .csv else { return rows.append(bytes) }
    let hasMark = !hasBegun && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    hasBegun = true
    isAtEnd = bytes.isEmpty
    splitter.append(bytes.dropFirst(hasMark ? 3 : 0))
  }

  /// What was found in the next row; nothing when more bytes are needed or the file has ended.
  mutating func next() -> Findings? {
    guard format != .csv else {
      guard let next = rows.next() else { return nil }
      switch next {
      case .row(let row): return rows.finding(row.read())
      case .complaints(let complaints): return Findings(complaints: complaints)
      }
    }
    guard let row = splitter.next() else {
      guard isAtEnd, isEmpty else { return nil }
      isEmpty = false
      return Findings(complaints: [.empty(file)])
    }
    isEmpty = false
    if row.isTooLong { return Findings(complaints: [.rowTooLong(file, line: row.line)]) }
    return DocumentReader.document(inJSONLine: row.bytes, number: row.line, named: file)
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

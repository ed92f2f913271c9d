package import PracticeLearning

/// The rows of a CSV file as its bytes come in, unread, so that several threads can read them.
struct TableReading {
  private let file: String
  private let headings: Headings
  private var splitter = RowSplitter()
  private var table: CSVTable?
  private var hasBegun = false
  private var isAtEnd = false
  private var isEmpty = true
  /// Whether the table has anything below its headings.
  private var hasRows = false
  private var found: [Diagnostic] = []

  /// What comes next in a table.
  enum Next {
    case row(TableLine)
    case complaints([Diagnostic])
  }

  init(named file: String, headings: Headings, separator: UInt8? = nil) {
    self.file = file
    self.headings = headings
    splitter.separator = separator
  }

  /// Takes the next bytes of the file; none at its end.
  mutating func append(_ bytes: some Collection<UInt8>) {
    let hasMark = !hasBegun && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    hasBegun = true
    isAtEnd = bytes.isEmpty
    splitter.append(bytes.dropFirst(hasMark ? 3 : 0))
  }

  /// The next row, or what was wrong before it; nothing when more bytes are needed or the file has ended.
  mutating func next() -> Next? {
    if let complaints = takeFound() { return .complaints(complaints) }
    guard hasSeparator() else { return nil }
    while let row = splitter.next() {
      isEmpty = false
      if row.isTooLong { return .complaints([.rowTooLong(file, line: row.line)]) }
      guard table != nil else {
        if CSVTable.isSeparatorLine(row.bytes) { continue }
        takeHead(row)
        if let complaints = takeFound() { return .complaints(complaints) }
        continue
      }
      hasRows = hasRows || row.bytes.contains { $0 > 0x20 && $0 != splitter.separator }
      guard let (text, complaints) = table?.text(of: row) else { continue }
      found = complaints
      if let text, let head = table?.head {
        // The text says it all; the bytes would hold on to the piece of the file they came in.
        var place = row
        place.bytes = []
        return .row(TableLine(row: place, text: text, head: head))
      }
      if let complaints = takeFound() { return .complaints(complaints) }
    }
    guard isAtEnd else { return nil }
    return complaintsAtEnd().map { .complaints($0) }
  }

  /// What was found in a row, with complaints about columns that no row before it filled in.
  mutating func finding(_ row: RowFindings) -> Findings { table?.named(row) ?? row.findings }

  private mutating func takeFound() -> [Diagnostic]? {
    guard !found.isEmpty else { return nil }
    defer { found = [] }
    return found
  }

  /// The separator must be known before the rows can be told apart.
  private mutating func hasSeparator() -> Bool {
    guard splitter.separator == nil else { return true }
    let head = splitter.pending.prefix { $0 != 0x0A && $0 != 0x0D }
    let isLong = head.count > ReadingLimits.lineBytes
    guard isAtEnd || isLong || head.count < splitter.pending.count else { return false }
    splitter.separator = CSVTable.separator(ofFile: splitter.pending)
    return true
  }

  private mutating func takeHead(_ row: RowSplitter.Row) {
    let made = CSVTable(
      row, file: file, separator: splitter.separator ?? UInt8(ascii: ","), headings: headings)
    table = made
    found = made.complaints
  }

  private mutating func complaintsAtEnd() -> [Diagnostic]? {
    if let table, !hasRows, !table.isRefused {
      hasRows = true
      let complaints = table.complaintsWithoutRows
      return complaints.isEmpty ? nil : complaints
    }
    guard isEmpty else { return nil }
    isEmpty = false
    return [.empty(file)]
  }
}

/// A row of a table, unread.
package struct TableLine: Sendable {
  let row: RowSplitter.Row
  let text: String
  let head: CSVHead

  /// What is in the row; can be asked for on any thread.
  package func read() -> RowFindings { head.read(row, text) }
}

/// The rows of a CSV file, unread, so that several threads can read them.
package struct TableReader {
  /// Whether the file must be read as a whole, with `DocumentReader.read`.
  package var isUTF16: Bool { bytes.isUTF16 }
  private var bytes: FileBytes
  private var rows: TableReading
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: the file as the person named it.
  ///   - headings: what headings mean that are not those of a document.
  /// - Throws: why it cannot be read.
  package init(path: String, named file: String, headings: Headings) throws(FileRefusal) {
    self.init(try FileBytes(path: path, named: file), headings)
  }

  private init(_ bytes: FileBytes, _ headings: Headings) {
    self.bytes = bytes
    rows = TableReading(named: bytes.file, headings: headings, separator: bytes.separator)
  }

  /// Opens a workbook: its sheets that hold documents, and what is wrong with it; nothing for another file.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - file: the file as the person named it.
  ///   - headings: what headings mean that are not those of a document.
  /// - Throws: why it cannot be read.
  package static func sheets(
    path: String, named file: String, headings: Headings
  ) throws(FileRefusal) -> (readers: [TableReader], complaints: [Diagnostic])? {
    guard WorkbookTables.isWorkbook(path, named: file) else { return nil }
    let found = try WorkbookTables(
      path: path, named: file, of: "documents", headings.areOfDocuments)
    return (found.tables.map { TableReader($0, headings) }, found.complaints)
  }

  /// The next row, or nothing at the end of the file.
  ///
  /// - Parameter complaints: takes what is wrong with the file itself.
  package mutating func next(_ complaints: inout ComplaintTally) throws(FileRefusal) -> TableLine? {
    while true {
      switch rows.next() {
      case .row(let line): return line
      case .complaints(let found): complaints.add(found)
      case nil:
        if isAtEnd { return nil }
        let piece = try bytes.next()
        isAtEnd = piece.isEmpty
        rows.append(piece)
      }
    }
  }

  /// What is wrong with a row beside what its document says of itself.
  ///
  /// - Parameter row: a row that was read, those before it first.
  package mutating func complaints(about row: RowFindings) -> [Diagnostic] {
    rows.finding(row).complaints
  }
}

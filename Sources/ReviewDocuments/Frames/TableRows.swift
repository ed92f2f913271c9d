import PracticeLearning

/// The rows of a CSV table with known columns, for tables too long to make a document of every row.
///
/// Marks, separators, quotes and encodings are those of every CSV file that is read here.
struct TableRows {
  private let columns: Shape.Block
  private let headings: Headings
  private var file: String
  private var head: TableHead
  private var encoding: RowEncoding
  /// The columns a row has at least: those up to the last one with a heading.
  private var wanted = 0
  private var separator: UInt8 = 0x2C
  /// Whether the rows are those of a sheet, which people find by row and column alone.
  private var isSheet = false
  private(set) var complaints: TableComplaints

  /// - Parameters:
  ///   - columns: the columns there are.
  ///   - file: the file as the person named it.
  ///   - headings: what headings mean that are not those of the columns.
  init(_ columns: Shape.Block, named file: String, headings: Headings = Headings()) {
    self.columns = columns
    self.headings = headings
    self.file = file
    head = TableHead(columns: columns)
    encoding = RowEncoding(file)
    complaints = TableComplaints(file)
  }

  /// Reads a file and hands over its rows.
  mutating func read(path: String, _ take: (borrowing TableRow, inout TableComplaints) -> Void) {
    do {
      var bytes = try open(path)
      var splitter = RowSplitter()
      if let known = bytes.separator {
        separator = known
        splitter.separator = known
      }
      let whole = bytes.isUTF16 ? Array(try bytes.wholeText().utf8) : nil
      var isFirst = true
      while true {
        let piece = if let whole { isFirst ? whole : [] } else { try bytes.next() }
        let hasMark = isFirst && piece.starts(with: [0xEF, 0xBB, 0xBF])
        isFirst = false
        splitter.append(piece.dropFirst(hasMark ? 3 : 0))
        if splitter.separator == nil {
          separator = CSVTable.separator(ofFile: splitter.pending)
          splitter.separator = separator
        }
        while let row = splitter.next(), complaints.mayGoOn { self.take(row, take) }
        if piece.isEmpty || !complaints.mayGoOn { break }
      }
      if head.fields.isEmpty, complaints.isEmpty { complaints.add([.empty(file)]) }
    } catch {
      complaints.add(error.diagnostics)
    }
  }

  /// The file, or the one sheet of a workbook that holds such a table.
  private mutating func open(_ path: String) throws(FileRefusal) -> FileBytes {
    guard WorkbookTables.isWorkbook(path, named: file) else {
      return try FileBytes(path: path, named: file)
    }
    let workbook = try WorkbookTables(path: path, named: file, of: columns.name, areHeadings)
    let tables = workbook.tables
    guard tables.count == 1, let bytes = tables.first else {
      throw FileRefusal([.severalSheets(of: columns.name, tables.map(\.file), in: file)])
    }
    isSheet = true
    file = bytes.file
    encoding = RowEncoding(file)
    complaints = TableComplaints(file)
    complaints.add(workbook.complaints)
    return bytes
  }

  /// Whether texts of a row are headings of the table: all columns it needs are there, or most of them are its own.
  private func areHeadings(_ texts: [String]) -> Bool {
    let keys = Set(texts.map { key($0).key })
    let needed = columns.fields.filter(\.isNeeded).map(\.key)
    let known = columns.fields.count { keys.contains($0.key) }
    return needed.allSatisfy(keys.contains) && known > 0 && known * 2 >= texts.count
      || known >= 3
  }

  /// The column that a heading stands for, and whether an earlier import said so. What was said of a table with
  /// other columns does not count here.
  private func key(_ heading: String) -> (key: String, isRemembered: Bool) {
    let plain = Headings.plain(TableRows.column(heading, between: " "))
    if let field = headings.fields[plain] { return (TableRows.column(field, between: "_"), false) }
    if let field = headings.remembered[plain] {
      let key = TableRows.column(field, between: "_")
      if columns.fields.contains(where: { $0.key == key }) { return (key, true) }
    }
    return (TableRows.column(heading, between: "_"), false)
  }

  private static func column(_ heading: String, between words: String) -> String {
    String(decoding: tidied(heading), as: UTF8.self).lowercased().replacing(" ", with: words)
  }

  private mutating func take(
    _ row: RowSplitter.Row, _ body: (borrowing TableRow, inout TableComplaints) -> Void
  ) {
    guard !row.isTooLong else { return complaints.add([.rowTooLong(file, line: row.line)]) }
    guard !row.isOpen else { return complaints.add(.openQuote, line: row.line, column: 1) }
    guard !head.fields.isEmpty else {
      if !CSVTable.isSeparatorLine(row.bytes) { readHead(row) }
      return
    }
    row.bytes.withUnsafeBufferPointer { bytes in
      var cells = TableRow(row, head)
      var isPlain = true
      for byte in bytes where byte == 0x22 || byte < 0x20 || byte > 0x7E { isPlain = false }
      if isPlain, let count = cells.split(bytes, separator), count == head.fields.count {
        guard !cells.isBlank else { return }
        body(cells, &complaints)
      } else {
        takeSlowly(row, body)
      }
    }
  }

  /// A row with quotes, other alphabets, a guard against formulas or another number of cells.
  private mutating func takeSlowly(
    _ row: RowSplitter.Row, _ body: (borrowing TableRow, inout TableComplaints) -> Void
  ) {
    let decoded = encoding.text(of: row)
    complaints.add(encoding.remarks())
    guard let text = decoded else { return }
    let read = CSVRow(text, line: row.line, separator: separator).cells
    if read.allSatisfy({ $0.text.utf8.allSatisfy { $0 <= 0x20 } }) { return }
    // A sheet writes empty cells below an empty heading, and more or fewer of them at the end.
    let isFitting =
      read.count >= wanted && read.dropFirst(head.fields.count).allSatisfy { $0.text.isEmpty }
    guard isFitting else {
      return complaints.add(.ragged(read.count, wanted: wanted), line: row.line, column: 1)
    }
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for cell in read {
      let start = bytes.count
      bytes += TableRows.tidied(SheetText.text(ofCell: cell.text))
      ranges.append(start..<bytes.count)
    }
    bytes.withUnsafeBufferPointer { bytes in
      var cells = TableRow(row, head)
      for (index, range) in ranges.prefix(head.fields.count).enumerated() {
        let mark = read[index].mark
        cells.set(
          head.fields[index], UnsafeBufferPointer(rebasing: bytes[range]), line: Int(mark.line),
          column: Int(mark.column))
      }
      body(cells, &complaints)
    }
  }

  /// A text without white space around it and with single spaces within; one that does not break is a space
  /// like another.
  private static func tidied(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.replacing("\u{A0}", with: " ").utf8 {
      if byte > 0x20 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  private mutating func readHead(_ row: RowSplitter.Row) {
    let decoded = encoding.text(of: row)
    complaints.add(encoding.remarks())
    guard let text = decoded else { return complaints.stop() }
    let known = columns.fields.map(\.key)
    var seen: Set<String> = []
    var remembered: [String] = []
    func place(_ line: Int, _ column: Int, _ position: Int, _ key: String) -> TablePlace {
      let cell = SheetCell(row: row.number, column: position, heading: key)
      return TablePlace(line: line, column: column, cell: isSheet ? cell : nil)
    }
    for (index, cell) in CSVRow(text, line: row.line, separator: separator).cells.enumerated() {
      let (key, isRemembered) = key(SheetText.text(ofCell: cell.text))
      if isRemembered { remembered.append(cell.text) }
      let (line, column) = (Int(cell.mark.line), Int(cell.mark.column))
      if !key.isEmpty, !seen.insert(key).inserted {
        complaints.add(.repeatedKey(key), at: place(line, column, index + 1, key))
      }
      let field = known.firstIndex(of: key)
      if key.isEmpty {
        head.fields.append(nil)
        continue
      }
      if field == nil {
        complaints.add(
          .unknownKey(key, in: columns.name, known: known), at: place(line, column, index + 1, key))
      }
      head.fields.append(field)
    }
    complaints.add([Diagnostic.remembered(remembered, in: file)].compactMap(\.self))
    wanted = (head.fields.lastIndex { $0 != nil } ?? -1) + 1
    for (index, field) in columns.fields.enumerated()
    where field.isNeeded && !head.fields.contains(index) {
      complaints.add(
        Diagnostic(
          .missingKey, "there is no column \"\(field.key)\"", advice: "add it: \(field.about)"),
        at: place(row.line, 0, 0, ""))
    }
    if complaints.shown.containsErrors { complaints.stop() }
  }
}

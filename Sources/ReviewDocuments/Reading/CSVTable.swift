import PracticeLearning

/// A CSV file while its rows come in: what has to be known of those before to take the next.
struct CSVTable {
  /// The head, by which rows are read.
  let head: CSVHead?
  /// What is wrong with the head.
  let complaints: [Diagnostic]
  private let file: String
  private var encoding: RowEncoding
  private var repeats = RepeatedRows()
  /// The unknown columns that were complained of, each once, where a row first filled it in.
  private var named: [DocumentKind: Set<Int>] = [:]

  /// Takes the head of a file.
  init(_ row: RowSplitter.Row, file: String, separator: UInt8, headings: Headings) {
    self.file = file
    encoding = RowEncoding(file)
    let text = encoding.text(of: row)
    let remarks = encoding.remarks()
    head = text.map {
      CSVHead(row, $0, file: file, separator: separator, headings: headings)
    }
    complaints = remarks + (head?.complaints ?? [])
  }

  /// Whether nothing is to be made of the rows below.
  var isRefused: Bool { head?.isRefused ?? true }

  /// What is wrong with a table that has headings alone.
  var complaintsWithoutRows: [Diagnostic] {
    complaints.containsErrors ? [] : head?.complaintsWithoutRows ?? []
  }

  /// The text of a row that is to be read; nothing for one that stands there already, or is no text.
  mutating func text(of row: RowSplitter.Row) -> (text: String?, complaints: [Diagnostic]) {
    guard !isRefused else { return (nil, []) }
    let decoded = encoding.text(of: row)
    let remarks = encoding.remarks()
    guard let text = decoded, let first = repeats.firstRow(of: row) else {
      return (decoded, remarks)
    }
    // Rows in which nothing is written say nothing twice.
    if text.utf8.allSatisfy({ $0 == head?.separator || $0 <= 0x20 }) { return (nil, remarks) }
    var complaint = Diagnostic.repeatedRow(first)
    complaint.location = SourceLocation(
      file: file, line: row.line, cell: SheetCell(row: row.number, column: 0, heading: ""))
    return (nil, remarks + [complaint])
  }

  /// What was found in a row, with the complaints about columns that no row before it filled in.
  mutating func named(_ row: RowFindings) -> Findings {
    guard let (kind, columns) = row.strange else { return row.findings }
    let new = columns.filter { named[kind, default: []].insert($0).inserted }
    let complaints = new.compactMap { head?.complaint(aboutColumn: $0, of: kind) }
    var findings = row.findings
    findings.complaints += complaints
    return findings
  }
}

extension CSVTable {
  /// The separator that is most frequent in the head; Excel writes semicolons in many countries.
  private static func separator(of head: some Collection<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
  }

  /// The separator of a file: what its first line says (`sep=;`, as Excel reads and writes it), or else
  /// the most frequent one of that line.
  static func separator(ofFile bytes: some Collection<UInt8>) -> UInt8 {
    let head = Array(bytes.prefix { $0 != 0x0A && $0 != 0x0D })
    return isSeparatorLine(head[...]) ? head[head.count - 1] : separator(of: head)
  }

  /// Whether a line says which separator follows, and is no row.
  static func isSeparatorLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.count == 5
      && String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
  }
}

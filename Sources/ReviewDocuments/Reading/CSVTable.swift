import PracticeLearning

/// The head of a CSV file, by which its rows are read.
struct CSVTable {
  let separator: UInt8
  private let file: String
  private var columns: [[FieldPath.Step]] = []
  private var heads: [String] = []
  private var marks: [SourceMark] = []
  private var headSource: SourceText?
  private var columnsByKind: [DocumentKind: CSVColumnCheck] = [:]
  private(set) var complaints: [Diagnostic] = []
  /// Whether nothing is to be made of the rows below this head.
  private(set) var isRefused = false

  private let headings: Headings

  init(
    _ head: RowSplitter.Row, file: String, separator: UInt8? = nil, headings: Headings = Headings()
  ) {
    self.file = file
    self.headings = headings
    self.separator = separator ?? Self.separator(of: head.bytes)
    guard let text = decodedText(head.bytes) else {
      complaints = [.unknownEncoding(file, line: head.line)]
      isRefused = true
      return
    }
    let source = SourceText(text, format: .csv, file: file, firstLine: head.line)
    headSource = source
    let cells = CSVRow(text, line: head.line, separator: self.separator).cells
    guard cells.count <= ReadingLimits.columns else {
      complaints = [.tooWide(cells.count, SourceLocation(file: file, line: head.line))]
      isRefused = true
      return
    }
    var known: Set<String> = []
    for cell in cells {
      if !known.insert(cell.text).inserted, !cell.text.isEmpty {
        complaints.append(located(.repeatedKey(cell.text), cell.mark, source))
      }
      let field = headings.field(of: cell.text)
      heads.append(field)
      columns.append(ColumnPath.steps(field))
      marks.append(cell.mark)
    }
  }

  /// The separator that is most frequent in the head; Excel writes semicolons in many countries.
  static func separator(of head: some Collection<UInt8>) -> UInt8 {
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

  /// What is wrong with a table that has headings alone: that, and the headings no document has.
  var complaintsWithoutRows: [Diagnostic] {
    // An export of a kind of which there is none has the heading `kind` alone.
    guard let headSource, complaints.isEmpty, heads != ["kind"] else { return [] }
    let words = DocumentKind.allCases.map { Set($0.shape.fields.map(\.key)) }
    let known = words.reduce(Set(["kind"])) { $0.union($1) }
    let unknown = zip(heads, marks).filter { head, _ in
      !head.isEmpty && !known.contains(String(head.split(separator: ".").first ?? ""))
    }
    let named = unknown.map {
      located(.unknownHeading($0.0, known: known.sorted()), $0.1, headSource)
    }
    return named + [located(.noRowsBelow(heads.count), SourceMark(line: 1, column: 1), headSource)]
  }

  /// The document of a row, if it is one.
  mutating func document(_ row: RowSplitter.Row) -> Findings {
    guard !isRefused else { return Findings() }
    guard let text = decodedText(row.bytes) else {
      return Findings(complaints: [.unknownEncoding(file, line: row.line)])
    }
    let cells = CSVRow(text, line: row.line, separator: separator).cells
    let places = cells.enumerated().map { index, cell in
      let heading = heads.indices.contains(index) ? heads[index] : ""
      return (cell.mark, SheetCell(row: row.number, column: index + 1, heading: heading))
    }
    let source = SourceText(
      text, format: .csv, file: file, firstLine: row.line, cells: places)
    let start = SourceMark(line: row.line, column: 1)
    if cells.allSatisfy({ $0.text.isEmpty }) { return Findings() }
    if row.isOpen { return found(.openQuote, start, source) }
    guard cells.count == columns.count else {
      return found(.ragged(cells.count, wanted: columns.count), start, source)
    }
    var kind: DocumentKind?
    if let column = heads.firstIndex(of: "kind"), !cells[column].text.isEmpty {
      kind = DocumentKind(rawValue: cells[column].text.lowercased())
      guard kind != nil else {
        return found(.unknownKind(cells[column].text), cells[column].mark, source)
      }
    }
    let filled = cells.indices.filter { !cells[$0].text.isEmpty && heads[$0] != "kind" }
    let isKindWritten = kind != nil
    if kind == nil {
      // The first keys of the columns tell the kind as those of a document do.
      let keys = filled.compactMap { index -> DocumentNode.Entry? in
        guard case .key(let key)? = columns[index].first else { return nil }
        let isText = columns[index].count == 1
        return .init(key, isText ? .scalar(cells[index].text) : .mapping([]))
      }
      kind = DocumentKind(.mapping(keys))
    }
    let unknown = kind.map { unknownColumns(of: $0, filled) }
    let tree = CSVTree()
    for index in filled where unknown?.columns.contains(index) != true {
      let cell = cells[index]
      let content: DocumentNode.Content =
        cell.text == CSVGuard.emptyList
        ? .list([]) : .scalar(CSVGuard.removed(from: cell.text))
      if !tree.add(DocumentNode(content, mark: cell.mark), at: columns[index]) {
        return found(.columnsClash(heads[index]), cell.mark, source)
      }
    }
    let node = tree.node(mark: start)
    guard let kind else { return DocumentReader.recognised([node], [], in: source) }
    return Findings(
      documents: [FoundDocument(kind, isKindWritten ? versioned(node, kind) : node, source)],
      complaints: unknown?.complaints ?? [])
  }

  /// The columns a kind of document does not know, with complaints about those that were not filled in
  /// before.
  private mutating func unknownColumns(
    of kind: DocumentKind, _ filled: [Int]
  ) -> (columns: Set<Int>, complaints: [Diagnostic]) {
    var check = columnsByKind[kind] ?? CSVColumnCheck(columns, kind)
    let new = check.complaintsNotYetMade(about: filled)
    columnsByKind[kind] = check
    if headings.leavesOutUnknown { return (check.unknown, []) }
    guard let headSource else { return (check.unknown, []) }
    return (check.unknown, new.map { located($0.complaint, marks[$0.column], headSource) })
  }

  /// The column `kind` says what `plr: 1` says in other formats.
  private func versioned(_ node: DocumentNode, _ kind: DocumentKind) -> DocumentNode {
    guard let field = kind.shape.fields.first, field.isNeeded, field.key == "plr",
      node["plr"] == nil
    else { return node }
    return DocumentNode(.mapping([.init("plr", .scalar("1"))] + node.entries), mark: node.mark)
  }

  private func found(
    _ complaint: Diagnostic, _ mark: SourceMark, _ source: SourceText
  ) -> Findings {
    Findings(complaints: [located(complaint, mark, source)])
  }

  private func located(
    _ complaint: Diagnostic, _ mark: SourceMark, _ source: SourceText
  ) -> Diagnostic {
    var complaint = complaint
    complaint.location = source.location(mark)
    return complaint
  }
}

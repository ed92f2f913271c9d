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
  private var encoding: RowEncoding
  /// The columns a row has at least: those up to the last one with a heading.
  private var wanted = 0
  private var repeats = RepeatedRows()

  init(
    _ head: RowSplitter.Row, file: String, separator: UInt8? = nil, headings: Headings = Headings()
  ) {
    self.file = file
    self.headings = headings
    self.separator = separator ?? Self.separator(of: head.bytes)
    encoding = RowEncoding(file)
    let decoded = encoding.text(of: head)
    complaints = encoding.remarks()
    guard let text = decoded else {
      isRefused = true
      return
    }
    let source = SourceText(text, format: .csv, file: file, firstLine: head.line)
    headSource = source
    let cells = CSVRow(text, line: head.line, separator: self.separator).cells
    guard cells.count <= ReadingLimits.columns else {
      complaints.append(.tooWide(cells.count, SourceLocation(file: file, line: head.line)))
      isRefused = true
      return
    }
    var known: Set<String> = []
    for cell in cells {
      let field = headings.field(of: SheetText.text(ofCell: cell.text))
      if !known.insert(field).inserted, !field.isEmpty {
        complaints.append(located(.repeatedKey(cell.text), cell.mark, source))
      }
      heads.append(field)
      columns.append(ColumnPath.steps(field))
      marks.append(cell.mark)
    }
    wanted = (heads.lastIndex { !$0.isEmpty } ?? -1) + 1
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
    guard let headSource, !complaints.containsErrors, heads != ["kind"] else { return [] }
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
    let decoded = encoding.text(of: row)
    let remarks = encoding.remarks()
    guard let text = decoded else { return Findings(complaints: remarks) }
    var findings = document(row, text)
    if !remarks.isEmpty { findings.complaints = remarks + findings.complaints }
    return findings
  }

  private mutating func document(_ row: RowSplitter.Row, _ text: String) -> Findings {
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
    // A sheet writes empty cells below an empty heading, and more or fewer of them at the end.
    let isFitting =
      cells.count >= wanted && cells.dropFirst(columns.count).allSatisfy { $0.text.isEmpty }
    guard isFitting else {
      return found(.ragged(cells.count, wanted: columns.count), start, source)
    }
    if let first = repeats.firstRow(of: row) {
      let cell = SheetCell(row: row.number, column: 0, heading: "")
      var complaint = Diagnostic.repeatedRow(first)
      complaint.location = SourceLocation(file: file, line: row.line, cell: cell)
      return Findings(complaints: [complaint])
    }
    var kind: DocumentKind?
    if let column = heads.firstIndex(of: "kind"), cells.indices.contains(column),
      !cells[column].text.isEmpty
    {
      kind = DocumentKind(rawValue: cells[column].text.lowercased())
      guard kind != nil else {
        return found(.unknownKind(cells[column].text), cells[column].mark, source)
      }
    }
    let filled = cells.indices.filter {
      !cells[$0].text.isEmpty && heads.indices.contains($0) && heads[$0] != "kind"
    }
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
        cell.text == SheetText.emptyList
        ? .list([]) : .scalar(SheetText.text(ofCell: cell.text))
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

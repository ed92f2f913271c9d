import PracticeLearning

/// The head of a CSV file, by which each of its rows is read, on whatever thread.
final class CSVHead: Sendable {
  let separator: UInt8
  /// What is wrong with the head.
  let complaints: [Diagnostic]
  /// Whether nothing is to be made of the rows below.
  let isRefused: Bool
  private let file: String
  /// The row of the sheet the headings stand in.
  private let row: Int
  private let columns: [[FieldPath.Step]]
  private let heads: [String]
  private let marks: [SourceMark]
  private let source: SourceText
  /// The columns a row has at least: those up to the last one with a heading.
  private let wanted: Int
  private let kindColumn: Int?
  /// The keys of the columns, where none lies inside another: a row is then no more than they say.
  private let keys: [String]?
  private let unknown: [DocumentKind: [Int: Diagnostic]]
  private let leavesOutUnknown: Bool

  /// - Parameters:
  ///   - row: the row of the headings.
  ///   - text: its text.
  ///   - file: the file as the person named it.
  ///   - separator: the separator of the file.
  ///   - headings: what headings mean that are not those of a document.
  init(
    _ row: RowSplitter.Row, _ text: String, file: String, separator: UInt8, headings: Headings
  ) {
    self.file = file
    self.row = row.number
    self.separator = separator
    leavesOutUnknown = headings.leavesOutUnknown
    let source = SourceText(text, format: .csv, file: file, firstLine: row.line)
    self.source = source
    let cells = CSVRow(text, line: row.line, separator: separator).cells
    isRefused = cells.count > ReadingLimits.columns
    guard !isRefused else {
      complaints = [.tooWide(cells.count, SourceLocation(file: file, line: row.line))]
      (columns, heads, marks, wanted, kindColumn, keys, unknown) = ([], [], [], 0, nil, nil, [:])
      return
    }
    var known: Set<String> = []
    var repeated: [Diagnostic] = []
    let heads = cells.map { cell in
      let field = headings.field(of: SheetText.text(ofCell: cell.text))
      if !known.insert(field).inserted, !field.isEmpty {
        var complaint = Diagnostic.repeatedKey(cell.text)
        complaint.location = source.location(cell.mark)
        repeated.append(complaint)
      }
      return field
    }
    self.heads = heads
    let remembered = cells.map { SheetText.text(ofCell: $0.text) }.filter(headings.isRemembered)
    complaints = repeated + [Diagnostic.remembered(remembered, in: file)].compactMap(\.self)
    marks = cells.map(\.mark)
    wanted = (heads.lastIndex { !$0.isEmpty } ?? -1) + 1
    kindColumn = heads.firstIndex(of: "kind")
    let columns = heads.map(ColumnPath.steps)
    self.columns = columns
    let single = columns.compactMap { steps -> String? in
      if steps.count == 1, case .key(let key) = steps[0] { key } else { nil }
    }
    keys = single.count == columns.count && repeated.isEmpty ? single : nil
    unknown = Dictionary(
      uniqueKeysWithValues: DocumentKind.allCases.map { ($0, $0.unknownColumns(of: columns)) })
  }

  /// What is wrong with a table that has headings alone: that, and the headings no document has.
  var complaintsWithoutRows: [Diagnostic] {
    // An export of a kind of which there is none has the heading `kind` alone.
    guard !isRefused, !complaints.containsErrors, heads != ["kind"] else { return [] }
    let words = DocumentKind.allCases.map { Set($0.shape.fields.map(\.key)) }
    let known = words.reduce(Set(["kind"])) { $0.union($1) }
    let unknown = zip(heads, marks).filter { head, _ in
      !head.isEmpty && !known.contains(String(head.split(separator: ".").first ?? ""))
    }
    let named = unknown.map {
      located(.unknownHeading($0.0, known: known.sorted()), $0.1, source)
    }
    return named + [located(.noRowsBelow(heads.count), SourceMark(line: 1, column: 1), source)]
  }

  /// The complaint about a column that a kind of document does not know, at its heading; nothing where
  /// those are left out.
  func complaint(aboutColumn index: Int, of kind: DocumentKind) -> Diagnostic? {
    guard !leavesOutUnknown else { return nil }
    return unknown[kind]?[index].map { complaint in
      var complaint = located(complaint, marks[index], source)
      complaint.location?.cell = SheetCell(row: row, column: index + 1, heading: heads[index])
      return complaint
    }
  }

  /// The document of a row, if it is one.
  func read(_ row: RowSplitter.Row, _ text: String) -> RowFindings {
    guard !isRefused else { return RowFindings() }
    let cells = CSVRow(text, line: row.line, separator: separator).cells
    let sheet = SheetRow(number: row.number, marks: cells.map(\.mark), heads: heads)
    let source = SourceText(text, format: .csv, file: file, firstLine: row.line, sheet: sheet)
    let start = SourceMark(line: row.line, column: 1)
    if cells.allSatisfy({ $0.text.isEmpty }) { return RowFindings() }
    if row.isOpen { return found(.openQuote, start, source) }
    // A sheet writes empty cells below an empty heading, and more or fewer of them at the end.
    let isFitting =
      cells.count >= wanted && cells.dropFirst(columns.count).allSatisfy { $0.text.isEmpty }
    guard isFitting else {
      return found(.ragged(cells.count, wanted: columns.count), start, source)
    }
    var kind: DocumentKind?
    if let kindColumn, cells.indices.contains(kindColumn), !cells[kindColumn].text.isEmpty {
      kind = DocumentKind(rawValue: cells[kindColumn].text.lowercased())
      guard kind != nil else {
        return found(.unknownKind(cells[kindColumn].text), cells[kindColumn].mark, source)
      }
    }
    let filled = cells.indices.filter {
      !cells[$0].text.isEmpty && $0 < heads.count && $0 != kindColumn
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
    let strange = kind.flatMap { unknown[$0] } ?? [:]
    func value(_ index: Int) -> DocumentNode {
      let text = cells[index].text
      return DocumentNode(
        text == SheetText.emptyList ? .list([]) : .scalar(SheetText.text(ofCell: text)),
        mark: cells[index].mark)
    }
    let node: DocumentNode
    if let keys {
      node = DocumentNode(
        .mapping(
          filled.filter { strange[$0] == nil }.map {
            DocumentNode.Entry(keys[$0], value($0), keyMark: cells[$0].mark)
          }), mark: start)
    } else {
      let tree = CSVTree()
      for index in filled where strange[index] == nil {
        if !tree.add(value(index), at: columns[index]) {
          return found(.columnsClash(heads[index]), cells[index].mark, source)
        }
      }
      node = tree.node(mark: start)
    }
    guard let kind else { return RowFindings(DocumentReader.recognised([node], [], in: source)) }
    return RowFindings(
      Findings(documents: [
        FoundDocument(kind, isKindWritten ? versioned(node, kind) : node, source)
      ]),
      strange: strange.isEmpty ? nil : (kind, filled.filter { strange[$0] != nil }))
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
  ) -> RowFindings {
    RowFindings(Findings(complaints: [located(complaint, mark, source)]))
  }

  private func located(
    _ complaint: Diagnostic, _ mark: SourceMark, _ source: SourceText
  ) -> Diagnostic {
    var complaint = complaint
    complaint.location = source.location(mark)
    return complaint
  }
}

/// What was found in a row of a table.
package struct RowFindings: Sendable {
  /// The document, and what is wrong with the row.
  package var findings: Findings
  /// Columns the row fills in that its kind of document does not know.
  var strange: (kind: DocumentKind, columns: [Int])?

  init(_ findings: Findings = Findings(), strange: (DocumentKind, [Int])? = nil) {
    self.findings = findings
    self.strange = strange
  }
}

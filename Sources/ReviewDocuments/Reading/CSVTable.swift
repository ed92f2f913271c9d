import PracticeLearning

/// The head of a CSV file, by which its rows are read.
struct CSVTable {
  let separator: UInt8
  private let file: String
  private var columns: [[FieldPath.Step]] = []
  private var heads: [String] = []
  private(set) var complaints: [Diagnostic] = []

  init(_ head: RowSplitter.Row, file: String) {
    self.file = file
    separator = Self.separator(of: head.bytes)
    guard let text = decodedText(head.bytes) else {
      complaints = [.unknownEncoding(file, line: head.line)]
      return
    }
    let source = SourceText(text, format: .csv, file: file, firstLine: head.line)
    for cell in CSVRow(text, line: head.line, separator: separator).cells {
      if heads.contains(cell.text), !cell.text.isEmpty {
        complaints.append(located(.repeatedKey(cell.text), cell.mark, source))
      }
      heads.append(cell.text)
      columns.append(ColumnPath.steps(cell.text))
    }
  }

  /// The separator that is most frequent in the head; Excel writes semicolons in many countries.
  static func separator(of head: some Collection<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = candidates.map { candidate in head.count { $0 == candidate } }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? UInt8(ascii: ",")
  }

  /// The document of a row, if it is one.
  func document(_ row: RowSplitter.Row) -> Findings {
    guard let text = decodedText(row.bytes) else {
      return Findings(complaints: [.unknownEncoding(file, line: row.line)])
    }
    let source = SourceText(text, format: .csv, file: file, firstLine: row.line)
    let cells = CSVRow(text, line: row.line, separator: separator).cells
    let start = SourceMark(line: row.line, column: 1)
    if cells.allSatisfy({ $0.text.isEmpty }) { return Findings() }
    if row.isOpen { return found(.openQuote, start, source) }
    guard cells.count == columns.count else {
      return found(.ragged(cells.count, wanted: columns.count), start, source)
    }
    let tree = CSVTree()
    var kind: (word: String, mark: SourceMark)?
    for (index, cell) in cells.enumerated() where !cell.text.isEmpty {
      if heads[index] == "kind" {
        kind = (cell.text, cell.mark)
        continue
      }
      let content: DocumentNode.Content =
        cell.text == CSVGuard.emptyList
        ? .list([]) : .scalar(CSVGuard.removed(from: cell.text))
      if !tree.add(DocumentNode(content, mark: cell.mark), at: columns[index]) {
        return found(.columnsClash(heads[index]), cell.mark, source)
      }
    }
    let node = tree.node(mark: start)
    guard let kind else { return DocumentReader.recognised([node], [], in: source) }
    guard let known = DocumentKind(rawValue: kind.word.lowercased()) else {
      return found(.unknownKind(kind.word), kind.mark, source)
    }
    return Findings(documents: [FoundDocument(known, versioned(node, known), source)])
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

extension Diagnostic {
  fileprivate static let openQuote = Diagnostic(
    .notCSV, "a quote opens in this row and never closes",
    advice: "close it; a quote inside a quoted cell is written twice")

  fileprivate static func ragged(_ count: Int, wanted: Int) -> Diagnostic {
    Diagnostic(
      .notCSV, "this row has \(count) cells, the first row has \(wanted)",
      advice: "give every row as many cells; text with a comma or a line break needs \"quotes\"")
  }

  fileprivate static func columnsClash(_ head: String) -> Diagnostic {
    Diagnostic(
      .notCSV, "“\(head)” cannot be filled in beside another column that is part of it or holds it",
      advice: "leave one of them empty")
  }

  fileprivate static func unknownKind(_ word: String) -> Diagnostic {
    let words = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnostic(
      .unknownDocument, "“\(shortened(word))” is not a kind of document",
      advice: "write one of: \(words)")
  }
}

import PracticeLearning

/// The columns of a CSV file of documents: `kind`, then the way to each field any of them has.
///
/// Every document is shown to it twice: `include` finds the columns, `row` then writes. The file
/// begins with a byte order mark, without which Excel takes UTF-8 for Windows-1252 and loses letters.
package struct CSVColumns: Sendable {
  private var ranks: [String: [Int]] = [:]
  private var freeKeys: [String: Int] = [:]
  private var order: [String] = []
  private let isForSheets: Bool

  /// Columns of no document yet.
  ///
  /// - Parameter isForSheets: whether the file is to be filled in with a spreadsheet, so that words such as
  ///   `0147` are written in the way that it keeps.
  package init(isForSheets: Bool = false) { self.isForSheets = isForSheets }

  /// Makes room for every field of a document.
  package mutating func include(_ document: Document) { include(document.node, document.kind) }

  /// Makes room for every field of a document as it is written.
  mutating func include(_ node: DocumentNode, _ kind: DocumentKind) {
    let rank = DocumentKind.allCases.firstIndex(of: kind) ?? 0
    var cells: [Cell] = []
    flatten(node, .block(kind.shape), [], [rank], &cells)
    for cell in cells where ranks[cell.path] == nil { ranks[cell.path] = cell.rank }
    order = []
  }

  /// The first row, with its line break.
  package mutating func head() -> String {
    order = ranks.sorted { $0.value.lexicographicallyPrecedes($1.value) }.map(\.key)
    return "\u{FEFF}" + line(["kind"] + order)
  }

  /// The row of a document that was included, with its line break.
  package mutating func row(_ document: Document) -> String {
    var cells: [Cell] = []
    flatten(document.node, .block(document.kind.shape), [], [], &cells)
    let texts = Dictionary(cells.map { ($0.path, $0.text) }) { first, _ in first }
    return line([document.kind.rawValue] + order.map { texts[$0] ?? "" })
  }

  /// What stands for an empty list until it is written; no text of a document can be it.
  private static let emptyListCell = "\u{0}[]"

  /// A text, the head of its column and its rank in the order of the form.
  private struct Cell {
    var path: String
    var rank: [Int]
    var text: String
  }

  private func line(_ cells: [String]) -> String {
    cells.map { cell in
      let guarded =
        cell == CSVColumns.emptyListCell
        ? SheetText.emptyList : isForSheets ? SheetText.kept(cell) : SheetText.guarded(cell)
      let needsQuotes = guarded.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
      }
      guard needsQuotes || CSVRow.isPadded(guarded) else { return guarded }
      return "\""
        + guarded.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\r\n"
  }

  /// Adds the texts of a document.
  private mutating func flatten(
    _ node: DocumentNode, _ shape: Shape, _ steps: [FieldPath.Step], _ rank: [Int],
    _ cells: inout [Cell]
  ) {
    switch node.content {
    case .absent: break
    case .scalar(let text): cells.append(Cell(path: ColumnPath.text(steps), rank: rank, text: text))
    case .list(let items):
      if items.isEmpty {
        cells.append(
          Cell(path: ColumnPath.text(steps), rank: rank, text: CSVColumns.emptyListCell))
      }
      for (index, item) in items.enumerated() {
        flatten(item, shape.item, steps + [.index(index)], rank + [index], &cells)
      }
    case .mapping(let entries):
      for entry in entries where !(steps.isEmpty && entry.key == "plr") {
        let path = steps + [.key(entry.key)]
        let (position, inner) = shape.field(entry.key) ?? (freePosition(path), shape.item)
        flatten(entry.value, inner, path, rank + [position], &cells)
      }
    }
  }

  /// Keys that are not fixed, such as questions, come in the order in which they first appeared.
  private mutating func freePosition(_ path: [FieldPath.Step]) -> Int {
    let text = ColumnPath.text(path)
    if let position = freeKeys[text] { return position }
    freeKeys[text] = freeKeys.count
    return freeKeys.count - 1
  }
}

extension Shape {
  /// The shape of what a list or a block with free keys holds.
  fileprivate var item: Shape {
    switch self {
    case .list(let item), .keyed(_, let item): item
    default: .text
    }
  }

  /// The position and the shape of a key that is known.
  fileprivate func field(_ key: String) -> (Int, Shape)? {
    switch self {
    case .block(let block):
      block.fields.firstIndex { $0.key == key }.map { ($0, block.fields[$0].shape) }
    case .keyed(let keys?, let shape):
      keys.words.firstIndex(of: key).map { ($0, shape) }
    default: nil
    }
  }
}

/// Rows of the store, letter by letter: what an export needs beside the documents as they stand, so that
/// everything comes back. Their table `file` holds the texts of the workspace's own files.
package struct StoredRows: Hashable, Sendable {
  /// The table.
  package var table: String
  /// The names of its columns.
  package var columns: [String]
  /// The rows, each with a value per column.
  package var rows: [Row]

  /// One row; a value is nothing where the column has none.
  package struct Row: Hashable, Sendable {
    package var values: [String?]

    package init(_ values: [String?]) { self.values = values }
  }

  /// The name under which texts of files stand.
  package static let files = "file"

  package init(table: String, columns: [String], rows: [Row]) {
    self.table = table
    self.columns = columns
    self.rows = rows
  }
}

extension StoredRows: DocumentRecord {
  static let record = Record(
    "rows of a store", StoredRows(table: "", columns: [], rows: []), style: .inline,
    [
      .needed("history", \.table, "the table the rows are of"),
      .list("columns", \.columns, "the names of its columns"),
      .list("rows", \.rows, "the rows, each a list with a value for each column"),
    ])
}

extension StoredRows.Row: DocumentValue {
  static var shape: Shape { .list(.text) }

  init?(node: DocumentNode) {
    // Not `items`, which leaves out what says nothing: an empty column keeps its place.
    guard case .list(let items) = node.content else { return nil }
    values = items.map(\.text)
  }

  var node: DocumentNode {
    .list(values.map { $0.map { .scalar($0, .text) } ?? DocumentNode(.absent) }, .inline)
  }
}

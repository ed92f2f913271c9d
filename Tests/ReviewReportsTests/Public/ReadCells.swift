import Disclosure
import ReviewReports
import Testing

/// What a reader finds in a published file: each place of each table, as it is written there.
struct ReadCells: Equatable {
  /// `table | row | column` to what is written.
  var places: [String: String] = [:]

  /// Reads the list of cells.
  init(csv: String) throws {
    let lines = csv.split(separator: "\n").map(ReadCells.fields)
    try #require(lines.first == ["table", "row", "column", "value", "status"])
    for line in lines.dropFirst() {
      try #require(line.count == 5, "\(line)")
      places["\(line[0]) | \(line[1]) | \(line[2])"] = line[4] == "shown" ? line[3] : line[4]
    }
  }

  /// Reads the tables of Markdown.
  init(markdown: String) {
    var (title, heads): (String, [String]) = ("", [])
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("### ") { (title, heads) = (String(line.dropFirst(4)), []) }
      guard line.hasPrefix("| ") else { continue }
      let cells = line.dropFirst(2).dropLast(2).split(
        separator: " | ", omittingEmptySubsequences: false
      )
      .map(String.init)
      if heads.isEmpty { heads = cells } else { add(title, heads, cells) }
    }
  }

  /// Reads the tables of a page, whatever else stands on it.
  init(page: String) {
    for table in page.matches(of: /<table[^>]*>(.*?)<\/table>/.dotMatchesNewlines()) {
      let text = String(table.1)
      let title = text.firstMatch(of: /<caption[^>]*>(.*?)<\/caption>/).map { String($0.1) } ?? ""
      let rows = text.matches(of: /<tr>(.*?)<\/tr>/.dotMatchesNewlines()).map { row in
        String(row.1).matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map { String($0.1) }
      }
      for row in rows.dropFirst() { add(title, rows[0], row) }
    }
  }

  private mutating func add(_ title: String, _ heads: [String], _ cells: [String]) {
    for (head, cell) in zip(heads, cells).dropFirst() where cell != "-" {
      places["\(title) | \(cells[0]) | \(head)"] = cell
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    var (fields, isQuoted) = ([""], false)
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == "," && !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  /// The places of what is hidden.
  var hidden: Set<String> { Set(places.filter { $0.value == "c" }.keys) }

  /// What was read, by the ids of cells, and the shares that are printed.
  func published(_ release: ScrutinyRelease) -> (
    statuses: [String: CellStatus], shares: [Published.Share]
  ) {
    var statuses: [String: CellStatus] = [:]
    var shares: [Published.Share] = []
    for table in release.tables.tables {
      for row in table.rows {
        for (column, entry) in zip(table.columns.dropFirst(), row.cells) {
          let text = places["\(table.title) | \(row.label) | \(column)"] ?? ""
          switch entry {
          case .cell(let id): statuses[id] = Int(text).map(CellStatus.shown) ?? .hidden
          case .share(let place):
            if let printed = Int(text) {
              shares.append(.init(release.tables.shares[place], printed: printed))
            }
          case .none: break
          }
        }
      }
    }
    return (statuses, shares)
  }
}

import Markup

/// A table of a page: 25 rows at a time, turned by links, sorted by links.
struct PageTable {
  /// A column.
  struct Column {
    var name: String
    var title: String
    var isNumber = false
  }
  var caption: String
  var columns: [Column]
  /// How many rows there are.
  var count: Int
  /// Makes a row: a cell is text or a link; the first heads its row. Those on other pages are not made.
  var cells: (Int) -> [Cell]
  /// What is said where there is no row.
  var empty: String

  /// A table of rows.
  init(caption: String, columns: [Column], rows: [[Cell]], empty: String) {
    self.init(caption: caption, columns: columns, of: rows, empty: empty) { $0 }
  }

  /// A table of things, each of which is a row.
  init<Thing>(
    caption: String, columns: [Column], of things: [Thing], empty: String,
    row: @escaping (Thing) -> [Cell]
  ) {
    self.caption = caption
    self.columns = columns
    self.empty = empty
    count = things.count
    cells = { row(things[$0]) }
  }

  /// A cell.
  struct Cell {
    var text: String
    var path: String?
    /// What a screen reader hears behind the words of the link.
    var about: String?

    init(_ text: String, to path: String? = nil, about: String? = nil) {
      (self.text, self.path, self.about) = (text, path, about)
    }
  }

  static let rowsOfAPage = 25

  /// The table as it is asked for.
  func markup(_ visit: Visit) -> Markup {
    guard count > 0 else { return "<p>\(empty)</p>" }
    let (column, isDown) = order(visit)
    let pages = (count - 1) / Self.rowsOfAPage + 1
    let page = min(max(visit.query["page"].flatMap { Int($0) } ?? 1, 1), pages)
    let places = (0..<count).dropFirst((page - 1) * Self.rowsOfAPage).prefix(Self.rowsOfAPage)
    let shown = column.map { Array(sorted(by: $0, isDown)[places]) } ?? places.map(cells)
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)">
      <table>
      <caption>\(caption)</caption>
      <thead><tr>\(columns.enumerated().map { head($1, isSorted: $0 == column, isDown, visit) }.joined())</tr></thead>
      <tbody>
      \(shown.map(row).joined())</tbody>
      </table>
      </div>
      \(turning(page, of: pages, visit))
      """
  }

  private func order(_ visit: Visit) -> (Int?, Bool) {
    guard let asked = visit.query["sort"] else { return (nil, false) }
    let isDown = asked.hasPrefix("-")
    let name = isDown ? String(asked.dropFirst()) : asked
    return (columns.firstIndex { $0.name == name }, isDown)
  }

  private func sorted(by column: Int, _ isDown: Bool) -> [[Cell]] {
    let isNumber = columns[column].isNumber
    func isBefore(_ one: String, _ other: String) -> Bool {
      if isNumber, let a = Double(one), let b = Double(other) { return a < b }
      return one < other
    }
    let sorted = (0..<count).map(cells).enumerated().sorted { one, other in
      let (a, b) = (one.element[column].text, other.element[column].text)
      if a != b { return isDown ? isBefore(b, a) : isBefore(a, b) }
      return one.offset < other.offset
    }
    return sorted.map(\.element)
  }

  private func head(_ column: Column, isSorted: Bool, _ isDown: Bool, _ visit: Visit) -> Markup {
    let next = isSorted && !isDown ? "-" + column.name : column.name
    let sorted: Markup =
      isSorted ? " aria-sort=\"\(isDown ? "descending" : "ascending")\"" : ""
    let number: Markup = column.isNumber ? " class=\"number\"" : ""
    return """
      <th scope="col"\(number)\(sorted)><a href="\(visit.path(with: ["sort": next, "page": nil]))">\(column.title)</a></th>
      """
  }

  private func row(_ cells: [Cell]) -> Markup {
    let written = zip(cells, columns).enumerated().map { place, cell -> Markup in
      let inner: Markup =
        cell.0.path.map { path in
          let about: Markup = cell.0.about.map { " <span class=\"hidden\">\($0)</span>" } ?? ""
          return "<a href=\"\(path)\">\(cell.0.text)\(about)</a>"
        } ?? "\(cell.0.text)"
      if place == 0 { return "<th scope=\"row\">\(inner)</th>" }
      return "<td\(cell.1.isNumber ? " class=\"number\"" : "" as Markup)>\(inner)</td>"
    }
    return "<tr>\(written.joined())</tr>\n"
  }

  private func turning(_ page: Int, of pages: Int, _ visit: Visit) -> Markup {
    guard pages > 1 else { return "" }
    func link(_ to: Int, _ words: String) -> Markup {
      "<a href=\"\(visit.path(with: ["page": String(to)]))\">\(words)</a>"
    }
    return """
      <nav class="pages" aria-label="Pages of the table">
      \(page > 1 ? link(page - 1, "Previous page") : "") <span>Page \(page) of \(pages), \(count) rows</span>
      \(page < pages ? link(page + 1, "Next page") : "")
      </nav>
      """
  }
}

extension Visit {
  /// This page with another query.
  ///
  /// - Parameter changes: what is set, and what is taken out.
  func path(with changes: [String: String?]) -> String {
    var query = query.filter { $0.key != "said" }
    for (name, value) in changes { query[name] = value }
    guard !query.isEmpty else { return path }
    return path + "?"
      + query.sorted { $0.key < $1.key }
      .map { "\(percentEncoded($0.key))=\(percentEncoded($0.value))" }.joined(separator: "&")
  }
}

import Markup

extension ReportTable {
  /// The table as a part of a page: with a caption, headings that say what they head, and in a region of its own that
  /// scrolls where the page is narrow.
  ///
  /// - Parameter id: the name of the table on its page.
  func page(id: String) -> Markup {
    let heads = columns.enumerated().map { place, column -> Markup in
      column.heading.isEmpty && place == 0
        ? "<td></td>"
        : "<th scope=\"col\"\(column.numberClass)>\(column.isNumber && column.heading.isEmpty ? "count" : column.heading)</th>"
    }
    let lines = rows.map { row -> Markup in
      let cells = zip(columns, row).enumerated().map { place, cell -> Markup in
        place == 0
          ? "<th scope=\"row\"\(ReportTable.wholeClass(cell.1))>\(printable(cell.1))</th>"
          : "<td\(cell.0.isNumber ? cell.0.numberClass : ReportTable.wholeClass(cell.1))>\(printable(cell.1))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let caption: Markup = title.isEmpty ? "" : "<caption id=\"\(id)-caption\">\(title)</caption>\n"
    let label: Markup =
      title.isEmpty ? "aria-label=\"Table\"" : "aria-labelledby=\"\(id)-caption\""
    let under: Markup = note.map { "<p class=\"note\">\($0)</p>\n" } ?? ""
    return """
      <div class="scroll" role="region" tabindex="0" \(label)>
      <table id="\(id)">
      \(caption)<thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(lines.joined())</tbody>
      </table>
      </div>
      \(under)
      """
  }
}

extension ReportTable {
  /// An id is not broken at its hyphens.
  private static func wholeClass(_ cell: String) -> Markup {
    cell.contains("-") && cell.count <= 24 && !cell.contains(where: \.isWhitespace)
      ? " class=\"whole\"" : ""
  }
}

extension ReportTable.Column {
  fileprivate var numberClass: Markup { isNumber ? " class=\"number\"" : "" }
}

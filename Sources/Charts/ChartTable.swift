package import Markup

/// The table twin of a chart: the same values for everybody who does not read pictures.
package struct ChartTable: Hashable, Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// Its heading.
    package let heading: String
    /// Whether it holds numbers, which stand to the right.
    package let isNumber: Bool

    /// A column by its heading.
    package init(_ heading: String, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }

    /// The four columns of a share.
    static func share(_ measure: String, of all: String = "n") -> [Column] {
      [
        Column(measure, isNumber: true), Column("count", isNumber: true),
        Column(all, isNumber: true), Column("95% interval", isNumber: true),
      ]
    }
  }

  /// What the table shows.
  package let caption: String
  /// The columns; the first names the row.
  package let columns: [Column]
  /// The rows, each with a cell for every column.
  package let rows: [[String]]
  /// What has to be known to read it.
  package let note: String?

  /// The table as HTML in a region that scrolls where the screen is narrow.
  package func html(id: String) -> Markup {
    let heads = columns.map { column -> Markup in
      "<th scope=\"col\"\(Self.mark(column))>\(column.heading)</th>"
    }
    let body = rows.map { row -> Markup in
      let cells = zip(columns, row).enumerated().map { index, cell -> Markup in
        index == 0
          ? "<th scope=\"row\">\(cell.1)</th>" : "<td\(Self.mark(cell.0))>\(cell.1)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let note: Markup = note.map { "<p class=\"note\">\($0)</p>\n" } ?? .empty
    return """
      <div class="scroll" tabindex="0" role="region" aria-labelledby="\(id)-table">
      <table>
      <caption id="\(id)-table">\(caption)</caption>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(body.joined())</tbody>
      </table>
      </div>
      \(note)
      """
  }

  private static func mark(_ column: Column) -> Markup {
    column.isNumber ? " class=\"number\"" : .empty
  }
}

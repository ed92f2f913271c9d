package import Markup

/// Counts by two groupings, in the given order so that no rank tells a hidden count.
package struct ThemeHeatChart: Chart {
  package let heading: ChartHeading
  let subject: ChartSubject
  let columns: [String]
  let rows: [String]
  let cells: [[ChartCount]]
  let rowTotals: [ChartCount]
  let columnTotals: [ChartCount]

  /// A grid of counts; the totals are how many were counted in each row and column.
  package init(
    heading: ChartHeading, subject: ChartSubject, columns: [String], rows: [String],
    cells: [[ChartCount]], rowTotals: [ChartCount], columnTotals: [ChartCount]
  ) {
    self.heading = heading
    self.subject = subject
    self.columns = columns
    self.rows = rows
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
  }

  private var all: [ChartCount] { cells.flatMap(\.self) + rowTotals + columnTotals }

  package var description: String {
    var most: (words: String, count: Int)?
    for (row, counts) in zip(rows, cells) {
      for (column, count) in zip(columns, counts) {
        if let value = count.value, value > most?.count ?? -1 {
          most = ("Most in \(row), \(column): \(count.written)", value)
        }
      }
    }
    let known = cells.joined().compactMap(\.value)
    return subject.description(
      kind: "Heat map", point: most?.words ?? "0 values to show",
      range: "Values from \(Numeral.whole(known.min() ?? 0)) to \(Numeral.whole(known.max() ?? 0))"
        + all.hiddenWords)
  }

  package var twin: ChartTable {
    ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst)]
        + (columns + ["n"]).map { .init($0, isNumber: true) },
      rows: zip(rows, cells).enumerated().map { index, row in
        [row.0] + columns.indices.map { row.1.indices.contains($0) ? row.1[$0].written : "–" }
          + [rowTotals.indices.contains(index) ? rowTotals[index].written : "–"]
      } + [["n"] + columnTotals.map(\.written) + [subject.count.written]],
      note: Note.text(all.signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    if rows.isEmpty || columns.isEmpty {
      drawing.nothing()
    } else {
      let grid = HeatGrid(
        rows: rows, columns: columns, cells: cells, rowTotals: rowTotals,
        columnTotals: columnTotals, outlinesDiagonal: false)
      drawing.height = grid.draw(&drawing, top: 0, totalHead: "n")
    }
    return drawing.svg(id: id, of: self)
  }
}

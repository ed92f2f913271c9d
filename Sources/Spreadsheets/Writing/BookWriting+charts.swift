import CSpreadsheetLibraries

/// The charts beside a table.
extension BookWriting {
  func addCharts(
    of table: TableSheet, to sheet: UnsafeMutableRawPointer, named name: String
  ) throws(WorkbookError) {
    var row: UInt32 = 0
    for chart in table.charts {
      let runs = table.drawnRuns(for: chart)
      guard !runs.isEmpty else { continue }
      let drawn = try draw(chart, of: table, runs: runs, named: name)
      let count = runs.reduce(0) { $0 + $1.count }
      let height = chart.isUpright ? 1.2 : min(4, max(1, 0.5 + Double(count) * 0.09))
      try check(
        sheets_insert_chart(
          sheet, drawn, row, UInt16(table.columns.count), CellText.written(chart.altText), 1.5,
          height))
      // A chart is 288 pixels high and a row 20, before it is made higher.
      row += UInt32(height * 288 / 20) + 2
    }
  }

  private func draw(
    _ chart: SheetChart, of table: TableSheet, runs: [Range<Int>], named name: String
  ) throws(WorkbookError) -> UnsafeMutableRawPointer {
    let isShare = chart.values.allSatisfy { table.kind(of: $0.column) == .share }
    let numbers = chart.isStacked || isShare ? "0%" : "General"
    guard
      let drawn = sheets_add_chart(
        book, Int32(chart.code.rawValue), Self.plain(chart.title), numbers)
    else { throw .file(path: path, reason: "the chart “\(chart.title)” could not be added") }
    let categories = table.reference(to: chart.categories, runs: runs, named: name)
    for (series, mark) in zip(chart.values, chart.marks) {
      let heading = table.reference(to: series.column, runs: [-1..<0], named: name)
      try check(
        sheets_add_series(
          drawn, Int32(mark.rawValue), heading, categories,
          table.reference(to: series.column, runs: runs, named: name),
          // A nought needs no label: its segment cannot be seen.
          table.kind(of: series.column) == .share ? "0%;-0%;" : "General;-General;",
          series.colour.map { Int32($0 & 0xFFFFFF) } ?? -1))
    }
    return drawn
  }

  /// A title that begins with = would be taken for a reference.
  private static func plain(_ title: String) -> String {
    let written = CellText.written(title)
    return written.hasPrefix("=") ? " " + written : written
  }
}

extension TableSheet {
  fileprivate func kind(of heading: String) -> SheetColumn.Kind? {
    columns.first { $0.heading == heading }?.kind
  }

  /// The rows a chart is drawn from: a hidden number would be drawn as nought.
  fileprivate func drawnRuns(for chart: SheetChart) -> [Range<Int>] {
    let places = chart.values.compactMap { series in
      columns.firstIndex { $0.heading == series.column }
    }
    var runs: [Range<Int>] = []
    for (index, row) in rows.enumerated() where places.allSatisfy({ row[$0].isNumber }) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// `='Sheet'!$B$2:$B$9`; several runs of rows stand in brackets.
  fileprivate func reference(to heading: String, runs: [Range<Int>], named name: String) -> String {
    let column = (columns.firstIndex { $0.heading == heading } ?? 0) + 1
    let letters = CellAddress.letters(ofColumn: column)
    let parts = runs.map { run in
      let first = "'\(name)'!$\(letters)$\(run.lowerBound + 2)"
      return run.count == 1 ? first : first + ":$\(letters)$\(run.upperBound + 1)"
    }
    return parts.count == 1 ? "=" + parts[0] : "=(" + parts.joined(separator: ",") + ")"
  }
}

extension CellValue {
  fileprivate var isNumber: Bool {
    switch self {
    case .number, .share: true
    case .text, .date, .missing, .hidden, .notApplicable: false
    }
  }
}

extension TableSheet {
  /// Refuses what a sheet cannot hold, before anything is written.
  func check() throws(WorkbookError) {
    guard (1...16_384).contains(columns.count), rows.count < 1_048_576 else {
      throw .size(sheet: name, rows: rows.count, columns: columns.count)
    }
    var headings: Set<String> = []
    for (index, column) in columns.enumerated() {
      // A table finds its columns by heading, whatever its letters' case.
      guard !column.heading.isEmpty, headings.insert(column.heading.lowercased()).inserted else {
        throw .heading(sheet: name, heading: column.heading)
      }
      try CellText.check(
        column.heading, sheet: name, address: CellAddress(row: 1, column: index + 1), longest: 255)
    }
    for (index, row) in rows.enumerated() {
      guard row.count == columns.count else {
        throw .unevenRow(
          sheet: name, row: index + 2, values: row.count, columns: columns.count)
      }
      for (column, value) in row.enumerated() {
        try check(value, at: CellAddress(row: index + 2, column: column + 1))
      }
    }
    for chart in charts {
      for heading in chart.headings where !columns.contains(where: { $0.heading == heading }) {
        throw .noSuchColumn(sheet: name, chart: chart.title, heading: heading)
      }
    }
  }

  private func check(_ value: CellValue, at address: CellAddress) throws(WorkbookError) {
    switch value {
    case .text(let text): try CellText.check(text, sheet: name, address: address)
    case .number(let number), .share(let number):
      guard number.isFinite else { throw .notFinite(sheet: name, address: address) }
    case .date, .missing, .hidden, .notApplicable: return
    }
  }
}

import ReviewReports

extension PageTable {
  /// A table of a report as one of a page.
  ///
  /// - Parameter table: the table, with a title and a word above every column.
  init(_ table: ReportTable) {
    self.init(
      caption: table.title,
      columns: table.columns.enumerated().map { place, column in
        Column(name: "c\(place + 1)", title: column.heading, isNumber: column.isNumber)
      }, rows: table.rows.map { $0.map { Cell($0) } }, empty: "There is nothing to show.")
  }
}

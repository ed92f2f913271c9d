import Charts

extension ReportTable {
  /// The table twin of a chart.
  init(twinOf chart: any Chart) {
    let twin = chart.twin
    self.init(
      twin.caption, columns: twin.columns.map { Column($0.heading, isNumber: $0.isNumber) },
      rows: twin.rows, note: twin.note)
  }
}

/// One sheet of a workbook with its one table, which starts at A1 under one row of headings.
package struct TableSheet: Hashable, Sendable {
  /// What stands on the tab; made valid and different from the others when written.
  package var name: String
  /// What the contents say the table holds.
  package var title: String
  package var columns: [SheetColumn]
  /// The rows, each with one value a column.
  package var rows: [[CellValue]]
  package var charts: [SheetChart]
  /// Whether the headings carry a filter.
  package var hasFilter: Bool
  /// Whether the headings stay in sight; off, because a frozen row takes the page from people who
  /// enlarge the screen (data-standards-authority #11).
  package var keepsHeadingsInSight: Bool

  /// A sheet with its table.
  package init(
    name: String, title: String, columns: [SheetColumn], rows: [[CellValue]],
    charts: [SheetChart] = [], hasFilter: Bool = true, keepsHeadingsInSight: Bool = false
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.charts = charts
    self.hasFilter = hasFilter
    self.keepsHeadingsInSight = keepsHeadingsInSight
  }
}

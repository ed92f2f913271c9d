/// A workbook to be written: a cover, contents and notes, then one table a sheet.
package struct Workbook: Hashable, Sendable {
  /// What stands on top of the cover.
  package var title: String
  /// The day the workbook says it was made; the clock is never asked, so the same value gives the
  /// same bytes.
  package var made: SheetDay
  /// The lines of the cover beneath the title, one a row.
  package var cover: [String]
  /// What is to be known beside the tables, one a row.
  package var notes: [String]
  package var sheets: [TableSheet]

  /// A workbook with its title and sheets; an undated one carries 1 January 2000.
  package init(
    title: String, made: SheetDay = .undated, cover: [String] = [], notes: [String] = [],
    sheets: [TableSheet]
  ) {
    self.title = title
    self.made = made
    self.cover = cover
    self.notes = notes
    self.sheets = sheets
  }
}

extension Workbook {
  /// Refuses what a workbook cannot hold, before anything is written.
  func check() throws(WorkbookError) {
    for (index, line) in ([title] + cover).enumerated() {
      try CellText.check(
        line, sheet: "Cover", address: CellAddress(row: index + 1, column: 1))
    }
    for (index, note) in notes.enumerated() {
      try CellText.check(
        note, sheet: "Notes", address: CellAddress(row: index + 2, column: 2))
    }
    for (index, sheet) in sheets.enumerated() {
      try CellText.check(
        sheet.title, sheet: "Contents", address: CellAddress(row: index + 2, column: 2))
      try sheet.check()
    }
  }
}

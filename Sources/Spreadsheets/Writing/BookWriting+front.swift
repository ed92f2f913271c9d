import CSpreadsheetLibraries

/// The sheets before the tables: cover, contents and notes.
extension BookWriting {
  func writeCover(_ workbook: Workbook) throws(WorkbookError) {
    let sheet = try addSheet("Cover")
    try check(sheets_set_width(sheet, 0, 90, nil))
    try write(workbook.title, to: sheet, row: 0, format: formats.title)
    for (index, line) in workbook.cover.enumerated() {
      try write(line, to: sheet, row: index + 1, format: formats.text)
    }
    try check(sheets_set_page(sheet, nil, 0, 0))
  }

  mutating func writeContents(
    _ entries: [(name: String, title: String)]
  ) throws(WorkbookError) {
    let sheet = try addSheet("Contents")
    try check(sheets_set_width(sheet, 0, 34, nil))
    try check(sheets_set_width(sheet, 1, 80, nil))
    for (index, entry) in entries.enumerated() {
      let row = UInt32(index + 1)
      try check(sheets_write_link(sheet, row, 0, "internal:'\(entry.name)'!A1", entry.name))
      try write(entry.title, to: sheet, row: index + 1, column: 1, format: formats.text)
    }
    try addTable(["Sheet", "What it holds"], to: sheet, named: "Contents", rows: entries.count)
    try check(sheets_set_page(sheet, nil, 0, 1))
  }

  mutating func writeNotes(_ notes: [String]) throws(WorkbookError) {
    let sheet = try addSheet("Notes")
    try check(sheets_set_width(sheet, 0, 10, nil))
    try check(sheets_set_width(sheet, 1, 100, nil))
    for (index, note) in notes.enumerated() {
      let row = UInt32(index + 1)
      try check(sheets_write_number(sheet, row, 0, Double(index + 1), formats.number))
      try write(note, to: sheet, row: index + 1, column: 1, format: formats.text)
    }
    try addTable(["Note", "Text"], to: sheet, named: "Notes", rows: notes.count)
    try check(sheets_set_page(sheet, nil, 0, 1))
  }

  private func write(
    _ text: String, to sheet: UnsafeMutableRawPointer, row: Int, column: UInt16 = 0,
    format: UnsafeMutableRawPointer
  ) throws(WorkbookError) {
    let written = text.isEmpty ? "x" : CellText.written(text)
    try check(sheets_write_text(sheet, UInt32(row), column, written, format))
  }
}

extension Workbook {
  /// What the letters in the tables mean, for those that are used.
  fileprivate var usedShorthands: Set<String> {
    var used: Set<String> = []
    for sheet in sheets {
      for row in sheet.rows {
        for value in row { if let letter = value.shorthand { used.insert(letter) } }
      }
    }
    return used
  }

  var shorthandNotes: [String] {
    let used = usedShorthands
    return [
      (
        "c",
        "“c” stands for a number that is confidential: it is hidden so that nobody is known by it."
      ),
      ("x", "“x” stands for a value that is not available."),
      ("z", "“z” stands where there can be no value."),
    ].compactMap { used.contains($0.0) ? $0.1 : nil }
  }
}

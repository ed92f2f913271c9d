import CSpreadsheetLibraries
import Glibc

/// The sheets with the tables.
extension BookWriting {
  mutating func writeTable(_ table: TableSheet, named name: String) throws(WorkbookError) {
    let sheet = try addSheet(name)
    for (index, column) in table.columns.enumerated() {
      try check(sheets_set_width(sheet, UInt16(index), column.shownWidth, nil))
    }
    for (index, row) in table.rows.enumerated() {
      for (column, value) in row.enumerated() {
        try check(write(value, to: sheet, row: UInt32(index + 1), column: UInt16(column)))
      }
    }
    let range = try addTable(
      table.columns.map(\.heading), to: sheet, named: name, rows: table.rows.count,
      hasFilter: table.hasFilter)
    try check(
      sheets_book_define_name(book, range + "_cells", "='\(name)'!" + table.filledRange))
    if table.keepsHeadingsInSight { sheets_freeze_first_row(sheet) }
    try check(
      sheets_set_page(sheet, Self.pageHeader(table.title), table.columns.count > 6 ? 1 : 0, 1))
    try addCharts(of: table, to: sheet, named: name)
  }

  /// Makes the filled cells a table with a name, and writes its headings.
  @discardableResult
  mutating func addTable(
    _ headings: [String], to sheet: UnsafeMutableRawPointer, named name: String, rows: Int,
    hasFilter: Bool = false
  ) throws(WorkbookError) -> String {
    let table = tableNames.name(for: name)
    let written = headings.map(CellText.written)
    // A table has at least one row; headings alone are cells.
    guard rows > 0 else {
      for (column, heading) in written.enumerated() {
        try check(sheets_write_text(sheet, 0, UInt16(column), heading, formats.heading))
      }
      return table
    }
    var copies = written.map { UnsafePointer(strdup($0)) }
    defer { for copy in copies { free(UnsafeMutableRawPointer(mutating: copy)) } }
    try check(
      sheets_add_table(
        sheet, UInt32(rows), table, &copies, UInt16(copies.count), hasFilter ? 1 : 0,
        formats.heading))
    return table
  }

  private func write(
    _ value: CellValue, to sheet: UnsafeMutableRawPointer, row: UInt32, column: UInt16
  ) -> Int32 {
    switch value {
    case .text(let text):
      sheets_write_text(
        sheet, row, column, text.isEmpty ? "x" : CellText.written(text), formats.text)
    case .number(let number): sheets_write_number(sheet, row, column, number, formats.number)
    case .share(let share): sheets_write_number(sheet, row, column, share, formats.share)
    case .date(let day):
      // Excel's calendar begins in 1900 and is right from March on.
      if day.year > 1900 {
        sheets_write_date(
          sheet, row, column, Int32(day.year), Int32(day.month), Int32(day.day), formats.date)
      } else {
        sheets_write_text(sheet, row, column, day.description, formats.text)
      }
    case .missing, .hidden, .notApplicable:
      sheets_write_text(sheet, row, column, value.shorthand ?? "x", formats.letter)
    }
  }

  /// A title as a page's header takes it, where an ampersand begins a code and 255 is the longest.
  private static func pageHeader(_ title: String) -> String {
    var header = ""
    for character in CellText.written(title) {
      let next = character == "&" ? "&&" : character == "\n" ? " " : String(character)
      if header.utf8.count + next.utf8.count > 200 { break }
      header += next
    }
    return "&L" + header
  }
}

extension SheetColumn {
  fileprivate var shownWidth: Double {
    if let width { return min(max(width, 1), 255) }
    let least: Double =
      switch kind {
      case .text: 24
      case .number, .share, .date: 12
      }
    return max(least, min(Double(heading.count) + 3, 40))
  }
}

extension TableSheet {
  /// `$A$1:$D$20`.
  fileprivate var filledRange: String {
    "$A$1:$\(CellAddress.letters(ofColumn: columns.count))$\(rows.count + 1)"
  }
}

import CSpreadsheetLibraries

/// A workbook while it is written: the library's book, its formats and the names given so far.
struct BookWriting {
  let book: UnsafeMutableRawPointer
  let path: String
  let formats: Formats
  var sheetNames = SheetNames()
  var tableNames = TableNames()

  /// The ways cells are shown.
  struct Formats {
    let heading, title, text, letter, number, share, date: UnsafeMutableRawPointer
  }

  init(book: UnsafeMutableRawPointer, path: String) throws(WorkbookError) {
    func format(
      _ numbers: String? = nil, _ looks: SheetsLook...
    ) throws(WorkbookError) -> UnsafeMutableRawPointer {
      let look = looks.reduce(0) { $0 | Int32($1.rawValue) }
      guard let format = sheets_format(book, numbers, look) else {
        throw .file(path: path, reason: "there is not enough memory")
      }
      return format
    }
    self.book = book
    self.path = path
    formats = Formats(
      heading: try format(nil, SheetsBold, SheetsWrapped), title: try format(nil, SheetsBold),
      text: try format(nil, SheetsWrapped), letter: try format(nil, SheetsRight),
      number: try format(), share: try format("0.0%"), date: try format("yyyy-mm-dd"))
  }

  /// Writes the front sheets and every table.
  mutating func write(_ workbook: Workbook) throws(WorkbookError) {
    sheets_book_properties(
      book, CellText.written(workbook.title), Int32(workbook.made.year),
      Int32(workbook.made.month), Int32(workbook.made.day))
    let notes = workbook.notes + workbook.shorthandNotes
    // The names of the tables are settled first: the contents point to them.
    let front = ["Cover", "Contents"] + (notes.isEmpty ? [] : ["Notes"])
    for name in front { _ = sheetNames.name(for: name) }
    var entries: [(name: String, title: String)] = []
    for sheet in workbook.sheets {
      entries.append((sheetNames.name(for: sheet.name), sheet.title))
    }
    try writeCover(workbook)
    try writeContents((notes.isEmpty ? [] : [("Notes", "Notes on the tables")]) + entries)
    if !notes.isEmpty { try writeNotes(notes) }
    for (sheet, entry) in zip(workbook.sheets, entries) {
      try writeTable(sheet, named: entry.name)
    }
  }

  /// A new sheet of the book.
  func addSheet(_ name: String) throws(WorkbookError) -> UnsafeMutableRawPointer {
    guard let sheet = sheets_add_sheet(book, name) else {
      throw .file(path: path, reason: "the sheet “\(name)” could not be added")
    }
    return sheet
  }

  /// Throws what the library says, where it says something.
  func check(_ code: Int32) throws(WorkbookError) {
    guard code != 0 else { return }
    throw .file(path: path, reason: String(cString: sheets_writer_message(code)))
  }
}

import PracticeLearning
import Spreadsheets

/// One sheet of a workbook while its rows come in: looked through for headings, then written out.
struct SheetTable {
  /// Rows above the headings, such as a title, in which they are still looked for.
  private static let searched = 10

  let name: String
  /// The table as complaints name it: the file and the sheet.
  let table: String
  /// The row of the headings.
  private(set) var head: Int?
  private let spill: SheetSpill
  private var above: [ReadRow] = []
  private var width = 0
  private var row = 0

  init(_ name: String, of file: String) throws(FileRefusal) {
    self.name = name
    table = Self.name(of: name, in: file)
    spill = try SheetSpill(for: file)
  }

  /// How complaints name a sheet: `reviews.xlsx, sheet Reviews`.
  static func name(of sheet: String, in file: String) -> String {
    "\(file), sheet \(Diagnostic.shortened(sheet))"
  }

  /// Whether its headings were found.
  var isTable: Bool { head != nil }

  mutating func take(_ read: ReadRow, _ isHead: ([String]) -> Bool) throws(FileRefusal) {
    guard head == nil else { return try write(read) }
    guard above.count < Self.searched else { return }
    above.append(read)
    guard isHead(read.cells.map { SheetText.text(of: $0.value) }) else { return }
    try begin(at: read)
  }

  /// Takes a sheet without known headings for a table nevertheless, so that they are complained of.
  mutating func takeForTable() throws(FileRefusal) {
    guard head == nil, let first = above.first else { return }
    try begin(at: first)
  }

  private mutating func begin(at read: ReadRow) throws(FileRefusal) {
    head = read.number
    width = read.cells.last?.address.column ?? 0
    for row in above where row.number >= read.number { try write(row) }
    above = []
  }

  /// Writes a row in its place: the reader of tables counts rows as the sheet does.
  private mutating func write(_ read: ReadRow) throws(FileRefusal) {
    spill.append(repeatElement(0x0A, count: max(0, read.number - row - 1)))
    spill.append(SheetText.row(read.cells, width: width))
    spill.append([0x0A])
    row = read.number
    try spill.settle(of: table)
  }

  /// The rows as bytes of a table.
  func bytes() throws(FileRefusal) -> FileBytes {
    try spill.settle(atEnd: true, of: table)
    return spill.bytes(named: table)
  }
}

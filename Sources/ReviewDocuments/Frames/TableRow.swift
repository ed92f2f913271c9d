import PracticeLearning

/// The head of a table with known columns.
struct TableHead {
  let columns: Shape.Block
  /// The field of each column of the file; nothing for one that is not known.
  var fields: [Int?] = []
}

/// The cells of one row of a table, by the field they are for; good only while the row is read.
struct TableRow: ~Copyable {
  /// The line of the file the row begins on.
  let line: Int
  private var cells: [UnsafeBufferPointer<UInt8>]
  private var places: [(line: Int, column: Int)]
  /// Its row in a sheet.
  let number: Int
  private let head: TableHead

  /// - Parameters:
  ///   - row: where it stands.
  ///   - head: the head of the table.
  init(_ row: RowSplitter.Row, _ head: TableHead) {
    line = row.line
    number = row.number
    self.head = head
    let fields = head.columns.fields.count
    cells = .init(repeating: UnsafeBufferPointer(start: nil, count: 0), count: fields)
    places = .init(repeating: (line, 1), count: fields)
  }

  /// The UTF-8 bytes of a field's cell, without white space around them; empty where it has none.
  func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> { cells[field] }
  /// The text of a field's cell.
  func text(_ field: Int) -> String { String(decoding: cells[field], as: UTF8.self) }
  /// Where a field's cell begins.
  func place(_ field: Int) -> TablePlace {
    let heading = head.columns.fields[field].key
    let cell = SheetCell(
      row: number, column: (head.fields.firstIndex(of: field) ?? -1) + 1, heading: heading)
    return TablePlace(line: places[field].line, column: places[field].column, cell: cell)
  }
  /// Whether no field has anything in it.
  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  mutating func set(_ field: Int?, _ cell: UnsafeBufferPointer<UInt8>, line: Int, column: Int) {
    guard let field else { return }
    cells[field] = cell
    places[field] = (line, column)
  }

  /// Takes the cells of a row without quotes; nothing where one of them is guarded against formulas.
  ///
  /// - Returns: the number of cells.
  mutating func split(
    _ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8
  ) -> Int? {
    let fields = head.fields
    var (start, count) = (0, 0)
    for position in 0...bytes.count where position == bytes.count || bytes[position] == separator {
      var (from, to) = (start, position)
      while from < to, bytes[from] == 0x20 { from += 1 }
      while to > from, bytes[to - 1] == 0x20 { to -= 1 }
      if from < to, bytes[from] == UInt8(ascii: "'") || bytes[from] == UInt8(ascii: "=") {
        return nil
      }
      if count < fields.count {
        set(
          fields[count], UnsafeBufferPointer(rebasing: bytes[from..<to]), line: line,
          column: start + 1)
      }
      count += 1
      start = position + 1
    }
    return count
  }
}

extension TableRow {
  /// The day in a cell, read as people in the United Kingdom write it; nothing where there is none.
  func day(_ field: Int, _ complaints: inout TableComplaints) -> CalendarDate? {
    let bytes = bytes(field)
    guard !bytes.isEmpty else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      range.reduce(0) { value, position in
        guard let value, bytes[position] &- 0x30 < 10 else { return nil }
        return value * 10 + Int(bytes[position] - 0x30)
      }
    }
    if bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(0..<4),
      let month = number(5..<7), let day = number(8..<10),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return date
    }
    return word(field, as: .date, &complaints).flatMap { CalendarDate($0) }
  }

  /// The word in a cell as its field wants it; nothing where it would have to be guessed.
  func word(
    _ field: Int, as shape: Shape, _ complaints: inout TableComplaints
  ) -> String? {
    let (word, complaint) = shape.word(typed: text(field))
    if let complaint { complaints.add(complaint, at: place(field)) }
    return word
  }
}

/// The cells of one row of a table, by the field they are for; good only while the row is read.
struct TableRow: ~Copyable {
  /// The line of the file the row begins on.
  let line: Int
  private var cells: [UnsafeBufferPointer<UInt8>]
  private var places: [(line: Int, column: Int)]

  init(line: Int, fields: Int) {
    self.line = line
    cells = .init(repeating: UnsafeBufferPointer(start: nil, count: 0), count: fields)
    places = .init(repeating: (line, 1), count: fields)
  }

  /// The UTF-8 bytes of a field's cell, without white space around them; empty where it has none.
  func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> { cells[field] }
  /// The text of a field's cell.
  func text(_ field: Int) -> String { String(decoding: cells[field], as: UTF8.self) }
  /// Where a field's cell begins.
  func place(_ field: Int) -> (line: Int, column: Int) { places[field] }
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8, _ fields: [Int?]
  ) -> Int? {
    var (start, count) = (0, 0)
    for position in 0...bytes.count where position == bytes.count || bytes[position] == separator {
      var (from, to) = (start, position)
      while from < to, bytes[from] == 0x20 { from += 1 }
      while to > from, bytes[to - 1] == 0x20 { to -= 1 }
      if from < to, bytes[from] == UInt8(ascii: "'") { return nil }
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

/// The cells of one row of a CSV file (RFC 4180), each with the place where it begins.
struct CSVRow {
  private(set) var cells: [(text: String, mark: SourceMark)] = []
  private var line: Int
  private var lineStart = 0

  init(_ text: String, line: Int, separator: UInt8) {
    self.line = line
    var text = text
    text.withUTF8 { bytes in
      var position = 0
      addCell(bytes, &position, separator)
      while position < bytes.count {
        position += 1
        addCell(bytes, &position, separator)
      }
    }
  }

  /// Adds the cell at a position and goes on to the separator after it.
  private mutating func addCell(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ separator: UInt8
  ) {
    let mark = SourceMark(line: line, column: position - lineStart + 1)
    var cell: [UInt8] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      position += 1
      addQuoted(bytes, &position, &cell)
    }
    while position < bytes.count, bytes[position] != separator {
      cell.append(bytes[position])
      position += 1
    }
    cells.append((String(decoding: cell, as: UTF8.self), mark))
  }

  private mutating func addQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ cell: inout [UInt8]
  ) {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else { return }
        position += 1
      } else if byte == 0x0A {
        line += 1
        lineStart = position
      }
      cell.append(byte)
    }
  }
}

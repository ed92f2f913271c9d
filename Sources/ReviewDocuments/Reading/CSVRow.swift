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
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let start = position
      while position < bytes.count, bytes[position] != separator { position += 1 }
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      // Blanks around a word come along when it is typed or pasted into a sheet.
      cells.append((Self.isPadded(text) ? Self.trimmed(text) : text, mark))
      return
    }
    var cell: [UInt8] = []
    position += 1
    addQuoted(bytes, &position, &cell)
    while position < bytes.count, bytes[position] != separator {
      cell.append(bytes[position])
      position += 1
    }
    cells.append((String(decoding: cell, as: UTF8.self), mark))
  }

  /// Whether a text begins or ends with a blank, which a cell keeps only in quotes.
  static func isPadded(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    // Letters of ASCII that are no blanks, which nearly all are.
    if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return false }
    return isBlank(text.unicodeScalars.first) || isBlank(text.unicodeScalars.last)
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = Substring(text).unicodeScalars
    while isBlank(scalars.first) { scalars.removeFirst() }
    while isBlank(scalars.last) { scalars.removeLast() }
    return String(scalars)
  }

  private static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case " ", "\t", "\u{A0}", "\u{2007}", "\u{202F}": true
    default: false
    }
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

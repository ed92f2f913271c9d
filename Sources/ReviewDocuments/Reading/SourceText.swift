package import PracticeLearning

/// The text of a file, or of one line of it, and the means to say where in the file something is.
package final class SourceText: Sendable {
  /// The file as the person named it.
  package let file: String
  /// The text, without a byte order mark.
  package let text: String
  /// How the text was read.
  package let format: DocumentFormat
  /// The line of the file the text begins on.
  package let firstLine: Int

  package init(_ text: String, format: DocumentFormat, file: String, firstLine: Int = 1) {
    self.file = file
    self.text = text
    self.format = format
    self.firstLine = firstLine
  }

  /// The place of a mark in the file.
  ///
  /// The readers of JSON and CSV count columns in bytes, which is fast; people count characters.
  package func location(_ mark: SourceMark) -> SourceLocation {
    guard mark.line > 0 else { return SourceLocation(file: file) }
    var column = Int(mark.column)
    if format.countsBytes, column > 1 {
      let start = offset(ofLine: Int(mark.line))
      let bytes = text.utf8.dropFirst(start).prefix(column - 1)
      column = bytes.count { $0 & 0xC0 != 0x80 } + 1
    }
    return SourceLocation(file: file, line: Int(mark.line), column: column)
  }

  /// The byte at which a mark stands.
  func offset(of mark: SourceMark) -> Int {
    let start = offset(ofLine: Int(mark.line))
    let column = max(0, Int(mark.column) - 1)
    if format.countsBytes { return min(start + column, text.utf8.count) }
    var offset = start
    var characters = 0
    for byte in text.utf8.dropFirst(start) {
      if byte & 0xC0 != 0x80 {
        if characters == column || byte == UInt8(ascii: "\n") { break }
        characters += 1
      }
      offset += 1
    }
    return offset
  }

  /// The byte at which a line of the file begins.
  private func offset(ofLine line: Int) -> Int {
    var remaining = line - firstLine
    guard remaining > 0 else { return 0 }
    var offset = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last == UInt8(ascii: "\r"), byte != UInt8(ascii: "\n") {
        remaining -= 1
        if remaining == 0 { return offset }
      }
      offset += 1
      if byte == UInt8(ascii: "\n") {
        remaining -= 1
        if remaining == 0 { return offset }
      }
      last = byte
    }
    return offset
  }
}

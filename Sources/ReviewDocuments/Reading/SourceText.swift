package import PracticeLearning
import Synchronization

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
  /// For each line of a mended text the line of the file it comes from; empty where they are the same.
  private let origins: [Int]
  /// The row of a table, where the text is one.
  private let sheet: SheetRow?

  package init(
    _ text: String, format: DocumentFormat, file: String, firstLine: Int = 1, origins: [Int] = [],
    sheet: SheetRow? = nil
  ) {
    self.sheet = sheet
    self.origins = origins
    self.file = file
    self.text = text
    self.format = format
    self.firstLine = firstLine
  }

  /// The same source with another text of as many lines.
  func with(_ text: String) -> SourceText {
    SourceText(
      text, format: format, file: file, firstLine: firstLine, origins: origins, sheet: sheet)
  }

  /// Whether a word stands at a place of YAML as it is, without quotes.
  func isPlain(_ word: String, at mark: SourceMark) -> Bool {
    format == .yaml && mark.line > 0
      && text.utf8.dropFirst(offset(of: mark)).starts(with: word.utf8)
  }

  private let places = Mutex(Places())

  /// Where lines begin, found when a complaint first asks, and the last column that was counted:
  /// complaints come in the order of the text, and a file of JSON may be one long line.
  private struct Places {
    var lineStarts: [Int] = []
    var line = 0
    var bytes = 0
    var characters = 0
  }

  /// The place of a mark in the file.
  ///
  /// The readers of JSON and CSV count columns in bytes, which is fast; people count characters.
  package func location(_ mark: SourceMark) -> SourceLocation {
    guard mark.line > 0 else { return SourceLocation(file: file) }
    var column = Int(mark.column)
    if format.countsBytes, column > 1 { column = character(Int(mark.line), bytes: column - 1) + 1 }
    return SourceLocation(
      file: file, line: origin(ofLine: Int(mark.line)), column: column, cell: cell(at: mark))
  }

  /// The cell in which a mark stands.
  private func cell(at mark: SourceMark) -> SheetCell? {
    guard let sheet else { return nil }
    let index = sheet.marks.lastIndex { ($0.line, $0.column) <= (mark.line, mark.column) }
    return index.map { index in
      SheetCell(
        row: sheet.number, column: index + 1,
        heading: sheet.heads.indices.contains(index) ? sheet.heads[index] : "")
    }
  }

  /// Where the empty cell of a field stands, or the first cell of a block nothing of which is filled in; nothing
  /// where the text is no row of a table or has no such column.
  func mark(ofEmpty path: FieldPath) -> SourceMark? {
    guard let sheet, !path.steps.isEmpty else { return nil }
    let field = ColumnPath.text(path.steps)
    let index =
      sheet.heads.firstIndex(of: field) ?? sheet.heads.firstIndex { $0.hasPrefix(field + ".") }
    return index.flatMap { sheet.marks.indices.contains($0) ? sheet.marks[$0] : nil }
  }

  /// The line of the file that a line of the text comes from.
  func origin(ofLine line: Int) -> Int {
    origins.indices.contains(line - 1) ? origins[line - 1] : line
  }

  /// How many characters some bytes at the beginning of a line are.
  private func character(_ line: Int, bytes: Int) -> Int {
    places.withLock { places in
      let start = lineStart(line, &places)
      if places.line != line || places.bytes > bytes {
        (places.line, places.bytes, places.characters) = (line, 0, 0)
      }
      let further = text.utf8.dropFirst(start + places.bytes).prefix(bytes - places.bytes)
      places.characters += further.count { $0 & 0xC0 != 0x80 }
      places.bytes = bytes
      return places.characters
    }
  }

  /// The byte at which a mark stands.
  func offset(of mark: SourceMark) -> Int {
    let start = places.withLock { lineStart(Int(mark.line), &$0) }
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

  /// Lines of the text, by their positions from 0, without their line breaks.
  func lines(_ range: ClosedRange<Int>) -> [Substring.UTF8View.SubSequence] {
    let starts = places.withLock { places in
      if places.lineStarts.isEmpty { places.lineStarts = allLineStarts() }
      return places.lineStarts
    }
    let bytes = text.utf8
    return range.compactMap { line in
      guard starts.indices.contains(line) else { return nil }
      let start = bytes.index(bytes.startIndex, offsetBy: starts[line])
      return text[start...].utf8.prefix { $0 != 0x0A && $0 != 0x0D }
    }
  }

  /// The byte at which a line of the file begins.
  private func lineStart(_ line: Int, _ places: inout Places) -> Int {
    guard line > firstLine else { return 0 }
    if places.lineStarts.isEmpty { places.lineStarts = allLineStarts() }
    return places.lineStarts[min(line - firstLine, places.lineStarts.count - 1)]
  }

  private func allLineStarts() -> [Int] {
    var starts = [0]
    var text = text
    text.withUTF8 { buffer in
      guard let bytes = buffer.baseAddress else { return }
      var (offset, before) = (0, UInt8(0))
      while offset < buffer.count {
        let byte = bytes[offset]
        if before == 0x0D, byte != 0x0A { starts.append(offset) }
        if byte == 0x0A { starts.append(offset + 1) }
        before = byte
        offset += 1
      }
    }
    return starts
  }
}

/// A row of a table as it stands in the sheet.
package struct SheetRow: Sendable {
  /// Its number in the sheet, from 1.
  let number: Int
  /// Where its cells begin.
  let marks: [SourceMark]
  /// The headings of the table.
  let heads: [String]
}

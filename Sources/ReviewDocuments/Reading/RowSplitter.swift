/// Cuts a stream of bytes into rows: lines of JSON Lines, or rows of CSV, in which a quoted cell may
/// hold line breaks. Keeps little more than the row it is in.
struct RowSplitter {
  /// One row, without its line break.
  struct Row {
    var bytes: ArraySlice<UInt8>
    /// The line of the file it begins on.
    var line: Int
    /// Its row in a sheet, from 1, those that are empty included.
    var number = 0
    /// Whether a quote was still open when the file ended.
    var isOpen = false
    /// Whether it is longer than a row may be; its bytes are then only the beginning.
    var isTooLong = false
  }

  /// The byte between two cells; nothing for lines without quoting.
  var separator: UInt8?
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var line = 1
  private var rowLine = 1
  private var number = 0
  private var isQuoted = false
  private var mayOpenQuote = true
  private var isSkipping = false
  private var isAtEnd = false
  private var lineBreak: UInt8?

  /// The bytes that no row was made of yet.
  var pending: ArraySlice<UInt8> { buffer[start...] }

  /// Takes the next bytes of the file; none at its end.
  mutating func append(_ bytes: some Collection<UInt8>) {
    buffer.removeSubrange(..<start)
    scanned -= start
    start = 0
    isAtEnd = bytes.isEmpty
    buffer += bytes
  }

  /// The next row that says anything; nothing when more bytes are needed or the file has ended.
  mutating func next() -> Row? {
    while var row = nextRow() {
      number += 1
      row.number = number
      if row.isTooLong || row.bytes.contains(where: { $0 > 0x20 }) { return row }
    }
    return nil
  }

  private mutating func nextRow() -> Row? {
    let first = start
    if let end = nextBreak() {
      let wasSkipping = isSkipping
      let text = buffer[first..<end]
      let row = Row(
        bytes: wasSkipping ? [] : text.last == 0x0D ? text.dropLast() : text, line: rowLine)
      isSkipping = false
      start = end + 1
      line += 1
      rowLine = line
      return row
    }
    if isSkipping || buffer.count - start > ReadingLimits.lineBytes {
      let isFirst = !isSkipping
      isSkipping = true
      start = buffer.count
      return isFirst ? Row(bytes: [], line: rowLine, isTooLong: true) : nil
    }
    guard isAtEnd, start < buffer.count else { return nil }
    start = buffer.count
    return Row(bytes: buffer[first...], line: rowLine, isOpen: isQuoted)
  }

  /// The next line break that ends a row.
  private mutating func nextBreak() -> Int? {
    let lineBreak = usualBreak()
    guard let separator else {
      let found = buffer[scanned...].firstIndex(of: lineBreak)
      scanned = (found ?? buffer.count - 1) + 1
      return found
    }
    while scanned < buffer.count {
      let byte = buffer[scanned]
      scanned += 1
      if byte == UInt8(ascii: "\"") {
        if isQuoted {
          isQuoted = false
          mayOpenQuote = true
        } else if mayOpenQuote {
          isQuoted = true
        }
      } else if isQuoted {
        if byte == lineBreak { line += 1 }
      } else if byte == lineBreak {
        mayOpenQuote = true
        return scanned - 1
      } else {
        mayOpenQuote = byte == separator
      }
    }
    return nil
  }

  /// Files of old Macintosh programs end their lines with a carriage return alone.
  private mutating func usualBreak() -> UInt8 {
    if let lineBreak { return lineBreak }
    let found: UInt8 = buffer.contains(0x0A) || !buffer.contains(0x0D) ? 0x0A : 0x0D
    if !buffer.isEmpty { lineBreak = found }
    return found
  }
}

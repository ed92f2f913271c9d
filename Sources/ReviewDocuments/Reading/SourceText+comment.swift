extension SourceText {
  /// The words of a comment that ends a text without quotes, and the place of its `#`.
  ///
  /// - Parameters:
  ///   - text: the text as it was read, its line breaks folded.
  ///   - mark: the place where it begins.
  func comment(afterPlain text: String, at mark: SourceMark) -> (
    words: String, mark: SourceMark, gap: Int
  )? {
    guard mark.line > 0, !text.isEmpty else { return nil }
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var rest = self.text.utf8.dropFirst(offset(of: mark))
    let begin = rest.startIndex
    // An anchor or a tag stands before the text it belongs to.
    let signs: [UInt8] = [UInt8(ascii: "&"), UInt8(ascii: "!")]
    while let sign = rest.first, signs.contains(sign), text.utf8.first != sign {
      rest = rest.drop { !isSpace($0) }.drop(while: isSpace)
    }
    // A text in quotes or below a > begins otherwise than its words do, and is never cut.
    for byte in text.utf8 where !isSpace(byte) {
      rest = rest.drop(while: isSpace)
      guard rest.popFirst() == byte else { return nil }
    }
    let gap = rest.prefix { $0 == 0x20 || $0 == 0x09 }
    rest = rest.dropFirst(gap.count)
    guard !gap.isEmpty, rest.first == UInt8(ascii: "#") else { return nil }
    let words = rest.dropFirst().prefix { $0 != 0x0A && $0 != 0x0D }.drop(while: isSpace)
    let end = words.lastIndex { !isSpace($0) }
    let before = self.text.utf8[begin..<rest.startIndex]
    return (
      end.map { String(decoding: words[...$0], as: UTF8.self) } ?? "",
      self.mark(mark, after: before), gap.count
    )
  }

  /// The place some bytes after another.
  private func mark(_ mark: SourceMark, after bytes: Substring.UTF8View) -> SourceMark {
    var mark = mark
    for byte in bytes {
      if byte == 0x0A {
        mark = SourceMark(line: Int(mark.line) + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        mark.column += 1
      }
    }
    return mark
  }
}

/// A long text on lines of its own: folded where spaces may become line breaks, else kept line by line.
enum YAMLBlockText {
  /// The lines below the key and the mark after it, or nothing where only quotes keep the text whole.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - width: the characters that fit on a line, 20 or more.
  static func lines(_ text: String, width: Int) -> (mark: String, lines: [String])? {
    if isFoldable(text) {
      let lines = folded(text, width: width)
      // A line that begins with a dash or a number would be read as one of its own.
      if FoldedText.meant(lines.map { $0[...].utf8[...] }) == nil { return (">", lines) }
    }
    if isLiteral(text) {
      return ("|", text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
    return nil
  }

  /// Folding turns a single space between words into a line break; two spaces, or a space at either
  /// end, would not come back.
  private static func isFoldable(_ text: String) -> Bool {
    guard YAMLScalar.isPrintable(text), text.utf8.first != 0x20, text.utf8.last != 0x20 else {
      return false
    }
    var before: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x20, before == 0x20 { return false }
      before = byte
    }
    return !text.isEmpty
  }

  /// A text kept line by line must not begin with space, which would set the indentation, nor end a
  /// line or itself with any, which nobody would see.
  private static func isLiteral(_ text: String) -> Bool {
    guard let first = text.utf8.first, first > 0x20, let last = text.utf8.last, last > 0x20 else {
      return false
    }
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: true).allSatisfy { line in
      line.last != 0x20 && YAMLScalar.isPrintable(String(decoding: line, as: UTF8.self))
    }
  }

  private static func folded(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let count = word.count
      if length > 0, length + 1 + count > width {
        lines.append(line)
        line = String(word)
        length = count
      } else {
        if length > 0 { line += " " }
        line += word
        length += count + (length > 0 ? 1 : 0)
      }
    }
    lines.append(line)
    return lines
  }
}

/// A text as a cell can hold it.
enum CellText {
  /// The longest text of a cell, in UTF-16 units as Excel counts.
  static let longest = 32_767
  /// More no such text has in a workbook: three bytes of UTF-8 a unit, and seven for a code.
  static let mostBytes = 7 * longest

  /// Refuses a text that is longer than a cell can hold.
  static func check(
    _ text: String, sheet: String, address: CellAddress, longest: Int = longest
  ) throws(WorkbookError) {
    // No text has more UTF-16 units than UTF-8 bytes, which are counted already; a code added in
    // writing makes an underscore seven times as long.
    guard text.utf8.count > longest / 7 else { return }
    let length = written(text).utf16.count
    guard length <= longest else {
      throw .textTooLong(sheet: sheet, address: address, length: length, longest: longest)
    }
  }

  /// The text without what XML forbids, and with line ends as a cell has them.
  ///
  /// Excel reads `_x0041_` as an A, so an underscore that begins such a code is written as a code.
  static func written(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5F || $0 == 0xEF }) else { return text }
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x0D:
        if rest.first?.value == 0x0A { rest.removeFirst() }
        result.append("\n")
      case 0x09, 0x0A: result.append(scalar)
      case ..<0x20, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case 0x5F where code(rest) != nil: result.append(contentsOf: "_x005F_".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text behind the codes of a cell: `_x0041_` is an A.
  static func read(_ text: String) -> String {
    guard text.utf8.contains(0x5F), text.contains("_x") else { return text }
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "_", let coded = code(rest) {
        result.append(Unicode.Scalar(coded) ?? "\u{FFFD}")
        rest.removeFirst(6)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The number of a code, whose underscore is already taken: `x0041_`.
  private static func code(_ rest: Substring.UnicodeScalarView) -> UInt16? {
    let next = rest.prefix(6)
    guard next.count == 6, next.first == "x", next.last == "_" else { return nil }
    let digits = String(Substring(next.dropFirst().dropLast()))
    guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }) else { return nil }
    return UInt16(digits, radix: 16)
  }
}

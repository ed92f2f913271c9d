import PracticeLearning

/// How a text is written in YAML so that it is read back to the letter, by this program and, as far
/// as may be, by others.
enum YAMLScalar {
  /// The words YAML takes for no value, beside `~`.
  static let nullWords = ["null", "Null", "NULL"]

  /// The text on one line: as it is where that is safe, else in quotes.
  ///
  /// - Parameters:
  ///   - text: any text.
  ///   - isFree: whether it is free text, which other programs must not take for a number or a date.
  ///   - isInline: whether it stands inside `{ }` or `[ ]`.
  static func onOneLine(_ text: String, isFree: Bool, isInline: Bool) -> String {
    if isPlain(text, isInline: isInline), !(isFree && isLikelyTaken(text)) { return text }
    let hasSpecial = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    if hasSpecial, isPrintable(text) {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    }
    return doubleQuoted(text)
  }

  /// Whether YAML reads the text as it is when it stands without quotes.
  private static func isPlain(_ text: String, isInline: Bool) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, text != "~",
      !nullWords.contains(text), !indicators.contains(first), first != 0x20, last != 0x20,
      last != UInt8(ascii: ":"), isPrintable(text)
    else { return false }
    var before: UInt8 = 0
    for byte in text.utf8 {
      if before == UInt8(ascii: ":"), byte == 0x20 || (isInline && !isWordByte(byte)) {
        return false
      }
      if before == 0x20, byte == UInt8(ascii: "#") { return false }
      if isInline, inlineIndicators.contains(byte) { return false }
      before = byte
    }
    return true
  }

  private static let indicators = Array("-?:,[]{}#&*!|>'\"%@`".utf8)
  // PyYAML takes a question mark inside { } for the beginning of a key.
  private static let inlineIndicators = Array(",[]{}?".utf8)

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }

  /// Whether programs that read YAML 1.1 take the text for a truth value, a number or a date.
  private static func isLikelyTaken(_ text: String) -> Bool {
    if text.utf8.count <= 5,
      ["y", "n", "yes", "no", "on", "off", "true", "false"].contains(text.lowercased())
    {
      return true
    }
    let starts = text.utf8.first.map { (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2E }
    return starts == true && text.utf8.allSatisfy { numberBytes.contains($0) }
  }

  private static let numberBytes = Array("0123456789+-.:_eExXoabcdfABCDFTZ ".utf8)

  /// Whether every character may stand in YAML outside double quotes: no control characters, no line
  /// breaks, nothing YAML takes for a line break or a byte order mark.
  static func isPrintable(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } || text.unicodeScalars.allSatisfy(isPrintable)
  }

  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    // YAML would print what turns the order of letters around; people then read what is not there.
    if HarmfulCharacters.contains(scalar) { return false }
    return switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  private static func doubleQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isPrintable(scalar): quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        let length = digits.count <= 4 ? 4 : 8
        quoted += length == 4 ? "\\u" : "\\U"
        quoted += String(repeating: "0", count: length - digits.count) + digits
      }
    }
    return quoted + "\""
  }
}

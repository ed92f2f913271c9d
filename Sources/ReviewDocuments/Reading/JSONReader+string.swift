import PracticeLearning

extension JSONReader {
  /// The string that begins with the quote at the present position.
  mutating func string() throws(Stop) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        return try stringWithEscapes(from: start)
      case 0..<0x20:
        throw stop(
          "a line break or tab inside a text", "write \\n for a line break and \\t for a tab")
      default:
        position += 1
      }
    }
    throw stop("a quote opens and never closes", "add the closing quote")
  }

  private mutating func stringWithEscapes(from start: Int) throws(Stop) -> String {
    var text = Array(bytes[start..<position])
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try appendEscape(to: &text)
      case 0..<0x20:
        throw stop(
          "a line break or tab inside a text", "write \\n for a line break and \\t for a tab")
      case let byte:
        text.append(byte)
        position += 1
      }
    }
    throw stop("a quote opens and never closes", "add the closing quote")
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws(Stop) {
    let letter = position + 1 < bytes.count ? bytes[position + 1] : 0
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      text.append(contentsOf: String(Character(try escapedScalar())).utf8)
      return
    default:
      throw stop(
        "a backslash before a character it does not go with", "write two backslashes for one")
    }
    position += 2
  }

  private mutating func escapedScalar() throws(Stop) -> Unicode.Scalar {
    let first = try escapedUnit()
    if UTF16.isLeadSurrogate(first) {
      let place = position
      if peek == UInt8(ascii: "\\"), position + 1 < bytes.count,
        bytes[position + 1] == UInt8(ascii: "u")
      {
        let second = try escapedUnit()
        if UTF16.isTrailSurrogate(second) {
          return UTF16.decode(UTF16.EncodedScalar([first, second]))
        }
        position = place
      }
    }
    // Half a pair of surrogates is no character: Unicode's replacement character stands for it.
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func escapedUnit() throws(Stop) -> UInt16 {
    let digits = bytes[min(position + 2, bytes.count)..<min(position + 6, bytes.count)]
    guard digits.count == 4,
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+")
    else {
      throw stop("\\u without four digits of a character", "write \\u and four hexadecimal digits")
    }
    position += 6
    return unit
  }
}

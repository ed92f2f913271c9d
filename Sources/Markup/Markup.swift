/// HTML or SVG as a value: what the program wrote is markup, what anybody typed is text and is escaped by its type.
///
/// The literal parts of an interpolation are markup, an interpolated `String` or number is text, an interpolated
/// `Markup` stands as it is.
package struct Markup: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The markup as it is written out.
  package private(set) var written: String

  /// Markup of the program itself.
  package init(stringLiteral written: String) { self.written = written }
  /// Interpolated markup.
  package init(stringInterpolation: Interpolation) { written = stringInterpolation.written }

  /// A text, escaped.
  package init(text: String) {
    var interpolation = Interpolation(literalCapacity: 0, interpolationCount: 1)
    interpolation.appendInterpolation(text)
    written = interpolation.written
  }

  /// Text of which the caller answers for that it is markup: a style sheet of the council's own.
  package init(trusted written: String) { self.written = written }

  /// Nothing.
  package static let empty: Markup = ""

  /// Appends markup.
  package static func += (left: inout Markup, right: Markup) { left.written += right.written }
  /// One behind the other.
  package static func + (left: Markup, right: Markup) -> Markup {
    var sum = left
    sum += right
    return sum
  }

  /// The parts of an interpolation.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var written: String

    package init(literalCapacity: Int, interpolationCount: Int) {
      written = ""
      written.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: String) { written += literal }
    package mutating func appendInterpolation(_ markup: Markup) { written += markup.written }
    package mutating func appendInterpolation(_ number: Int) { written += String(number) }

    /// Text, escaped for content and for attributes in quotation marks alike.
    package mutating func appendInterpolation(_ text: String) {
      // Most texts have nothing to escape.
      if text.utf8.allSatisfy(Self.isPlain) {
        written += text
        return
      }
      for scalar in text.unicodeScalars {
        switch scalar {
        case "&": written += "&amp;"
        case "<": written += "&lt;"
        case ">": written += "&gt;"
        case "\"": written += "&quot;"
        case "'": written += "&#39;"
        default:
          // Characters that HTML and XML forbid are shown as the sign for one that cannot be shown.
          let isForbidden =
            scalar.value < 0x20 && !["\n", "\t", "\r"].contains(scalar)
            || (0x7F...0x9F).contains(scalar.value) || (0xFFFE...0xFFFF).contains(scalar.value)
          written.unicodeScalars.append(isForbidden ? "\u{FFFD}" : scalar)
        }
      }
    }

    /// Whether a byte of UTF-8 belongs to a character that stands as it is; characters that begin with 0xC2 or 0xEF are
    /// looked at one by one, since some of them are forbidden.
    private static func isPlain(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        false
      case 0x09, 0x0A, 0x0D: true
      case 0..<0x20, 0x7F, 0xC2, 0xEF: false
      default: true
      }
    }
  }
}

extension Sequence where Element == Markup {
  /// All of them, one behind the other.
  package func joined(by separator: Markup = .empty) -> Markup {
    var sum = Markup.empty
    for (index, part) in enumerated() {
      if index > 0 { sum += separator }
      sum += part
    }
    return sum
  }
}

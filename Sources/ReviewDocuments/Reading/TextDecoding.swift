/// The text of some bytes, or nothing where they are in no encoding that is read.
///
/// UTF-8, UTF-16 with a byte order mark, or Windows-1252, as Excel writes CSV files: the last only
/// when every byte means something in it and none is a control character, for it has no mark to
/// know it by.
package func decodedText(_ bytes: some Collection<UInt8>) -> String? { DecodedText(bytes).text }

/// A text and how it was read.
struct DecodedText {
  /// The text; nothing where the bytes are in no encoding that is read, or in two of them.
  let text: String?
  /// Whether it was read as Windows-1252.
  let isWindows: Bool

  init(_ bytes: some Collection<UInt8>) {
    let unicode: String? =
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        String(validating: bytes.dropFirst(3), as: UTF8.self)
      } else if bytes.starts(with: [0xFF, 0xFE]) {
        utf16(bytes.dropFirst(2)) { low, high in UInt16(low) | UInt16(high) << 8 }
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        utf16(bytes.dropFirst(2)) { high, low in UInt16(low) | UInt16(high) << 8 }
      } else {
        String(validating: bytes, as: UTF8.self)
      }
    let hasMark = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains {
      bytes.starts(with: $0)
    }
    // One wrong byte among letters of UTF-8 makes no text of Windows out of it.
    let mayBeWindows = unicode == nil && !hasMark && !hasLettersOfUTF8(bytes)
    let windows = mayBeWindows ? windows1252(bytes) : nil
    text = unicode ?? windows
    isWindows = windows != nil
  }
}

/// Whether bytes hold a letter of several bytes of UTF-8.
private func hasLettersOfUTF8(_ bytes: some Collection<UInt8>) -> Bool {
  var following = 0
  var isWhole = false
  for byte in bytes {
    if following > 0, byte & 0xC0 == 0x80 {
      following -= 1
      if following == 0 { isWhole = true }
      continue
    }
    switch byte {
    case 0xC2...0xDF: following = 1
    case 0xE0...0xEF: following = 2
    case 0xF0...0xF4: following = 3
    default: following = 0
    }
    if isWhole { return true }
  }
  return isWhole
}

/// How many of some bytes are UTF-8 from the beginning on.
func countOfUTF8(_ bytes: [UInt8]) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var count = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    count += UTF8.width(scalar)
  }
  return count
}

private func utf16(
  _ bytes: some Collection<UInt8>, _ unit: (UInt8, UInt8) -> UInt16
) -> String? {
  let pairs = Array(bytes)
  guard pairs.count.isMultiple(of: 2) else { return nil }
  let units = stride(from: 0, to: pairs.count, by: 2).map { unit(pairs[$0], pairs[$0 + 1]) }
  return String(validating: units, as: UTF16.self)
}

func windows1252(_ bytes: some Collection<UInt8>) -> String? {
  var scalars = String.UnicodeScalarView()
  for byte in bytes {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0...0xFF:
      scalars.append(Unicode.Scalar(byte))
    case 0x80..<0xA0:
      guard let scalar = windows1252Specials[Int(byte) - 0x80] else { return nil }
      scalars.append(scalar)
    default:
      return nil
    }
  }
  return String(scalars)
}

/// What the bytes 80 to 9F mean; five of them mean nothing.
/// Source: Unicode Consortium, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
private let windows1252Specials: [Unicode.Scalar?] = [
  "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil,
  nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}", "\u{0178}",
]

/// The text of some bytes, or nothing where they are in no encoding that is read.
///
/// UTF-8, UTF-16 with a byte order mark, or Windows-1252, as Excel writes CSV files: the last only
/// when every byte means something in it and none is a control character, for it has no mark to
/// know it by.
package func decodedText(_ bytes: some Collection<UInt8>) -> String? {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    return String(validating: bytes.dropFirst(3), as: UTF8.self)
  }
  if bytes.starts(with: [0xFF, 0xFE]) {
    return utf16(bytes.dropFirst(2)) { low, high in UInt16(low) | UInt16(high) << 8 }
  }
  if bytes.starts(with: [0xFE, 0xFF]) {
    return utf16(bytes.dropFirst(2)) { high, low in UInt16(low) | UInt16(high) << 8 }
  }
  return String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
}

private func utf16(
  _ bytes: some Collection<UInt8>, _ unit: (UInt8, UInt8) -> UInt16
) -> String? {
  let pairs = Array(bytes)
  guard pairs.count.isMultiple(of: 2) else { return nil }
  let units = stride(from: 0, to: pairs.count, by: 2).map { unit(pairs[$0], pairs[$0 + 1]) }
  return String(validating: units, as: UTF16.self)
}

private func windows1252(_ bytes: some Collection<UInt8>) -> String? {
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

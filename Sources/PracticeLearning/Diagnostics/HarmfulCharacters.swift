/// Characters that cannot be seen and can move a cursor, hide words or turn their order around: control
/// characters but tab and line breaks, and those that steer text running both ways.
///
/// Source: Unicode Standard Annex 9, section 2 (Bidi_Control); N. Boucher and R. Anderson, "Trojan
/// Source: Invisible Vulnerabilities", USENIX Security 2023.
public enum HarmfulCharacters {
  /// Whether a character is one of them.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The first of them in a text; nothing where there is none, which is soon known.
  public static func first(in text: String) -> Unicode.Scalar? {
    guard mayContain(text) else { return nil }
    return text.unicodeScalars.first(where: contains)
  }

  /// Every text of every document is looked through, so this goes from byte to byte.
  private static func mayContain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { buffer in
      guard let bytes = buffer.baseAddress else { return false }
      var place = 0
      while place < buffer.count {
        if mayBegin(bytes[place]) { return true }
        place += 1
      }
      return false
    }
  }

  /// Whether one of them may begin with a byte of UTF-8.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  /// A text with each of them shown as U+FFFD, which every terminal and page can show.
  public static func shown(in text: String) -> String {
    guard first(in: text) != nil else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(contains(scalar) ? "\u{FFFD}" : scalar) }
    return String(shown)
  }

  /// JSON with each of them escaped: it means the same, and does no harm where it is looked at.
  ///
  /// - Parameter text: JSON, in which they stand in strings alone.
  public static func escaped(inJSON text: String) -> String {
    guard first(in: text) != nil else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if contains(scalar) {
        escaped.append(contentsOf: jsonEscape(of: scalar).unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A character as JSON escapes it: `\u202e`, in two parts where it is beyond U+FFFF.
  private static func jsonEscape(of scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// What a character is called: `U+202E`.
  public static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

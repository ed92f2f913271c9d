/// Characters that look like others or like nothing, and come along when a text is pasted: a word with one
/// of them is told by its name, since nobody would see what is wrong.
public enum OddCharacters {
  /// What the first of them in a text is called; nothing where there is none.
  ///
  /// - Parameter text: a word or a line.
  public static func first(in text: String) -> String? {
    text.unicodeScalars.lazy.compactMap(name).first
  }

  private static func name(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x00A0, 0x202F: "a no-break space"
    case 0x2000...0x200A, 0x205F, 0x3000: "a wide or thin space"
    case 0x200B...0x200D, 0x2060, 0xFEFF: "a character without width"
    case 0x00AD: "a soft hyphen"
    case 0x2010...0x2015, 0x2212: "a dash that is no hyphen"
    case 0x2018, 0x2019, 0x201C, 0x201D: "a curly quote"
    default: nil
    }
  }
}

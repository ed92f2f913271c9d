/// The width of a text in Arial, Helvetica or Liberation Sans, whose advance widths are the same.
package enum TextWidth {
  /// Advance widths of the characters from space to tilde, in thousandths of the font size
  /// (Adobe Core 14, Helvetica).
  private static let advances: [Double] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
  /// A character outside the table counts as a wide one; an ideograph is as wide as it is high.
  private static let wide = 1000.0

  /// The width in pixels at a font size, rounded up.
  package static func of(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let thousandths = text.unicodeScalars.reduce(0.0) { sum, scalar in
      let index = scalar == "\u{A0}" ? 0 : Int(scalar.value) - 0x20
      return sum + (advances.indices.contains(index) ? advances[index] : wide)
    }
    // No letter of the bold face is more than a tenth wider on average.
    return (thousandths * size / 1000 * (isBold ? 1.1 : 1)).rounded(.up)
  }

  /// The text in lines that are no wider than a width; nothing is cut away, a long word goes on.
  package static func wrap(_ text: String, width: Double, size: Double, isBold: Bool = false)
    -> [String]
  {
    var lines: [String] = []
    var line = ""
    func fits(_ text: String) -> Bool { of(text, size: size, isBold: isBold) <= width }
    for word in text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }).map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

/// A key above a chart, in the order of its marks, where the marks have no room for their words.
enum Key {
  /// Draws it and returns how high it is.
  static func draw(_ drawing: inout Drawing, _ entries: [(String, String)]) -> Double {
    var (x, y) = (0.0, 6.0)
    for (word, style) in entries {
      let width = TextWidth.of(word, size: Drawing.size) + 22
      if x > 0, x + width > Drawing.width {
        x = 0
        y += 22
      }
      drawing.rectangle(x: x, y: y, width: 14, height: 14, style)
      drawing.text(word, x + 20, y + 12)
      x += width + 20
    }
    return y + 24
  }
}

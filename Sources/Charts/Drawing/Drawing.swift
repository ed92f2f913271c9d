import Markup

/// An SVG drawing in the making: marks with classes, whose colours the style sheet gives.
///
/// Every chart is 640 wide and is shown at exactly that size, 640 pixels, never shrunk: on a narrower
/// screen it scrolls in a region that takes the focus. Shrunk to 320 its text would have to be drawn at 24 to
/// be read at 12. On A4 with margins of 15 mm there are 680 pixels, so paper does not shrink it either.
struct Drawing {
  /// The width of every drawing.
  static let width = 640.0
  /// The size of its text.
  static let size = 14.0
  /// The size of its lesser text, which no text goes under.
  static let small = 12.0
  /// From one line of text to the next.
  static let leading = 18.0

  enum Anchor: String { case start, middle, end }

  var height = 0.0
  private(set) var marks = Markup.empty

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ style: String
  ) {
    marks += """
      <rect class="\(style)" x="\(Numeral.length(x))" y="\(Numeral.length(y))" \
      width="\(Numeral.length(max(0, width)))" height="\(Numeral.length(max(0, height)))"/>

      """
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    marks += """
      <line class="\(style)" x1="\(Numeral.length(x1))" y1="\(Numeral.length(y1))" \
      x2="\(Numeral.length(x2))" y2="\(Numeral.length(y2))"/>

      """
  }

  /// A line through points.
  mutating func path(_ points: [(x: Double, y: Double)], _ style: String, isClosed: Bool = false) {
    guard points.count > 1 else { return }
    let way = points.enumerated().map { index, point in
      (index == 0 ? "M" : "L") + "\(Numeral.length(point.x)) \(Numeral.length(point.y))"
    }
    marks += "<path class=\"\(style)\" d=\"\(way.joined() + (isClosed ? "Z" : ""))\"/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, _ style: String) {
    marks += """
      <circle class="\(style)" cx="\(Numeral.length(x))" cy="\(Numeral.length(y))" \
      r="\(Numeral.length(radius))"/>

      """
  }

  /// A text on its baseline.
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, _ style: String = "label"
  ) {
    marks += """
      <text class="\(style)" x="\(Numeral.length(x))" y="\(Numeral.length(y))" \
      text-anchor="\(anchor.rawValue)">\(text)</text>

      """
  }

  /// Lines of text, centred up and down on `middle`.
  mutating func block(
    _ lines: [String], _ x: Double, middle: Double, _ anchor: Anchor = .start,
    _ style: String = "label"
  ) {
    let first = middle - Double(lines.count - 1) * Self.leading / 2 + 5
    for (index, line) in lines.enumerated() {
      text(line, x, first + Double(index) * Self.leading, anchor, style)
    }
  }

  /// Hatching with the letter that says that the value is hidden.
  mutating func hatched(x: Double, y: Double, width: Double, height: Double) {
    rectangle(x: x, y: y, width: width, height: height, "hidden")
    var way = ""
    for offset in stride(from: 8.0, to: width + height, by: 8) {
      let start = (x + min(offset, width), y + max(0, offset - width))
      let end = (x + max(0, offset - height), y + min(offset, height))
      way += "M\(Numeral.length(start.0)) \(Numeral.length(start.1))"
      way += "L\(Numeral.length(end.0)) \(Numeral.length(end.1))"
    }
    marks += "<path class=\"hatch\" d=\"\(way)\"/>\n"
    rectangle(x: x + width / 2 - 8, y: y + height / 2 - 10, width: 16, height: 20, "plate")
    text("c", x + width / 2, y + height / 2 + 5, .middle)
  }

  /// The sentence that stands where there is nothing to draw.
  mutating func nothing() {
    text("There is nothing to show for this period.", 0, 24)
    height = 40
  }

  /// The whole drawing.
  func svg(id: String, of chart: some Chart) -> Markup {
    """
    <svg role="img" aria-labelledby="\(id)-title \(id)-desc" \
    viewBox="0 0 \(Numeral.length(Self.width)) \(Numeral.length(height))" \
    width="\(Numeral.length(Self.width))" height="\(Numeral.length(height))">
    <title id="\(id)-title">\(chart.heading.title)</title>
    <desc id="\(id)-desc">\(chart.description)</desc>
    <g aria-hidden="true">
    \(marks)</g>
    </svg>
    """
  }
}

/// The names of rows on the left, in as many lines as each needs.
struct LabelColumn {
  let width: Double
  let lines: [[String]]

  init(_ labels: [String], atMost most: Double = 180) {
    let natural = labels.map { TextWidth.of($0, size: Drawing.size) }.max() ?? 0
    width = min(most, max(40, natural))
    let width = width
    lines = labels.map { TextWidth.wrap($0, width: width, size: Drawing.size) }
  }

  /// The height of a row that holds its name and what is drawn.
  func height(_ row: Int, atLeast least: Double) -> Double {
    max(least, Double(lines[row].count) * Drawing.leading + 6)
  }
}

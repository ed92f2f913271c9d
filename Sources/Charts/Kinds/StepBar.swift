/// One bar of a profile: its segments, the numbers in them and those beside them.
struct StepBar {
  let row: GradeProfileChart.Row
  let steps: [String]
  let line: Int
  let axis: ShareAxis

  /// The narrowest segment that holds its number.
  private static let roomForNumber = 26.0
  /// No segment is drawn narrower than it can be seen.
  private static let least = 2.0

  private var all: Int { row.count.value ?? 0 }
  private var full: Double { axis.scale.to - axis.scale.from }

  /// The widths of the segments. Those too thin to be seen take what they lack from the widest.
  var widths: [Double] {
    var widths = steps.indices.map { index -> Double in
      guard all > 0, row.counts.indices.contains(index), let count = row.counts[index].value
      else { return 0 }
      let width = full * Double(count) / Double(all)
      // The gap of two pixels beside the segment is not the segment.
      return count > 0 ? max(width, Self.least + 2) : 0
    }
    let excess = widths.reduce(0, +) - full
    if excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] -= excess
    }
    return widths
  }

  private func isOutside(_ index: Int) -> Bool {
    guard row.counts.indices.contains(index) else { return false }
    let text = TextWidth.of(row.counts[index].written, size: Drawing.size) + 6
    return widths[index] > 0 && widths[index] - 2 < max(Self.roomForNumber, text)
  }

  /// What stands below the bar, in lines: hidden counts keep the bar from being divided at all.
  private var outside: [String] {
    let told = steps.indices.filter { row.count == .hidden || isOutside($0) }
    let words = told.map { "\(steps[$0])\u{A0}\(row.written($0))" }.joined(separator: " · ")
    return TextWidth.wrap(words, width: full, size: Drawing.small)
  }

  var heightOutside: Double { Double(outside.count) * 16 }

  func draw(_ drawing: inout Drawing, top: Double) {
    defer {
      for (index, text) in outside.enumerated() {
        drawing.text(text, axis.scale.from + 2, top + 42 + Double(index) * 16, .start, "small")
      }
    }
    if row.count == .hidden {
      drawing.hatched(x: axis.scale.from, y: top, width: full, height: 28)
      return
    }
    guard all > 0 else {
      drawing.text("none", axis.scale.from + 6, top + 19)
      return
    }
    var x = axis.scale.from
    for (index, width) in widths.enumerated() {
      if index == line, x > axis.scale.from, x < axis.scale.to - 1 {
        drawing.rectangle(x: x - 2, y: top - 5, width: 2, height: 38, "rule")
      }
      guard width > 0 else { continue }
      let token = Palette.steps[min(index, Palette.steps.count - 1)].name
      drawing.rectangle(x: x, y: top, width: width - 2, height: 28, "step \(token)")
      if !isOutside(index) {
        drawing.text(
          row.written(index), x + (width - 2) / 2, top + 19, .middle, "label on-\(token)")
      }
      x += width
    }
  }
}

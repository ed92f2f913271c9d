/// Labels at the right ends of lines, moved down until none touches the one above.
enum EndLabels {
  static func draw(_ drawing: inout Drawing, _ labels: [(String, Double)], x: Double) {
    let sorted = labels.sorted { $0.1 < $1.1 }
    // Half of what they lack goes up, so that the labels stay about their lines.
    let lack = sorted.indices.dropFirst().reduce(0.0) { sum, index in
      sum + max(0, 16 - (sorted[index].1 - sorted[index - 1].1))
    }
    var floor = -Double.infinity
    for (index, label) in sorted.enumerated() {
      let y = max(label.1 - (index == 0 ? lack / 2 : 0), floor)
      drawing.text(label.0, x, y + 4, .start, "small halo")
      floor = y + 16
    }
  }
}

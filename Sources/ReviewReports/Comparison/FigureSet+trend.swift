import PracticeLearning

extension FigureSet {
  private static let scaleWidth = 40

  /// A trend as a picture of dots, the line and the limits, with the reading below.
  func trend(_ name: String, _ title: String, _ style: TextStyle) -> String {
    let id = "moderation.trend.\(name)"
    let points = figures.filter { $0.id == id }
    guard let line = whole("\(id).line"), !points.isEmpty else { return "" }
    let part = points[0].dimension("quarter") == nil ? "month" : "quarter"
    let rows = points.map { point in
      let place = point.dimension(part) ?? ""
      func limit(_ name: String) -> Double? {
        let limits = figures.first { $0.id == "\(id).\(name)" && $0.dimension(part) == place }
        return (limits ?? whole("\(id).\(name)"))?.value
      }
      return [
        place, point.shownCounts, point.value == nil ? "" : point.shown,
        picture(point, line.value, limit("lower_limit"), limit("upper_limit")),
      ]
    }
    let scale = "0%        25%       50%       75%      100%"
    var text = ReportTable(
      "\(title), by \(part)",
      columns: [ReportTable.Column(part), .number(""), .number(""), ReportTable.Column(scale)],
      rows: rows
    ).text(style: style)
    for note in notes(id, line) { text += wrapped(note, indent: "  ") + "\n" }
    return text
  }

  private func picture(
    _ point: Figure, _ line: Double?, _ lower: Double?, _ upper: Double?
  ) -> String {
    var row = [Character](repeating: " ", count: FigureSet.scaleWidth + 1)
    func put(_ mark: Character, _ value: Double?) {
      guard let value else { return }
      row[Int((min(1, max(0, value)) * Double(FigureSet.scaleWidth)).rounded())] = mark
    }
    put("[", lower)
    put("]", upper)
    put("|", line)
    put(point.text == nil ? "o" : "*", point.value)
    return String(row)
  }

  private func notes(_ id: String, _ line: Figure) -> [String] {
    let legend = line.value.map { "Line | at \(percent($0))" }
    let hasLimits = figures.contains { $0.id == "\(id).lower_limit" }
    return [
      (legend.map { "\($0)" + (hasLimits ? ", limits [ ], * signal. " : ". ") } ?? "")
        + line.method.prefix(1).uppercased() + line.method.dropFirst() + ".",
      whole("\(id).reading")?.text.map { "Reading: \($0)." },
      whole("\(id).blind_spot")?.text.map { "Note: \($0)." },
    ].compactMap(\.self)
  }
}

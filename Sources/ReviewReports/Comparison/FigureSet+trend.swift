import PracticeLearning

extension FigureSet {
  private static let scaleWidth = 40

  /// A trend as a picture of dots, the line and the limits, with the reading below.
  func trend(_ ids: TrendIDs, _ title: String, _ style: TextStyle) -> String {
    let points = every(ids.point)
    guard let line = whole(ids.line), !points.isEmpty else { return "" }
    let part: Figure.Dimension.Name = points[0].dimension(.quarter) == nil ? .month : .quarter
    let rows = points.map { point in
      let place = point.dimension(part) ?? ""
      func limit(_ id: Figure.ID) -> Double? {
        every(id).first { $0.dimension(part) == place }?.value
      }
      return [
        place, point.shownCounts, point.value == nil ? "" : point.shown,
        picture(point, line.value, limit(ids.lower), limit(ids.upper)),
      ]
    }
    let scale = "0%        25%       50%       75%      100%"
    var text = ReportTable(
      "\(title), by \(part.rawValue)",
      columns: [
        ReportTable.Column(part.rawValue), .number(""), .number(""), ReportTable.Column(scale),
      ],
      rows: rows
    ).text(style: style)
    for note in notes(ids, line) { text += wrapped(note, indent: "  ") + "\n" }
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

  private func notes(_ ids: TrendIDs, _ line: Figure) -> [String] {
    let legend = line.value.map { "Line | at \(percent($0))" }
    let hasLimits = !every(ids.lower).isEmpty
    return [
      (legend.map { "\($0)" + (hasLimits ? ", limits [ ], * signal. " : ". ") } ?? "")
        + line.method.prefix(1).uppercased() + line.method.dropFirst() + ".",
      whole(ids.reading)?.text.map { "Reading: \($0)." },
      whole(ids.blindSpot)?.text.map { "Note: \($0)." },
    ].compactMap(\.self)
  }
}

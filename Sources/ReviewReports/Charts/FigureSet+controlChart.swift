package import Charts
package import PracticeLearning

extension FigureSet {
  /// A share month by month with its line, its limits and what stands out by the rules.
  ///
  /// - Parameters:
  ///   - ids: the figures of the trend.
  ///   - measure: what is measured, in words.
  package func controlChart(_ ids: TrendIDs, _ measure: String) -> ControlChart? {
    let points = every(ids.point)
    guard let line = whole(ids.line), !points.isEmpty else { return nil }
    let part: Figure.Dimension.Name = points[0].dimension(.quarter) == nil ? .month : .quarter
    let count = points.reduce(0) { $0 + ($1.denominator ?? 0) }
    func limit(_ id: Figure.ID, _ place: String) -> Double? {
      every(id).first { $0.dimension(part) == place }?.value
    }
    let reading = whole(ids.reading)?.text
    let notes = [
      line.method, whole(ids.blindSpot)?.text.map { "\(capitalised($0))." },
    ].compactMap(\.self).map { $0.hasSuffix(".") ? $0 : $0 + "." }
    let kind = line.method.contains("median") ? "median" : "mean"
    let middle = line.value.map { " (\(kind) \(percent($0)))" } ?? ""
    return ControlChart(
      heading: chartHeading(
        "\(capitalised(measure))\(middle): \(reading ?? "too few \(part.rawValue)s to say")",
        measure,
        count: count),
      subject: subject(measure, by: part.rawValue, count: count),
      points: points.map { point in
        let place = point.dimension(part) ?? ""
        return ControlChart.Point(
          label: part == .month ? Month(place)?.shortWords ?? place : place,
          count: point.denominator.map(ChartCount.known) ?? .missing, value: point.value,
          centre: line.value, lower: limit(ids.lower, place), upper: limit(ids.upper, place),
          signal: FigureSet.signal(point, around: line.value))
      },
      segments: [.init(first: 0, label: line.value.map { "line at \(percent($0))" } ?? "no line")],
      note: notes.map { capitalised($0) }.joined(separator: " "),
      line: kind)
  }

  /// What a point that stands out means: more of a good thing is an improvement.
  private static func signal(_ point: Figure, around line: Double?) -> ControlChart.Signal {
    guard let rule = point.text, let value = point.value, let line else { return .common }
    return value >= line ? .improvement(rule) : .concern(rule)
  }
}

extension Month {
  /// `Apr 25`.
  var shortWords: String {
    let words = self.words.split(separator: " ")
    guard words.count == 2 else { return self.words }
    return "\(words[0].prefix(3)) \(words[1].suffix(2))"
  }
}

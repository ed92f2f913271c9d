import AuditStatistics

/// Makes the figures of a trend: its points, its line and limits, and the rule that fired in words.
struct TrendFigures {
  private let trend: Trend
  private let id: String
  private let title: String
  private let dimensions: [Figure.Dimension]
  private let period: Period

  init(
    _ name: String, _ title: String, _ months: [(month: Month, share: Proportion)],
    _ dimensions: [Figure.Dimension], _ period: Period
  ) {
    trend = Trend(months)
    id = "moderation.trend.\(name)"
    self.title = title
    self.dimensions = dimensions
    self.period = period
  }

  var all: [Figure] {
    guard !trend.points.isEmpty else { return [] }
    return [line, reading] + [blindSpot].compactMap(\.self)
      + trend.points.indices.flatMap { [point(at: $0)] + limits(at: $0) }
  }

  private func about(_ position: Int) -> [Figure.Dimension] {
    dimensions + [
      Figure.Dimension(trend.isByQuarter ? "quarter" : "month", trend.points[position].name)
    ]
  }

  private func point(at position: Int) -> Figure {
    let share = trend.points[position].share
    var figure = Figure.share(
      id, title, about(position), share.count, of: share.total, period: period,
      nothing: "nothing to count in this \(trend.isByQuarter ? "quarter" : "month")")
    let mark = trend.marks[position]
    figure.text = mark.isEmpty ? nil : mark
    if (1..<GradePairs.fewestForShares).contains(share.total) { figure.interval = nil }
    return figure
  }

  private func limits(at position: Int) -> [Figure] {
    guard let limits = trend.limits(at: position) else { return [] }
    return [("lower_limit", limits.lowerBound), ("upper_limit", limits.upperBound)].map {
      name, value in
      Figure(
        id: "\(id).\(name)", title: "\(title), \(name == "lower_limit" ? "lower" : "upper") limit",
        dimensions: about(position), value: value, unit: .share, method: trend.method,
        period: period)
    }
  }

  private var line: Figure {
    Figure(
      id: "\(id).line", title: "\(title), line", dimensions: dimensions, value: trend.line,
      unit: .share, method: trend.method, period: period,
      missing: trend.line == nil ? "fewer than \(Trend.fewestPoints) points" : nil)
  }

  private var reading: Figure {
    Figure(
      id: "\(id).reading", title: "\(title), reading", dimensions: dimensions, value: nil,
      unit: .word, text: trend.reading, method: trend.method, period: period,
      missing: trend.reading == nil ? "fewer than \(Trend.fewestPoints) points" : nil)
  }

  private var blindSpot: Figure? {
    trend.blindSpot.map {
      Figure(
        id: "\(id).blind_spot", title: "\(title), what the chart cannot show",
        dimensions: dimensions, value: nil, unit: .word, text: $0, method: trend.method,
        period: period)
    }
  }
}

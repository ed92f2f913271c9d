import AuditStatistics

/// Makes the figures of a trend: its points, its line and limits, and the rule that fired in words.
struct TrendFigures {
  private let trend: Trend
  private let ids: TrendIDs
  private let title: String
  private let dimensions: [Figure.Dimension]
  private let period: Period

  init(
    _ ids: TrendIDs, _ title: String, _ months: [(month: Month, share: Proportion)],
    _ dimensions: [Figure.Dimension], _ period: Period
  ) {
    trend = Trend(months)
    self.ids = ids
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
      Figure.Dimension(trend.isByQuarter ? .quarter : .month, trend.points[position].name)
    ]
  }

  private func point(at position: Int) -> Figure {
    let share = trend.points[position].share
    var figure = Figure.share(
      ids.point, title, about(position), share.count, of: share.total, period: period,
      nothing: "nothing to count in this \(trend.isByQuarter ? "quarter" : "month")")
    let mark = trend.marks[position]
    figure.text = mark.isEmpty ? nil : mark
    guard (1..<GradePairs.fewestForShares).contains(share.total) else { return figure }
    if ids == .sameGrade { figure.leaveOutOfFewPairs() } else { figure.interval = nil }
    return figure
  }

  private func limits(at position: Int) -> [Figure] {
    guard let limits = trend.limits(at: position) else { return [] }
    return [
      (ids.lower, "lower", limits.lowerBound), (ids.upper, "upper", limits.upperBound),
    ].map { id, end, value in
      Figure(
        id: id, title: "\(title), \(end) limit",
        dimensions: about(position), value: value, unit: .share, method: trend.method,
        period: period)
    }
  }

  private var line: Figure {
    Figure(
      id: ids.line, title: "\(title), line", dimensions: dimensions, value: trend.line,
      unit: .share, method: trend.method, period: period,
      missing: trend.line == nil ? "fewer than \(Trend.fewestPoints) points" : nil)
  }

  private var reading: Figure {
    Figure(
      id: ids.reading, title: "\(title), reading", dimensions: dimensions, value: nil,
      unit: .word, text: trend.reading, method: trend.method, period: period,
      missing: trend.reading == nil ? "fewer than \(Trend.fewestPoints) points" : nil)
  }

  private var blindSpot: Figure? {
    trend.blindSpot.map {
      Figure(
        id: ids.blindSpot, title: "\(title), what the chart cannot show",
        dimensions: dimensions, value: nil, unit: .word, text: $0, method: trend.method,
        period: period)
    }
  }
}

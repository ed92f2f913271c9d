package import Markup

/// A p-chart or XmR chart: it draws the limits and signals it is given and computes none.
package struct ControlChart: Chart {
  /// What a point tells; the rule stands in words at the point.
  package enum Signal: Hashable, Sendable { case common, concern(String), improvement(String) }

  /// How the axis is read.
  package enum Axis: Hashable, Sendable {
    /// Shares from 0 to 100.
    case share
    /// Another unit, from a round number below the least value.
    case plain(unit: String)
  }

  /// A month; without a value the line has a gap.
  package struct Point: Hashable, Sendable {
    let label: String
    let count: ChartCount
    let value: Double?
    let centre: Double?
    let lower: Double?
    let upper: Double?
    let signal: Signal

    /// A month with its limits; shares lie in 0...1. A hidden count hides the value with it.
    package init(
      label: String, count: ChartCount, value: Double?, centre: Double?, lower: Double?,
      upper: Double?, signal: Signal
    ) {
      self.label = label
      self.count = count
      let isSeen = count.value.map { $0 > 0 } ?? false
      self.value = isSeen ? value.flatMap { $0.isFinite ? $0 : nil } : nil
      let hasLimits = count != .hidden
      self.centre = centre.flatMap { $0.isFinite ? $0 : nil }
      // Limits of a share follow from n, so they would tell a hidden one.
      self.lower = hasLimits ? lower.flatMap { $0.isFinite ? $0 : nil } : nil
      self.upper = hasLimits ? upper.flatMap { $0.isFinite ? $0 : nil } : nil
      self.signal = self.value == nil ? .common : signal
    }

    var rule: String? {
      switch signal {
      case .common: nil
      case .concern(let rule): "concern: \(rule)"
      case .improvement(let rule): "improvement: \(rule)"
      }
    }
  }

  /// A stretch with limits of its own.
  package struct Segment: Hashable, Sendable {
    let first: Int
    let label: String

    /// A stretch from the point at `first`; the label tells date, cause, mean and limits.
    package init(first: Int, label: String) {
      self.first = first
      self.label = label
    }
  }

  /// No more months than these can be read.
  private static let most = 36

  package let heading: ChartHeading
  let subject: ChartSubject
  let axis: Axis
  let points: [Point]
  let segments: [Segment]
  let note: String?
  /// What its line is: mean or median.
  let line: String

  /// The last 36 points; `note` is what the chart cannot tell at this n.
  package init(
    heading: ChartHeading, subject: ChartSubject, axis: Axis = .share, points: [Point],
    segments: [Segment], note: String? = nil, line: String = "mean"
  ) {
    self.heading = heading
    self.subject = subject
    self.axis = axis
    self.points = Array(points.suffix(Self.most))
    let dropped = max(0, points.count - Self.most)
    self.segments = segments.map { Segment(first: max(0, $0.first - dropped), label: $0.label) }
    self.note = note
    self.line = line
  }

  func written(_ value: Double?, in point: Point) -> String {
    guard let value else { return point.count == .hidden ? "c" : "–" }
    return axis == .share ? Numeral.percent(value) : Numeral.decimal(value)
  }

  package var description: String {
    let known = points.filter { $0.value != nil }
    let signals = points.count { $0.rule != nil }
    let last = known.last.map { "\($0.label) \(written($0.value, in: $0))" } ?? "No value"
    let values = known.sorted { ($0.value ?? 0) < ($1.value ?? 0) }
    let range =
      if let low = values.first, let high = values.last {
        "Values from \(written(low.value, in: low)) to \(written(high.value, in: high))"
      } else { "No range" }
    return subject.description(
      kind: "Control chart", point: "\(last), with \(signals) of \(points.count) points a signal",
      range: range + points.map(\.count).hiddenWords)
  }

  package var twin: ChartTable {
    ChartTable(
      caption: subject.caption,
      columns: [.init(subject.grouping.capitalisedFirst)]
        + ["n", "value", line, "lower limit", "upper limit"].map { .init($0, isNumber: true) }
        + [.init("signal")],
      rows: points.map { point in
        [point.label, point.count.written]
          + [point.value, point.centre, point.lower, point.upper].map { written($0, in: point) }
          + [point.rule ?? (point.value == nil ? "–" : "common cause")]
      },
      note: Note.text(
        [note].compactMap(\.self) + segments.map { $0.label + "." } + points.map(\.count).signs))
  }

  package func svg(id: String) -> Markup {
    var drawing = Drawing()
    if points.isEmpty {
      drawing.nothing()
    } else {
      ControlDrawing(chart: self).draw(&drawing)
    }
    return drawing.svg(id: id, of: self)
  }
}

public import AuditStatistics

/// What a chart of an action's measure shows, as values: every month with its segment, the frozen line of before,
/// the line of after, and the marks of the action.
public struct ImpactChart: Hashable, Sendable {
  /// How it is drawn.
  public enum Kind: String, Hashable, Sendable {
    /// Months around the middle one of before, without limits: where months are small.
    case runChart = "run chart"
    /// Months around the share of before with limits of their own: from 20 reviews a month.
    case pChart = "p-chart"
  }

  /// A month.
  public struct Point: Hashable, Sendable {
    /// Its reviews.
    public var month: MonthCount
    /// What it is counted for; only before and after are.
    public var segment: ImpactWindows.Segment
    /// Its share, 0 to 1; nothing where it has no review.
    public var share: Double?
    /// The limits it has beside the line of before, of a p-chart; the line is frozen and goes on to the end.
    public var baseline: ClosedRange<Double>?
    /// The limits it has beside the line of its own segment, of a p-chart.
    public var own: ClosedRange<Double>?
  }

  /// The line of a segment, with what its label says.
  public struct Line: Hashable, Sendable {
    /// Which segment.
    public var segment: ImpactWindows.Segment
    /// Its months.
    public var period: Period
    /// Its reviews.
    public var share: Proportion
    /// The height of the line, 0 to 1: the share, or of a run chart the median month; nothing of nothing.
    public var height: Double?
    /// The limits of a month of middle size, of a p-chart.
    public var limits: ClosedRange<Double>?
  }

  /// Something of the action that is marked in a month.
  public struct Mark: Hashable, Sendable {
    /// The month.
    public var month: Month
    /// The day.
    public var day: CalendarDate
    /// What, with the action's id: `LA-2026-001 raised`.
    public var words: String
  }

  /// How it is drawn.
  public let kind: Kind
  /// The months in their order.
  public let points: [Point]
  /// The lines of before and after.
  public let lines: [Line]
  /// The marks in their order.
  public let marks: [Mark]

  /// From so many reviews in the middle month on, limits are drawn.
  static let pChartFrom = 20

  /// Makes the values of a chart.
  ///
  /// - Parameters:
  ///   - action: the action.
  ///   - counts: the reviews of each month; a month that is missing has none.
  ///   - windows: which months are counted for what.
  public init(_ action: LearningAction, _ counts: [MonthCount], _ windows: ImpactWindows) {
    let byMonth = Dictionary(counts.map { ($0.month, $0) }) { first, _ in first }
    let months = windows.months.compactMap { month in
      windows.segment(of: month).map { (byMonth[month] ?? MonthCount(month, 0, of: 0), $0) }
    }
    let sizes = months.filter { $0.1.isCounted }.map { $0.0.total }.filter { $0 > 0 }.sorted()
    let middle = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
    let kind: Kind = middle >= ImpactChart.pChartFrom ? .pChart : .runChart
    self.kind = kind
    let lines = [
      (ImpactWindows.Segment.before, windows.before), (.after, windows.after),
    ].compactMap { segment, period in
      period.map {
        ImpactChart.line(
          segment, $0, months.filter { $0.1 == segment }.map(\.0), kind, size: middle)
      }
    }
    self.lines = lines
    func limits(_ segment: ImpactWindows.Segment, _ total: Int) -> ClosedRange<Double>? {
      let share = lines.first { $0.segment == segment }?.height
      return kind == .pChart ? ImpactChart.limits(share, total) : nil
    }
    points = months.map { month, segment in
      Point(
        month: month, segment: segment, share: Proportion(month.count, of: month.total).value,
        baseline: limits(.before, month.total),
        own: segment.isCounted ? limits(segment, month.total) : nil)
    }
    var marks = [(action.raisedOn, "raised")]
    if let day = action.completedOn { marks.append((day, "completed")) }
    if let step = action.rebase, let day = step.day {
      marks.append((day, "compared from here, as \(step.by) decided on \(step.on.words)"))
    }
    self.marks = marks.sorted { $0.0 < $1.0 }.map {
      Mark(month: $0.0.month, day: $0.0, words: "\(action.id) \($0.1)")
    }
  }

  private static func line(
    _ segment: ImpactWindows.Segment, _ period: Period, _ months: [MonthCount], _ kind: Kind,
    size: Int
  ) -> Line {
    let share = Proportion(
      months.reduce(0) { $0 + $1.count }, of: months.reduce(0) { $0 + $1.total })
    let shares = months.compactMap { Proportion($0.count, of: $0.total).value }
    let height = kind == .pChart ? share.value : RunChart(shares).centre.value
    return Line(
      segment: segment, period: period, share: share, height: height,
      limits: kind == .pChart ? limits(share.value, size) : nil)
  }

  /// Three standard errors either way of a share, for a month of so many reviews (Montgomery, chapter 7).
  private static func limits(_ share: Double?, _ total: Int) -> ClosedRange<Double>? {
    guard let share, share > 0, share < 1, total > 0 else { return nil }
    let reach = 3 * (share * (1 - share) / Double(total)).squareRoot()
    return max(0, share - reach)...min(1, share + reach)
  }
}

import AuditStatistics

/// How a share moves from month to month: one way of looking at it, chosen by rule and not by result.
///
/// Fewer than ten points are plain dots. A p-chart needs about five expected cases on either side in
/// every month; where months vary more than chance an XmR chart takes its place; everything smaller is a
/// run chart. A signal is a question, never a finding: on stable months some rule fires now and then.
struct Trend {
  /// One month or quarter.
  struct Point {
    var name: String
    var share: Proportion
  }

  /// How it is looked at.
  enum Chart {
    case dots, run(RunChart), p(PChart), xmr(XmR), constant
  }

  let points: [Point]
  /// Whether months were too small and quarters took their place.
  let isByQuarter: Bool
  let chart: Chart

  /// Fewer points than these get no line, no limits and no words.
  static let fewestPoints = 10
  /// Where the median month has fewer cases, quarters take the place of months.
  static let leastMedian = 5
  /// The expected cases on either side from which a p-chart's limits hold.
  static let leastExpected = 5.0
  /// Above this much more variation than chance a p-chart's limits are too narrow.
  static let mostSigma = 1.3

  /// - Parameter months: every month in its order, those without a case too.
  init(_ months: [(month: Month, share: Proportion)]) {
    let first = months.firstIndex { $0.share.total > 0 } ?? months.endIndex
    let last = months.lastIndex { $0.share.total > 0 }.map { $0 + 1 } ?? months.startIndex
    let months = first < last ? Array(months[first..<last]) : []
    let sizes = months.map(\.share.total).filter { $0 > 0 }.sorted()
    // Twice the median, so that it stays a whole number.
    let middle = sizes.isEmpty ? 0 : sizes[sizes.count / 2] + sizes[(sizes.count - 1) / 2]
    isByQuarter = middle < 2 * Trend.leastMedian
    points =
      isByQuarter
      ? Trend.quarters(months)
      : months.map { Point(name: $0.month.description, share: $0.share) }
    chart = Trend.chart(points.map(\.share))
  }

  /// Only a whole quarter goes by its name; what is counted of another goes by its months.
  private static func quarters(_ months: [(month: Month, share: Proportion)]) -> [Point] {
    var quarters: [(period: Period, share: Proportion)] = []
    for (month, share) in months {
      if let last = quarters.last, last.period.first.quarter == month.quarter {
        quarters[quarters.count - 1] = (
          Period(from: last.period.first, to: month) ?? last.period,
          Proportion(last.share.count + share.count, of: last.share.total + share.total)
        )
      } else {
        quarters.append((Period(month), share))
      }
    }
    return quarters.map { Point(name: $0.period.description, share: $0.share) }
  }

  private static func chart(_ shares: [Proportion]) -> Chart {
    let known = shares.filter { $0.total > 0 }
    guard known.count >= fewestPoints else { return .dots }
    let p = PChart(shares)
    guard let common = p.share.value, p.withoutLimits == nil else { return .constant }
    let holds = known.allSatisfy {
      Double($0.total) * min(common, 1 - common) >= leastExpected
    }
    let values = shares.map(\.value)
    guard holds else {
      let run = RunChart(values)
      return run.useful == 0 ? .constant : .run(run)
    }
    guard let sigma = p.sigmaZ.value, sigma > mostSigma else { return .p(p) }
    return .xmr(XmR(values, baseline: known.count >= 12 ? 12 : nil))
  }

  /// The line in the middle, 0 to 1.
  var line: Double? {
    switch chart {
    case .dots: nil
    case .run(let chart): chart.centre.value
    case .p(let chart): chart.share.value
    case .xmr(let chart): chart.mean.value
    case .constant: points.lazy.compactMap(\.share.value).first
    }
  }

  /// The limits of a point, cut to 0...1.
  func limits(at position: Int) -> ClosedRange<Double>? {
    switch chart {
    case .dots, .run, .constant: nil
    case .p(let chart): chart.points[position].limits.value
    case .xmr(let chart):
      chart.limits.value.map {
        min(1, max(0, $0.lowerBound))...max(0, min(1, $0.upperBound))
      }
    }
  }
}

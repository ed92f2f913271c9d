import AuditStatistics
import ReviewDocuments

extension ReferenceKind {
  /// Shares by month with limits for the size of each month.
  static func pChart(_ input: ReferenceInput) throws(InputProblem) -> ReferenceValue {
    let (counts, sizes) = (try input.counts("counts"), try input.counts("sizes"))
    guard counts.count == sizes.count else {
      throw InputProblem(
        .raggedTable, "there are \(counts.count) counts and \(sizes.count) sizes",
        advice: "write one of each for every month", at: try input.value("sizes").mark)
    }
    for (count, size) in zip(counts, sizes) where count > size {
      throw input.moreThanAll("counts", count, of: size)
    }
    var excluded: Set<Int> = []
    if let node = input["exclude"] {
      for item in try node.list("exclude") {
        let position = try item.count("a position of exclude")
        guard position < counts.count else {
          throw InputProblem(
            .impossibleInput, "there is no month at position \(position) to exclude",
            advice: "positions count from 0; the last is \(counts.count - 1)", at: item.mark)
        }
        excluded.insert(position)
      }
    }
    let chart = PChart(zip(counts, sizes).map { Proportion($0, of: $1) }, excluding: excluded)
    func column(_ value: (PChart.Point) -> ReferenceValue) -> ReferenceValue {
      chart.withoutLimits.map { .undefined($0) } ?? .list(chart.points.map(value))
    }
    return .block([
      ("pbar", .init(chart.share)), ("share", .list(chart.points.map { .init($0.share) })),
      ("lower", column { .init($0.limits.map(\.lowerBound)) }),
      ("upper", column { .init($0.limits.map(\.upperBound)) }),
      ("z", column { .init($0.z) }), ("outside", .counts(chart.outside)),
      ("laney_sigma_z", .init(chart.sigmaZ)),
    ])
  }
}

package import AuditStatistics
package import PracticeLearning

extension Proportion {
  /// Counts, share and interval as a table shows them.
  package var shown: [String] {
    func percent(_ value: Double) -> String { DecimalText(value * 100, decimals: 1).description }
    guard total > 0, let interval = wilson95 else { return ["\(count) of \(total)", "-", ""] }
    return [
      "\(count) of \(total)", percent(Double(count) / Double(total)) + "%",
      "\(percent(interval.lowerBound))-\(percent(interval.upperBound))",
    ]
  }
}

extension ThemeTrend {
  /// All its points together.
  package var whole: Proportion {
    Proportion(
      points.reduce(0) { $0 + $1.reviews.count }, of: points.reduce(0) { $0 + $1.reviews.total })
  }
}

import AuditStatistics

extension Figure {
  /// A share with its Wilson interval; without anything to share, the reason.
  ///
  /// - Parameters:
  ///   - count: what counts, 0 to `total`.
  ///   - total: all of it.
  ///   - nothing: why there is no share when `total` is 0, in a few words.
  static func share(
    _ id: ID, _ title: String, _ dimensions: [Dimension], _ count: Int, of total: Int,
    period: Period, nothing: String, method: String = "Wilson score interval, 95%"
  ) -> Figure {
    let proportion = Proportion(count, of: total)
    return Figure(
      id: id, title: title, dimensions: dimensions, value: proportion.value, unit: .share,
      numerator: count, denominator: total, interval: proportion.wilson95.map(Interval.init),
      method: method, period: period, missing: total == 0 ? nothing : nil)
  }

  /// A count.
  static func count(
    _ id: ID, _ title: String, _ dimensions: [Dimension], _ count: Int, period: Period,
    method: String = "count"
  ) -> Figure {
    Figure(
      id: id, title: title, dimensions: dimensions, value: Double(count), unit: .count,
      numerator: count, method: method, period: period)
  }

  /// The value of a dimension.
  public func dimension(_ name: Dimension.Name) -> String? {
    dimensions.first { $0.name == name }?.value
  }

  /// Whether it is about the whole programme rather than a part such as a service or a month.
  public var isOfWholeProgramme: Bool {
    !dimensions.contains(where: \.name.isPart)
  }
}

extension Figure.Interval {
  init(_ range: ClosedRange<Double>) {
    self.init(lower: range.lowerBound, upper: range.upperBound)
  }
}

/// A share with its count and its interval, as whoever counted it passed it on.
package struct ChartShare: Hashable, Sendable {
  /// How many of them.
  package let numerator: ChartCount
  /// How many in all.
  package let denominator: ChartCount
  private let lower: Double?
  private let upper: Double?

  /// A share; the ends of its interval lie in 0...1.
  package init(_ numerator: ChartCount, of denominator: ChartCount, lower: Double?, upper: Double?)
  {
    self.numerator = numerator
    self.denominator = denominator
    self.lower = lower
    self.upper = upper
  }

  /// The share in 0...1; none if a part of it may not be seen, or if nothing was counted.
  package var value: Double? {
    guard let part = numerator.value, let all = denominator.value, all > 0 else { return nil }
    return min(1, Double(part) / Double(all))
  }

  /// The interval; none beside a share that may not be seen, because its ends would tell the count.
  package var interval: ClosedRange<Double>? {
    guard value != nil, let lower, let upper, lower.isFinite, upper.isFinite else { return nil }
    let low = min(1, max(0, min(lower, upper)))
    return low...min(1, max(low, max(lower, upper)))
  }

  /// Whether fewer than ten were counted.
  package var isFew: Bool { (denominator.value ?? 10) < 10 }

  /// The share in words: a percentage, or the sign for why there is none.
  package var percent: String {
    if let value { return Numeral.percent(value) }
    return [numerator, denominator].first { $0.value == nil }?.written ?? "–"
  }

  /// "18 of 25".
  package var counted: String { "\(numerator.written) of \(denominator.written)" }

  /// "52% to 86%", or the sign for why there is none.
  package var intervalWords: String {
    if let interval {
      return "\(Numeral.percent(interval.lowerBound)) to \(Numeral.percent(interval.upperBound))"
    }
    return value == nil ? percent : "–"
  }

  /// "72%, 18 of 25".
  var labelled: String { value == nil ? percent : "\(percent), \(counted)" }

  /// The four cells of a table: share, count, all, interval.
  var cells: [String] { [percent, numerator.written, denominator.written, intervalWords] }
}

extension Sequence where Element == ChartShare {
  /// The counts behind them.
  var counts: [ChartCount] { flatMap { [$0.numerator, $0.denominator] } }

  /// The note on shares of few.
  var fewNote: [String] {
    contains(where: \.isFew) ? ["Hollow mark: fewer than 10, read with care."] : []
  }
}

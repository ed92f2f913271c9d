/// From a value to a place in the drawing.
struct Scale {
  let domain: ClosedRange<Double>
  let from: Double
  let to: Double

  /// The place of a value; what lies outside or is no number is drawn at the nearer end.
  func at(_ value: Double) -> Double {
    guard value.isFinite, domain.upperBound > domain.lowerBound else { return from }
    let within = min(domain.upperBound, max(domain.lowerBound, value))
    let part = (within - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return from + part * (to - from)
  }

  /// A few round numbers that span the values, least first.
  static func ticks(over values: [Double], wanted: Int = 5) -> [Double] {
    let finite = values.filter { $0.isFinite && $0.magnitude < 1e9 }
    let low = finite.min() ?? 0
    let high = max(finite.max() ?? 1, low)
    let span = high > low ? high - low : max(1, low.magnitude)
    var step = 1e-6
    let factors = [2, 2.5, 2]
    var index = 0
    while span / step > Double(wanted) {
      step *= factors[index % 3]
      index += 1
    }
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}

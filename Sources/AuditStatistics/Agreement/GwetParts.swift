/// The sums Gwet's coefficient and its error are made of.
struct GwetParts {
  private let rated: RatedCases
  private let agreement: [Double]
  private let chance: [Double]
  private let n: Double
  private let twice: Double
  /// The observed agreement: the mean over the cases graded at least twice.
  let pa: Double
  /// The agreement expected by chance.
  let pe: Double

  /// - Parameters:
  ///   - rated: cases of which at least one is graded twice, on a scale of 2 grades or more.
  ///   - weights: a number per pair of grades.
  init(_ rated: RatedCases, weights: [[Double]]) {
    let (n, twice) = (Double(rated.cases(gradedBy: 1)), Double(rated.cases(gradedBy: 2)))
    let agreement = rated.patterns.map { pattern -> Double in
      let r = Double(pattern.raters)
      guard r > 1 else { return 0 }
      var sum = 0.0
      for (k, count) in pattern.counts.enumerated() where count > 0 {
        let alike = zip(weights[k], pattern.counts).reduce(0) { $0 + $1.0 * Double($1.1) }
        sum += Double(count) * (alike - 1)
      }
      return sum / (r * (r - 1))
    }
    var mix = [Double](repeating: 0, count: rated.grades)
    for (pattern, times) in zip(rated.patterns, rated.times) {
      for (k, count) in pattern.counts.enumerated() {
        mix[k] += Double(count * times) / Double(pattern.raters) / n
      }
    }
    let q = Double(rated.grades)
    let factor = weights.joined().reduce(0, +) / (q * (q - 1))
    // 1 - mix, summed from the other grades so that a grade everyone gave leaves exactly 0.
    let others = mix.indices.map { k in
      mix.indices.reduce(0.0) { $0 + ($1 == k ? 0 : mix[$1]) }
    }
    chance = rated.patterns.map { pattern in
      zip(pattern.counts, others).reduce(0) { $0 + Double($1.0) * $1.1 } * factor
        / Double(pattern.raters)
    }
    pa = zip(agreement, rated.times).reduce(0) { $0 + $1.0 * Double($1.1) } / twice
    pe = zip(mix, others).reduce(0) { $0 + $1.0 * $1.1 } * factor
    (self.rated, self.agreement, self.n, self.twice) = (rated, agreement, n, twice)
  }

  /// The coefficient, or nothing where all agreement is expected by chance.
  var value: Double? { abs(1 - pe) > 1e-14 ? (pa - pe) / (1 - pe) : nil }

  /// Gwet 2008, linearised over the cases; 0 where they do not vary. Needs two cases.
  var standardError: Double {
    guard let value else { return 0 }
    var sum = 0.0
    for (position, pattern) in rated.patterns.enumerated() {
      let own = pattern.raters > 1 ? agreement[position] - pe : 0
      let x =
        n / twice * own / (1 - pe) - 2 * (1 - value) * (chance[position] - pe) / (1 - pe)
      sum += (x - value) * (x - value) * Double(rated.times[position])
    }
    return NoFigure.root(ofVariance: sum / (n * (n - 1)))
  }
}

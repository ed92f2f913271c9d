/// The sums Fleiss' kappa and its errors are made of.
struct FleissParts {
  private let counts: [[Double]]
  private let raters: Double
  private let mix: [Double]
  let cases: Double
  let pa: Double

  static func make(of counts: [[Int]]) -> Defined<FleissParts> {
    guard let first = counts.first else { return .undefined("no case") }
    guard
      counts.allSatisfy({ row in
        row.count == first.count && row.allSatisfy { (0...1_000_000).contains($0) }
      })
    else { return .undefined("the cases are not counted on one and the same scale") }
    let raters = first.reduce(0, +)
    guard raters > 1, counts.allSatisfy({ $0.reduce(0, +) == raters }) else {
      return .undefined("not every case was graded by equally many people, two or more")
    }
    return .value(FleissParts(counts.map { $0.map(Double.init) }, raters: Double(raters)))
  }

  private init(_ counts: [[Double]], raters: Double) {
    (self.counts, self.raters) = (counts, raters)
    let cases = Double(counts.count)
    let grades = counts.first?.indices ?? 0..<0
    mix = grades.map { k in counts.reduce(0) { $0 + $1[k] } / (cases * raters) }
    self.cases = cases
    pa = counts.reduce(0) { $0 + FleissParts.agreement($1, raters) } / cases
  }

  var pe: Double { mix.reduce(0) { $0 + $1 * $1 } }
  /// `1 - pe`: exactly 0 where everyone gave one grade.
  var disagreementByChance: Double { mix.reduce(0) { $0 + $1 * (1 - $1) } }
  var kappa: Double { 1 - (1 - pa) / disagreementByChance }

  /// Per grade, or nothing where nobody or everybody gave it.
  var categoryKappa: [Double?] {
    mix.indices.map { k in
      let chance = mix[k] * (1 - mix[k])
      let apart = counts.reduce(0) { $0 + $1[k] * (raters - $1[k]) }
      return chance > 0 ? 1 - apart / (cases * raters * (raters - 1) * chance) : nil
    }
  }

  /// Fleiss, Nee and Landis 1979, equation 12.
  var standardError0: Double {
    let spread = disagreementByChance
    let skew = mix.reduce(0) { $0 + $1 * (1 - $1) * (1 - 2 * $1) }
    let variance =
      2 * (spread * spread - skew) / (cases * raters * (raters - 1) * spread * spread)
    return NoFigure.root(ofVariance: variance)
  }

  /// Gwet 2014, linearised over the cases; needs two of them.
  var standardError: Double {
    let (spread, kappa, pe) = (disagreementByChance, kappa, pe)
    let sum = counts.reduce(0.0) { sum, row in
      let chance = zip(row, mix).reduce(0) { $0 + $1.0 * $1.1 } / raters
      let own = (FleissParts.agreement(row, raters) - pe) / spread
      let x = own - 2 * (1 - kappa) * (chance - pe) / spread
      return sum + (x - kappa) * (x - kappa)
    }
    return NoFigure.root(ofVariance: sum / (cases * (cases - 1)))
  }

  private static func agreement(_ row: [Double], _ raters: Double) -> Double {
    row.reduce(0) { $0 + $1 * ($1 - 1) } / (raters * (raters - 1))
  }
}

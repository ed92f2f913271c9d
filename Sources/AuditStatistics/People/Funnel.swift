/// Shares of several people against the number of cases each share rests on.
///
/// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
/// Medicine 24 (2005) 1185-1202, appendix A.1.1 for the exact limits. A share far out is judged by its
/// exact tail and not by the line drawn: the limits are too narrow where there are few cases.
public struct Funnel: Hashable, Sendable {
  /// One person's count.
  public struct Unit: Hashable, Sendable {
    /// Who it is.
    public var id: String
    /// Those that count, 0 to `total`.
    public var count: Int
    /// All of them, 0 or more.
    public var total: Int

    /// Makes one person's count.
    public init(_ id: String, _ count: Int, of total: Int) {
      self.id = id
      self.count = count
      self.total = total
    }
  }

  /// Where one person stands in the funnel.
  public struct Standing: Hashable, Sendable {
    /// Whose count it is; its total is above 0.
    public let unit: Unit
    /// The share, 0 to 1.
    public let share: Double
    /// The distance from the common share in standard errors; undefined where that is 0 or 1.
    public let z: Defined<Double>
    /// The limits that hold 95% and 99.8% by the normal approximation, cut to 0...1.
    public let normal95, normal998: ClosedRange<Double>
    /// The limits that hold 95% and 99.8% by the binomial distribution, interpolated, cut to 0...1.
    public let exact95, exact998: ClosedRange<Double>
    /// How likely a count at least this far out is when all share alike: twice the smaller exact tail.
    public let probability: Double
    /// The share's own 95% interval; nothing where the count is not 0 to the total.
    public let wilson95: ClosedRange<Double>?
    /// `probability` adjusted for the number of people, after Benjamini and Hochberg.
    public fileprivate(set) var falseDiscovery = 1.0
    /// `probability` adjusted for the number of people, after Holm.
    public fileprivate(set) var holm = 1.0
  }

  /// The common share; undefined where nobody has a case.
  public let share: Defined<Double>
  /// Those with a case, in the order given.
  public let standings: [Standing]
  /// Those without.
  public let withoutCases: [String]
  /// The mean of z squared: above 1 the shares vary more than chance makes them. Widen the limits by its
  /// square root only where there are 10 people or more.
  public let overdispersion: Defined<Double>

  /// Places people in a funnel.
  ///
  /// - Parameters:
  ///   - units: the count of each.
  ///   - share: the common share, 0 to 1, where it is not that of all taken together, such as that of
  ///     the others where one person has most of the cases.
  public init(_ units: [Unit], around share: Double? = nil) {
    let counted = units.filter { $0.total > 0 }
    withoutCases = units.filter { $0.total == 0 }.map(\.id)
    let total = counted.reduce(0) { $0 + $1.total }
    guard total > 0 else {
      let reason = "nobody has a comparable pair"
      (self.share, standings, overdispersion) = (.undefined(reason), [], .undefined(reason))
      return
    }
    let common = share ?? Double(counted.reduce(0) { $0 + $1.count }) / Double(total)
    self.share = .value(common)
    var standings = counted.map { Standing($0, around: common) }
    let p = standings.map(\.probability)
    for (index, pair) in zip(benjaminiHochberg(p), AuditStatistics.holm(p)).enumerated() {
      (standings[index].falseDiscovery, standings[index].holm) = pair
    }
    self.standings = standings
    let squares = standings.compactMap { $0.z.value.map { $0 * $0 } }
    overdispersion =
      squares.isEmpty
      ? .undefined(Standing.noSpread)
      : .value(squares.reduce(0, +) / Double(squares.count))
  }
}

extension Funnel.Standing {
  fileprivate static let noSpread = "all pairs are alike, so shares cannot vary by chance"

  fileprivate init(_ unit: Funnel.Unit, around common: Double) {
    self.unit = unit
    let n = Double(unit.total)
    share = Double(unit.count) / n
    let error = (common * (1 - common) / n).squareRoot()
    z = error > 0 ? .value((share - common) / error) : .undefined(Self.noSpread)
    func normal(_ z: Double) -> ClosedRange<Double> {
      max(0, common - z * error)...min(1, common + z * error)
    }
    normal95 = normal(normal975)
    normal998 = normal(3.090232306167813)
    let binomial = Binomial(n: unit.total, p: common)
    exact95 = Self.limits(binomial, 0.025, 0.975)
    exact998 = Self.limits(binomial, 0.001, 0.999)
    let tail = min(binomial.cdf(unit.count), binomial.upperTail(from: unit.count))
    probability = min(1, 2 * tail)
    wilson95 = Proportion(unit.count, of: unit.total).wilson95
  }

  private static func limits(_ binomial: Binomial, _ low: Double, _ high: Double)
    -> ClosedRange<Double>
  {
    let (lower, upper) = (limit(binomial, low), limit(binomial, high))
    return min(lower, upper)...max(lower, upper)
  }

  /// With r the smallest count for which P(R <= r) > q: (r - (P(R <= r) - q) / P(R = r)) / n.
  private static func limit(_ binomial: Binomial, _ q: Double) -> Double {
    let r = binomial.quantile(q)
    let mass = binomial.mass(r)
    let beyond = mass > 0 ? (binomial.cdf(r) - q) / mass : 0
    return min(1, max(0, (Double(r) - beyond) / Double(binomial.n)))
  }
}

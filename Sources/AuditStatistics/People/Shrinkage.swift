/// Means of several people, each drawn towards the common mean the more, the fewer cases it rests on.
///
/// Sources: R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials
/// 7 (1986) 177-188, for the variance between people; the shrunken mean is the posterior mean of the
/// normal model with that variance (B. Efron and C. Morris, JASA 70 (1975) 311-319).
public struct Shrinkage: Hashable, Sendable {
  /// One person's differences, summed up.
  public struct Unit: Hashable, Sendable {
    /// Who it is.
    public let id: String
    /// The number of differences.
    public let count: Int
    fileprivate let mean: Double
    /// The sum of squared deviations from the mean.
    fileprivate let deviations: Double

    /// Sums up one person's differences.
    public init(_ id: String, _ differences: [Double]) {
      self.id = id
      count = differences.count
      let mean = differences.isEmpty ? 0 : differences.reduce(0, +) / Double(differences.count)
      self.mean = mean
      deviations = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }

    /// One person's whole-numbered differences that were summed up already.
    ///
    /// - Parameters:
    ///   - id: who it is.
    ///   - count: how many, 0 or more.
    ///   - sum: of the differences.
    ///   - squares: of their squares.
    public init(_ id: String, count: Int, sum: Int, squares: Int) {
      self.id = id
      self.count = count
      let (n, s) = (Double(count), Double(sum))
      mean = count > 0 ? s / n : 0
      deviations = count > 0 ? (n * Double(squares) - s * s) / n : 0
    }
  }

  /// One person's mean and what it is drawn to.
  public struct Standing: Hashable, Sendable {
    /// Whose it is.
    public let id: String
    /// The number of differences, 1 or more.
    public let count: Int
    /// Their mean.
    public let mean: Double
    /// How much of the distance from the common mean remains, 0 to 1.
    public let remaining: Defined<Double>
    /// The mean drawn towards the common mean.
    public let shrunk: Defined<Double>
    /// Its standard deviation, which leaves out how well the common mean and the spread are known: a
    /// guide and no test.
    public let deviation: Defined<Double>
  }

  /// The variance of differences within people; undefined where nobody has two.
  public let within: Defined<Double>
  /// Cochran's Q: the weighted squared distances of the means.
  public let q: Defined<Double>
  /// The variance between people; 0 is no evidence that they differ.
  public let between: Defined<Double>
  /// The common mean.
  public let mean: Defined<Double>
  /// Those with a difference, in the order given.
  public let standings: [Standing]

  /// Draws means together.
  ///
  /// - Parameters:
  ///   - units: the differences of each; those who have none are left out.
  ///   - deviation: the standard deviation between people, in grades, above 0, where it is not estimated:
  ///     with fewer than 8 people the estimate is poor.
  public init(_ units: [Unit], deviation: Double? = nil) {
    let units = units.filter { $0.count > 0 }
    let free = units.reduce(0) { $0 + $1.count } - units.count
    let within = free > 0 ? units.reduce(0) { $0 + $1.deviations } / Double(free) : nil
    self.within =
      within.map { .value($0) }
      ?? .undefined(
        units.isEmpty ? "nobody has a comparable pair" : "nobody has more than one pair")
    guard let within, within > Self.none else {
      let reason =
        within == nil
        ? self.within.reason ?? "" : "nobody's differences vary, so there is nothing to weigh by"
      (q, between, mean) = (.undefined(reason), .undefined(reason), .undefined(reason))
      standings = units.map { Standing($0, because: reason) }
      return
    }
    let weights = units.map { Double($0.count) / within }
    let sum = weights.reduce(0, +)
    let weighted = zip(weights, units).reduce(0) { $0 + $1.0 * $1.1.mean } / sum
    let q = zip(weights, units).reduce(0.0) {
      $0 + $1.0 * ($1.1.mean - weighted) * ($1.1.mean - weighted)
    }
    self.q = .value(q)
    let scale = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
    guard units.count > 1 || deviation != nil else {
      let reason = "there is one person only, so no spread between people"
      (between, mean) = (.undefined(reason), .undefined(reason))
      standings = units.map { Standing($0, because: reason) }
      return
    }
    let tau2 = deviation.map { $0 * $0 } ?? max(0, (q - Double(units.count - 1)) / scale)
    between = .value(tau2)
    let inverse = weights.map { 1 / (1 / $0 + tau2) }
    let mu = zip(inverse, units).reduce(0) { $0 + $1.0 * $1.1.mean } / inverse.reduce(0, +)
    mean = .value(mu)
    standings = zip(weights, units).map { weight, unit in
      let remaining = tau2 / (tau2 + 1 / weight)
      return Standing(
        id: unit.id, count: unit.count, mean: unit.mean, remaining: .value(remaining),
        shrunk: .value(mu + remaining * (unit.mean - mu)),
        deviation: .value((remaining / weight).squareRoot()))
    }
  }

  /// A variance below this is 0 that came out otherwise by rounding.
  private static let none = 1e-12
}

extension Shrinkage.Standing {
  fileprivate init(_ unit: Shrinkage.Unit, because reason: String) {
    self.init(
      id: unit.id, count: unit.count, mean: unit.mean, remaining: .undefined(reason),
      shrunk: .undefined(reason), deviation: .undefined(reason))
  }
}

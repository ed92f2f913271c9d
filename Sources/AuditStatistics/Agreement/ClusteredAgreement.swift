/// Agreement pooled over several ratings of each case: the ratings of one case are alike, so cases and
/// not ratings are the units that vary.
///
/// Source: W. G. Cochran, "Sampling Techniques" (3rd ed., 1977), section 9A: ratio of cluster totals,
/// with the divisor G - 1; design effect after L. Kish, "Survey Sampling" (1965), section 8.2.
public struct ClusteredAgreement: Hashable, Sendable {
  /// What the ratings of one case come to.
  public struct Case: Hashable, Sendable {
    /// The ratings that both gave, 0 or more.
    public var pairs: Int
    /// Those of them that are equal, 0 to `pairs`.
    public var exact: Int
    /// The sum of their differences, auditor minus moderator.
    public var difference: Int
    /// The sum of the squares of their differences.
    public var squares: Int

    /// Makes the sums of one case.
    public init(pairs: Int, exact: Int, difference: Int, squares: Int) {
      self.pairs = pairs
      self.exact = exact
      self.difference = difference
      self.squares = squares
    }
  }

  /// A pooled figure.
  public struct Pooled: Hashable, Sendable {
    /// The share or the mean over all pairs.
    public let estimate: Defined<Double>
    /// The standard error as if all pairs were independent.
    public let naiveError: Defined<Double>
    /// The standard error with cases as clusters; undefined for a single case.
    public let error: Defined<Double>
    /// The 95% interval from `error`, by Student's t with cases - 1 degrees of freedom; not cut.
    public let interval95: Defined<ClosedRange<Double>>
    /// `error` squared over `naiveError` squared; undefined where the latter is 0.
    public let designEffect: Defined<Double>
  }

  /// The pairs of all cases.
  public let pairs: Int
  /// The cases with at least one pair.
  public let cases: Int
  /// The share of equal pairs.
  public let exact: Pooled
  /// The mean difference, auditor minus moderator; above 0 the auditor is more lenient.
  public let meanDifference: Pooled

  /// Pools cases, told as how many there are of each kind.
  ///
  /// - Parameter histogram: how many cases have the same sums, each 0 or more; its length and not the
  ///   number of cases is what it costs.
  public init(_ histogram: [Case: Int]) {
    let cases = histogram.filter { $0.key.pairs > 0 && $0.value > 0 }
    let count = cases.reduce(0) { $0 + $1.value }
    let pairs = cases.reduce(0) { $0 + $1.key.pairs * $1.value }
    self.cases = count
    self.pairs = pairs
    let exact = Sums(cases, pairs) { $0.exact }
    // The square of a yes or no is itself, and a share's variance has the divisor n.
    let share = exact.total / Double(pairs)
    self.exact = Pooled(exact, naiveVariance: .value(share * (1 - share) / Double(pairs)))
    let difference = Sums(cases, pairs) { $0.difference }
    let squares = Double(cases.reduce(0) { $0 + $1.key.squares * $1.value })
    meanDifference = Pooled(difference, naiveVariance: difference.variance(squares: squares))
  }

  /// Pools cases one by one.
  public init(_ cases: some Sequence<Case>) {
    self.init(cases.reduce(into: [:]) { $0[$1, default: 0] += 1 })
  }
}

/// What the pooled figures of cases need of them.
private struct Sums {
  /// The pairs, and the sum over all of them.
  let pairs, total: Double
  /// The cases.
  let cases: Double
  /// The sum over cases of the squared distance of their sum from what the mean makes it, times pairs^2.
  let between: Double

  init(
    _ cases: [ClusteredAgreement.Case: Int], _ pairs: Int,
    _ sum: (ClusteredAgreement.Case) -> Int
  ) {
    let n = Double(pairs)
    let total = Double(cases.reduce(0) { $0 + sum($1.key) * $1.value })
    self.pairs = n
    self.total = total
    self.cases = Double(cases.reduce(0) { $0 + $1.value })
    // Whole numbers, so that cases that are all alike come out as exactly 0.
    between = cases.reduce(0) { squared, entry in
      let distance = n * Double(sum(entry.key)) - total * Double(entry.key.pairs)
      return squared + Double(entry.value) * distance * distance
    }
  }

  /// The variance of the mean, as if pairs were independent.
  func variance(squares: Double) -> Defined<Double> {
    pairs > 1
      ? .value((pairs * squares - total * total) / pairs / (pairs - 1) / pairs)
      : .undefined("there is one pair only, so no spread")
  }
}

extension ClusteredAgreement.Pooled {
  fileprivate init(_ sums: Sums, naiveVariance: Defined<Double>) {
    guard sums.pairs > 0 else {
      let reason = NoFigure.noPair
      (estimate, naiveError, error) = (.undefined(reason), .undefined(reason), .undefined(reason))
      (interval95, designEffect) = (.undefined(reason), .undefined(reason))
      return
    }
    let mean = sums.total / sums.pairs
    let naive = naiveVariance.map { $0.squareRoot() }
    (estimate, naiveError) = (.value(mean), naive)
    guard sums.cases > 1 else {
      let reason = "there is one case only, so no spread between cases"
      (error, interval95, designEffect) = (
        .undefined(reason), .undefined(reason), .undefined(reason)
      )
      return
    }
    let variance = sums.cases / (sums.cases - 1) * sums.between
    let error = variance.squareRoot() / (sums.pairs * sums.pairs)
    let reach = StudentT(df: sums.cases - 1).quantile(0.975) * error
    self.error = .value(error)
    interval95 = .value((mean - reach)...(mean + reach))
    designEffect = naive.flatMap { naive in
      naive > 0
        ? .value((error / naive) * (error / naive))
        : .undefined("the pairs do not vary, so there is no spread to compare with")
    }
  }
}

extension ClusteredAgreement {
  /// The Wilson interval of the share of equal pairs, with as many pairs as independent ones would say
  /// as much: pairs / design effect.
  public var effectiveWilson95: Defined<ClosedRange<Double>> {
    exact.designEffect.flatMap { effect in
      effect > 0
        ? wilson95(pairs: Double(pairs) / effect)
        : .undefined("cases do not vary at all, so pairs cannot be weighed against them")
    }
  }

  /// The same for display: never narrower than that of independent pairs; where the design effect is
  /// unknown, since all agree or there is one case, each case counts as one pair.
  public var shownWilson95: Defined<ClosedRange<Double>> {
    switch exact.designEffect {
    case .value(let effect): wilson95(pairs: Double(pairs) / max(1, effect))
    case .undefined: wilson95(pairs: Double(cases))
    }
  }

  private func wilson95(pairs: Double) -> Defined<ClosedRange<Double>> {
    exact.estimate.flatMap { share in
      Proportion.wilson95(share: share, of: pairs).map(Defined.value)
        ?? .undefined(NoFigure.noPair)
    }
  }
}

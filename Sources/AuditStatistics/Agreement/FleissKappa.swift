/// Agreement beyond chance of panels: each case graded by equally many people, not always the same.
///
/// Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychol. Bull. 76
/// (1971) 378-382; `se0` by J. L. Fleiss, J. C. M. Nee and J. R. Landis, "Large sample variance of
/// kappa in the case of different sets of raters", Psychol. Bull. 86 (1979) 974-977 (the formula of
/// 1971 was wrong); the error for an interval by K. L. Gwet (2014), chapter 5, as in irrCAC.
///
/// Undefined, each with its reason: everything without a case, or where the cases were not graded by
/// equally many people, two or more; kappa and its errors where everyone gave one and the same grade;
/// the kappa of a grade that nobody or everybody gave; Gwet's error and interval with one case or
/// where the cases do not vary.
public struct FleissKappa: Sendable {
  private let parts: Defined<FleissParts>

  /// Computes kappa.
  ///
  /// - Parameter counts: a row per case: how many people gave each grade, lowest first.
  public init(counts: [[Int]]) { parts = FleissParts.make(of: counts) }

  /// The observed agreement: the share of pairs of people that agree, 0 to 1.
  public var pa: Defined<Double> { parts.map(\.pa) }
  /// The agreement expected by chance from the common mix of grades, 0 to 1.
  public var pe: Defined<Double> { parts.map(\.pe) }
  /// `(pa - pe) / (1 - pe)`: 1 at most.
  public var kappa: Defined<Double> { varied.map(\.kappa) }
  /// The standard error if there were no agreement beyond chance; for the test only.
  public var se0: Defined<Double> { varied.map(\.standardError0) }
  /// `kappa / se0`.
  public var z0: Defined<Double> {
    varied.flatMap { parts in
      let error = parts.standardError0
      return error > 0 ? .value(parts.kappa / error) : .undefined(NoFigure.noVariation)
    }
  }

  /// Kappa of each grade against all others, lowest first; empty where there are no cases.
  public var categoryKappa: [Defined<Double>] {
    guard let parts = parts.value else { return [] }
    return parts.categoryKappa.map { kappa in
      kappa.map(Defined.value)
        ?? .undefined("nobody or everybody gave this grade, so its kappa cannot be computed")
    }
  }

  /// Gwet's standard error over the cases, for an interval.
  public var seGwet: Defined<Double> {
    varied.flatMap { parts in
      if parts.cases < 2 { return .undefined(NoFigure.oneCase) }
      let error = parts.standardError
      if error > 0 { return .value(error) }
      return .undefined(parts.pa == 1 ? NoFigure.noDisagreement : NoFigure.noVariation)
    }
  }

  /// `kappa -/+ t seGwet` with n-1 degrees of freedom, cut off at 1 above.
  public var interval95: Defined<ClosedRange<Double>> {
    varied.flatMap { parts in
      seGwet.map { se in
        let reach = StudentT(df: parts.cases - 1).upperQuantile(0.025) * se
        return min(1, parts.kappa - reach)...min(1, parts.kappa + reach)
      }
    }
  }

  private var varied: Defined<FleissParts> {
    parts.flatMap { parts in
      parts.disagreementByChance > 1e-14
        ? .value(parts)
        : .undefined("everyone gave one and the same grade, so kappa cannot be computed")
    }
  }
}

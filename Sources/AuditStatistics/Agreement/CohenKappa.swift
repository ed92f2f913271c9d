/// Agreement of two people beyond what their own mixes of grades give by chance.
///
/// Source: J. Cohen, "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960)
/// 37-46, and "Weighted kappa", Psychol. Bull. 70 (1968) 213-220. Errors: J. L. Fleiss, J. Cohen and
/// B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychol. Bull. 72 (1969)
/// 323-327.
///
/// Undefined, each with its reason: everything without a comparable pair; kappa, its errors and
/// intervals where both used one and the same grade; the intervals where the variance estimate is 0
/// (perfect agreement, one of the two constant, always the same exchange); `z0` where `se0` is 0.
public struct CohenKappa: Sendable {
  private let parts: Defined<KappaParts>
  private let flat: String

  /// Computes kappa of a table.
  ///
  /// - Parameters:
  ///   - table: the pairs; those with a missing grade are left out.
  ///   - weights: how much of an agreement two different grades are.
  public init(_ table: AgreementTable, weights: AgreementWeights = .unweighted) {
    if table.pairs == 0 {
      parts = .undefined(NoFigure.noPair)
    } else if let cost = weights.disagreement(grades: table.grades) {
      parts = .value(KappaParts(table, cost: cost))
    } else {
      parts = .undefined(AgreementWeights.misfit)
    }
    flat =
      table.exact == table.pairs
      ? NoFigure.noDisagreement
      : table.oneSideConstant
        ? "one of the two used one grade only, so kappa is 0 by construction"
        : NoFigure.noVariation
  }

  /// The observed agreement, 0 to 1; with weights the mean weight of the pairs.
  public var po: Defined<Double> { parts.map { 1 - $0.observed } }
  /// The agreement expected by chance from the two mixes of grades, 0 to 1.
  public var pe: Defined<Double> { parts.map { 1 - $0.expected } }
  /// `(po - pe) / (1 - pe)`: 1 at most, 0 as by chance.
  public var kappa: Defined<Double> { computable.map(\.kappa) }
  /// The standard error for an interval; 0 where the variance estimate is 0.
  public var se: Defined<Double> { computable.map(\.standardError) }
  /// The standard error if there were no agreement beyond chance; for the test only.
  public var se0: Defined<Double> { computable.map(\.standardError0) }

  /// `kappa / se0`.
  public var z0: Defined<Double> {
    computable.flatMap { parts in
      let error = parts.standardError0
      return error > 0 ? .value(parts.kappa / error) : .undefined(flat)
    }
  }

  /// `kappa -/+ 1.96 se`, not cut off at 1, as SAS, R vcd and statsmodels do.
  public var interval95: Defined<ClosedRange<Double>> {
    varying.map { parts in
      let reach = normal975 * parts.standardError
      return (parts.kappa - reach)...(parts.kappa + reach)
    }
  }

  /// `kappa -/+ t se` with n-1 degrees of freedom, cut off at 1 above, as irrCAC does.
  public var interval95T: Defined<ClosedRange<Double>> {
    varying.map { parts in
      let reach = StudentT(df: parts.n - 1).upperQuantile(0.025) * parts.standardError
      return min(1, parts.kappa - reach)...min(1, parts.kappa + reach)
    }
  }

  private var computable: Defined<KappaParts> {
    parts.flatMap { parts in
      abs(parts.expected) > 1e-14
        ? .value(parts)
        : .undefined("both used one and the same grade, so kappa cannot be computed")
    }
  }

  private var varying: Defined<KappaParts> {
    computable.flatMap { $0.standardError > 0 ? .value($0) : .undefined(flat) }
  }
}

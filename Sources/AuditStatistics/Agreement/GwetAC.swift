/// Agreement beyond chance that does not collapse when nearly all cases deserve the same grade: AC1
/// unweighted, AC2 weighted.
///
/// Source: K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high
/// agreement", Br. J. Math. Stat. Psychol. 61 (2008) 29-48, and Handbook of Inter-Rater Reliability
/// (2014), chapters 2, 3 and 5; missing grades and the variance as in the R package irrCAC 1.0.
///
/// Undefined, each with its reason: everything where no case was graded twice; the error and the
/// interval with one case or where the cases do not vary (everyone in one grade, perfect agreement).
public struct GwetAC: Sendable {
  /// The cases with any grade: those graded once still count in the mix of grades.
  public let cases: Int
  /// The cases graded at least twice.
  public let casesGradedTwice: Int
  private let parts: Defined<GwetParts>

  /// Computes the coefficient for two people.
  ///
  /// - Parameters:
  ///   - table: the pairs; cases graded by one of the two only count in the mix of grades.
  ///   - weights: how much of an agreement two different grades are; unweighted gives AC1.
  public init(_ table: AgreementTable, weights: AgreementWeights = .unweighted) {
    self.init(RatedCases(table), weights: weights)
  }

  /// Computes the coefficient for any number of people.
  ///
  /// - Parameters:
  ///   - ratings: a row per case, in it a grade from 1 to `grades` or nothing per rater.
  ///   - grades: the number of grades of the scale, also those nobody used; 2 or more.
  ///   - weights: how much of an agreement two different grades are; unweighted gives AC1.
  public init(ratings: [[Int?]], grades: Int, weights: AgreementWeights = .unweighted) {
    self.init(RatedCases(ratings: ratings, grades: grades), weights: weights)
  }

  private init(_ rated: RatedCases, weights: AgreementWeights) {
    cases = rated.cases(gradedBy: 1)
    casesGradedTwice = rated.cases(gradedBy: 2)
    if casesGradedTwice == 0 {
      parts = .undefined("no case was graded by two people")
    } else if rated.grades < 2 {
      parts = .undefined("the scale has one grade only: nobody could differ")
    } else if let matrix = weights.matrix(grades: rated.grades) {
      parts = .value(GwetParts(rated, weights: matrix))
    } else {
      parts = .undefined(AgreementWeights.misfit)
    }
  }

  /// The observed agreement, 0 to 1.
  public var pa: Defined<Double> { parts.map(\.pa) }
  /// The agreement expected by chance, 0 to 1.
  public var pe: Defined<Double> { parts.map(\.pe) }

  /// `(pa - pe) / (1 - pe)`: 1 at most.
  public var value: Defined<Double> {
    parts.flatMap { parts in
      parts.value.map(Defined.value)
        ?? .undefined("with these weights all agreement is expected by chance")
    }
  }

  /// The standard error over the cases, with divisor n(n-1).
  public var se: Defined<Double> {
    value.flatMap { value in
      if cases < 2 { return .undefined(NoFigure.oneCase) }
      if let error = parts.value?.standardError, error > 0 { return .value(error) }
      return .undefined(pa.value == 1 ? NoFigure.noDisagreement : NoFigure.noVariation)
    }
  }

  /// The standard error with divisor n^2, as irrCAC gives it for tables of two people.
  public var seTable: Defined<Double> {
    se.map { $0 * (Double(cases - 1) / Double(cases)).squareRoot() }
  }

  /// `value -/+ t se` with n-1 degrees of freedom, cut off at 1 above, not below.
  public var interval95: Defined<ClosedRange<Double>> {
    value.flatMap { value in
      se.map { se in
        let reach = StudentT(df: Double(cases - 1)).upperQuantile(0.025) * se
        return min(1, value - reach)...min(1, value + reach)
      }
    }
  }
}

/// How much higher the auditor grades than the moderator: leniency where above 0, severity below.
///
/// Source: the mean with Student's t; the sign test; for the large-sample error M. W. Fagerland,
/// S. Lydersen and P. Laake, Statistical Analysis of Contingency Tables (2017), chapter 9.
///
/// Undefined, each with its reason: everything without a comparable pair; spread, errors and intervals
/// with one pair; errors and intervals where all differences are equal; the sign test where no pair
/// differs.
public struct SignedDifference: Hashable, Sendable {
  /// The comparable pairs.
  public let pairs: Int
  /// The pairs in which the auditor is higher.
  public let positive: Int
  /// The pairs in which the auditor is lower.
  public let negative: Int
  /// The mean difference, in grades or in points of the scores.
  public let mean: Defined<Double>

  private let squares: Double
  private let largest: Double

  /// Takes the differences of a table's pairs.
  ///
  /// - Parameters:
  ///   - table: the pairs; those with a missing grade are left out.
  ///   - scores: what each grade is worth, lowest first; without them 1, 2, 3 and so on.
  public init(_ table: AgreementTable, scores: [Double]? = nil) {
    guard scores.map({ $0.count == table.grades && $0.allSatisfy(\.isFinite) }) ?? true else {
      self.init([], without: "the scores are not one number for each grade")
      return
    }
    var cells: [(difference: Double, times: Int)] = []
    table.forEachCell { auditor, moderator, times in
      guard times > 0 else { return }
      if let scores {
        cells.append((scores[auditor - 1] - scores[moderator - 1], times))
      } else {
        cells.append((Double(auditor - moderator), times))
      }
    }
    self.init(cells)
  }

  /// Takes plain differences.
  ///
  /// - Parameter differences: one per pair, above 0 where the first is higher.
  public init(differences: [Double]) {
    if differences.allSatisfy(\.isFinite) {
      self.init(differences.map { ($0, 1) })
    } else {
      self.init([], without: "a difference is not a number")
    }
  }

  private init(
    _ cells: [(difference: Double, times: Int)], without reason: String = NoFigure.noPair
  ) {
    func count(_ condition: (Double) -> Bool) -> Int {
      cells.reduce(0) { $0 + (condition($1.difference) ? $1.times : 0) }
    }
    pairs = count { _ in true }
    (positive, negative) = (count { $0 > 0 }, count { $0 < 0 })
    let total = cells.reduce(0) { $0 + $1.difference * Double($1.times) }
    let mean = total / Double(max(1, pairs))
    self.mean = pairs > 0 ? .value(mean) : .undefined(reason)
    largest = cells.reduce(0) { max($0, abs($1.difference)) }
    squares = cells.reduce(0) {
      $0 + ($1.difference - mean) * ($1.difference - mean) * Double($1.times)
    }
  }
}

extension SignedDifference {
  /// The pairs with the same grade.
  public var zero: Int { pairs - positive - negative }
  /// The standard deviation of the differences, with divisor n-1.
  public var sd: Defined<Double> {
    mean.flatMap { _ in
      // Below a millionth of the largest difference only its rounding is left.
      let variance = squares / Double(max(1, pairs - 1))
      let sd = variance <= 1e-12 * largest * largest ? 0 : variance.squareRoot()
      return pairs > 1
        ? .value(sd)
        : .undefined("only one pair: nothing to estimate the spread from")
    }
  }

  /// The standard error of the mean: `sd / sqrt(n)`.
  public var se: Defined<Double> { spread.map { $0 / Double(pairs).squareRoot() } }
  /// The standard error with divisor n, `sqrt((mean d^2 - (mean d)^2) / n)`.
  public var seWald: Defined<Double> { spread.map { _ in squares.squareRoot() / Double(pairs) } }
  /// `mean -/+ t se` with n-1 degrees of freedom.
  public var interval95: Defined<ClosedRange<Double>> {
    interval(se) { StudentT(df: Double(pairs - 1)).upperQuantile(0.025) }
  }
  /// `mean -/+ 1.96 seWald`.
  public var intervalWald95: Defined<ClosedRange<Double>> { interval(seWald) { normal975 } }

  /// The exact two-sided probability of so uneven a split of the pairs that differ, 0 to 1.
  public var signTest: Defined<Double> {
    if pairs == 0, let reason = mean.reason { return .undefined(reason) }
    guard positive > 0 || negative > 0 else { return .undefined("no pair differs") }
    return .value(AuditStatistics.signTest(up: positive, down: negative))
  }

  private var spread: Defined<Double> {
    sd.flatMap { sd in
      sd > 0
        ? .value(sd)
        : .undefined("no interval: the difference is the same in all \(pairs) pairs")
    }
  }

  private func interval(
    _ error: Defined<Double>, quantile: () -> Double
  ) -> Defined<ClosedRange<Double>> {
    mean.flatMap { mean in
      error.map { error in
        let reach = quantile() * error
        return (mean - reach)...(mean + reach)
      }
    }
  }
}

/// Agreement of any number of people with any gaps: 1 less observed by expected disagreement.
///
/// Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), sections C and D;
/// Content Analysis, 4th ed. (2018), chapter 12.
///
/// Undefined, each with its reason: where no case was graded twice, and where all comparable grades
/// are one and the same.
public struct KrippendorffAlpha: Sendable {
  /// How far apart two grades are.
  public enum Metric: Hashable, Sendable, CaseIterable {
    /// The same or not.
    case nominal
    /// The share of all grades given that lies between the two; Krippendorff's, not Gwet's.
    case ordinal
    /// The square of the steps between them.
    case interval
  }

  /// The cases graded at least twice; the others say nothing about agreement.
  public var cases: Int { coincidences.times.reduce(0, +) }
  /// The grades given to those cases.
  public var values: Int { coincidences.margins(of: coincidences.times).reduce(0, +) }
  /// Alpha: 1 perfect, 0 as by chance.
  public let value: Defined<Double>

  private let coincidences: Coincidences
  private let metric: Metric

  /// Computes alpha of a row per case.
  ///
  /// - Parameters:
  ///   - ratings: a row per case, in it a grade from 1 to `grades` or nothing per rater.
  ///   - grades: the number of grades of the scale, 1 or more.
  ///   - metric: how far apart two grades are.
  public init(ratings: [[Int?]], grades: Int, metric: Metric) {
    self.init(Coincidences(RatedCases(ratings: ratings, grades: grades)), metric: metric)
  }

  /// Computes alpha of the pairs of a table.
  ///
  /// - Parameters:
  ///   - table: the pairs; those with a missing grade are left out.
  ///   - metric: how far apart two grades are.
  public init(_ table: AgreementTable, metric: Metric) {
    self.init(Coincidences(RatedCases(table)), metric: metric)
  }

  private init(_ coincidences: Coincidences, metric: Metric) {
    (self.coincidences, self.metric) = (coincidences, metric)
    if coincidences.times.isEmpty {
      value = .undefined("no case was graded by two people")
    } else if let alpha = coincidences.alpha(times: coincidences.times, metric: metric) {
      value = .value(alpha)
    } else {
      value = .undefined("everyone gave one and the same grade, so alpha cannot be computed")
    }
  }

  /// The 95% percentile interval over cases drawn again with replacement.
  ///
  /// Undefined, each with its reason: where alpha is, with one case, where no draw shows a
  /// disagreement, and where more than one draw in twenty shows one grade only.
  /// Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), section 13.3; the
  /// percentiles with linear interpolation (R's type 7).
  ///
  /// - Parameters:
  ///   - draws: how often the cases are drawn again, 1 or more.
  ///   - seed: the same seed gives the same interval on every machine.
  public func bootstrap95(draws: Int = 2_000, seed: UInt64) -> Defined<ClosedRange<Double>> {
    value.flatMap { _ in
      guard cases > 1 else { return .undefined(NoFigure.oneCase) }
      let alphas = coincidences.resampled(draws: draws, seed: seed, metric: metric).sorted()
      guard let lowest = alphas.first, Double(draws - alphas.count) <= 0.05 * Double(draws) else {
        return .undefined(
          "no interval: too many draws of the cases show one grade only "
            + "(\(draws - alphas.count) of \(draws))")
      }
      if lowest >= 1 { return .undefined(NoFigure.noDisagreement) }
      return .value(percentile(0.025, of: alphas)...percentile(0.975, of: alphas))
    }
  }
}

/// The point of a sorted, filled list with a share of it below, between neighbours in proportion.
private func percentile(_ share: Double, of sorted: [Double]) -> Double {
  let position = share * Double(sorted.count - 1)
  let below = Int(position)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
}

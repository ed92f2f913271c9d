import AuditStatistics

/// Makes the figures of all six domains together. The domains of a review are not independent of one
/// another, so reviews are the clusters; the overall grade is never pooled with them.
struct PooledFigures {
  private let pooled: ClusteredAgreement
  private let dimensions: [Figure.Dimension]
  private let period: Period

  init(
    _ cases: [ClusteredAgreement.Case: Int], _ dimensions: [Figure.Dimension], _ period: Period
  ) {
    pooled = ClusteredAgreement(cases)
    self.dimensions = dimensions
    self.period = period
  }

  var all: [Figure] {
    let exact = pooled.exact.estimate.value.map { Int(($0 * Double(pooled.pairs)).rounded()) }
    let effect = pooled.exact.designEffect.value.map { ", design effect \(fixed($0, 1))" } ?? ""
    return [
      Figure(
        id: .moderationPooledSameGrade, title: "six domains together: same grade",
        dimensions: dimensions, value: value(pooled.exact), unit: .share, numerator: exact,
        denominator: pooled.pairs,
        interval: isEnough ? pooled.shownWilson95.value.map(Figure.Interval.init) : nil,
        method: "pairs of \(pooled.cases) reviews, the reviews as clusters\(effect); Wilson score "
          + "interval with the effective number of pairs, 95%; \(PairFigures.ofAllTaken)",
        period: period, missing: missing(pooled.exact)),
      Figure(
        id: .moderationPooledMeanDifference,
        title: "six domains together: mean difference in grades",
        dimensions: dimensions, value: value(pooled.meanDifference), unit: .difference,
        text: isEnough && !varies ? GradePairs.stillOpen(in: pooled.cases, "reviews") : nil,
        denominator: pooled.pairs,
        interval: isEnough && varies
          ? pooled.meanDifference.interval95.value.map(Figure.Interval.init) : nil,
        method: "mean of auditor less moderator over the pairs of \(pooled.cases) reviews, the "
          + "reviews as clusters; t interval, 95%; \(PairFigures.ofAllTaken)",
        period: period, missing: missing(pooled.meanDifference)),
    ]
  }

  /// As with single ratings: reviews, not pairs, are what there must be enough of.
  private var isEnough: Bool { pooled.cases >= GradePairs.fewestForShares }

  /// Whether the mean differs from review to review at all; where it does not, an interval would be a point.
  private var varies: Bool {
    pooled.meanDifference.interval95.value.map { $0.lowerBound < $0.upperBound } ?? false
  }

  private func value(_ pooled: ClusteredAgreement.Pooled) -> Double? {
    isEnough ? pooled.estimate.value : nil
  }

  private func missing(_ pooled: ClusteredAgreement.Pooled) -> String? {
    pooled.estimate.reason ?? (isEnough ? nil : "fewer than 5 reviews: counts only")
  }
}

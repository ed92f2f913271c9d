import AuditStatistics

/// Makes the figures of one rating in one group: how often auditor and moderator agreed, and which way
/// they differ.
struct PairFigures {
  private let pairs: GradePairs
  private let rating: Rating
  private let about: [Figure.Dimension]
  private let period: Period

  init(
    _ table: AgreementTable, _ rating: Rating, _ dimensions: [Figure.Dimension], _ period: Period
  ) {
    pairs = GradePairs(table)
    self.rating = rating
    about = dimensions + [Figure.Dimension(.rating, rating.name)]
    self.period = period
  }

  /// What nobody may overlook in a rate of moderation: an outstanding can only be lowered, an
  /// inadequate only be raised, and every one of them is taken.
  static let ofAllTaken =
    "all reviews taken, with those always taken, so no estimate for all reviews"

  private static let shareMethod =
    "moderator's own grade against the auditor's; \(ofAllTaken); Wilson score interval, 95%"

  /// The shares: same, within one grade, and either way.
  var shares: [Figure] {
    let table = pairs.table
    return [
      share(.moderationSameGrade, "same grade", table.exact),
      share(.moderationWithinOne, "within one grade", table.adjacent),
      share(.moderationAuditorHigher, "auditor graded higher", table.lowered),
      share(.moderationAuditorLower, "auditor graded lower", table.raised),
    ]
  }

  /// How far and how surely one side lies above the other.
  var direction: [Figure] {
    let difference = SignedDifference(pairs.table)
    let isMissing = pairs.whyNoShare
    let varies = pairs.commonDifference == nil
    let (higher, lower) = (pairs.table.lowered, pairs.table.raised)
    return [
      Figure(
        id: .moderationMeanDifference, title: "\(rating.name): mean difference in grades",
        dimensions: about, value: isMissing == nil ? difference.mean.value : nil, unit: .difference,
        text: pairs.direction, denominator: pairs.pairs,
        interval: isMissing == nil && varies
          ? difference.interval95.value.map(Figure.Interval.init) : nil,
        method: PairFigures.differenceMethod, period: period, missing: isMissing),
      probability(
        .moderationSignTest, "auditor higher and lower by chance alike", higher, lower,
        nothing: "no pair differs", method: PairFigures.signMethod),
    ]
  }

  private static let differenceMethod =
    "mean of auditor less moderator, in grades; t interval, 95%; \(ofAllTaken)"
  private static let signMethod =
    "exact two-sided sign test on the pairs that differ (auditor higher, of all that differ); \(ofAllTaken)"

  /// Whether both stand on the same side of the line between requires improvement and good.
  var goodLine: [Figure] {
    let (lowered, raised) = (pairs.loweredAcrossLine, pairs.raisedAcrossLine)
    return [
      share(.moderationGoodLine, "same side of the good line", pairs.pairs - lowered - raised),
      count(.moderationGoodLineLowered, "good or better to the auditor only", lowered),
      count(.moderationGoodLineRaised, "good or better to the moderator only", raised),
      probability(
        .moderationGoodLineMcnemar, "crossings of the good line either way by chance alike",
        lowered,
        raised,
        nothing: "no pair lies across the good line", method: PairFigures.lineMethod),
    ]
  }

  private static let lineMethod =
    "exact McNemar test on the pairs across the line; \(ofAllTaken)"

  /// The two coefficients, or what is printed in their place.
  var coefficients: [Figure] {
    [
      coefficient(
        .moderationKappaLinear, "Cohen's kappa, linear weights", PairFigures.kappaMethod, kappa),
      coefficient(.moderationAc2Linear, "Gwet's AC2, linear weights", PairFigures.acMethod, ac2),
    ]
  }

  private static let kappaMethod =
    "linear-weighted Cohen's kappa, 4 grades; Fleiss, Cohen and Everitt (1969), 95%; \(ofAllTaken)"
  private static let acMethod =
    "linear-weighted Gwet's AC2, 4 grades; Gwet (2008), t interval, 95%; \(ofAllTaken)"

  /// The pairs per grade of auditor and moderator.
  var confusion: [Figure] {
    guard pairs.pairs > 0 else { return [] }
    return Grade.bestFirst.flatMap { auditor in
      Grade.bestFirst.map { moderator in
        Figure.count(
          .moderationConfusion, "auditor \(auditor.word), moderator \(moderator.word)",
          about + [
            Figure.Dimension(.auditor, auditor.word),
            Figure.Dimension(.moderator, moderator.word),
          ], pairs.table.count(auditor: auditor.rawValue, moderator: moderator.rawValue),
          period: period, method: "count; \(PairFigures.ofAllTaken)")
      }
    }
  }

  private func share(_ id: Figure.ID, _ title: String, _ count: Int) -> Figure {
    var figure = Figure.share(
      id, "\(rating.name): \(title)", about, count, of: pairs.pairs,
      period: period, nothing: "", method: PairFigures.shareMethod)
    if let why = pairs.whyNoShare { figure.leaveOut(because: why) }
    return figure
  }

  private func count(_ id: Figure.ID, _ title: String, _ count: Int) -> Figure {
    .count(
      id, "\(rating.name): \(title)", about, count, period: period,
      method: "count; \(PairFigures.ofAllTaken)")
  }

  private func probability(
    _ id: Figure.ID, _ title: String, _ one: Int, _ other: Int, nothing: String, method: String
  ) -> Figure {
    let missing = pairs.whyNoShare ?? (one + other == 0 ? nothing : nil)
    return Figure(
      id: id, title: "\(rating.name): \(title)", dimensions: about,
      value: missing == nil ? signTest(up: one, down: other) : nil, unit: .pValue, numerator: one,
      denominator: one + other, method: method, period: period, missing: missing)
  }

  private func coefficient(
    _ id: Figure.ID, _ title: String, _ method: String, _ found: Coefficient
  ) -> Figure {
    Figure(
      id: id, title: "\(rating.name): \(title)", dimensions: about,
      value: found.value, unit: .coefficient, text: found.reading, denominator: pairs.pairs,
      interval: found.interval.map(Figure.Interval.init), method: method, period: period,
      missing: found.missing)
  }
}

extension PairFigures {
  /// A coefficient with its reading in plain words, or why there is none.
  private struct Coefficient {
    var value: Double?
    var interval: ClosedRange<Double>?
    var reading: String?
    var missing: String?
  }

  private static let noDisagreement = "no interval: no disagreement observed"

  private var kappa: Coefficient {
    if let why = pairs.whyNoKappa { return Coefficient(missing: why) }
    let kappa = CohenKappa(pairs.table, weights: .linear)
    guard let value = kappa.kappa.value else { return Coefficient(missing: kappa.kappa.reason) }
    if pairs.table.exact == pairs.pairs {
      return Coefficient(value: 1, reading: PairFigures.noDisagreement)
    }
    let reading =
      value > 0
      ? "they reach \(fixed(value * 100, 0))% of the agreement that chance would not give"
      : "no more agreement than chance would give"
    return Coefficient(
      value: value, interval: pairs.table.exact > 0 ? kappa.interval95.value : nil, reading: reading
    )
  }

  private var ac2: Coefficient {
    if let why = pairs.whyNoCoefficient { return Coefficient(missing: why) }
    if let sentence = pairs.everyoneAlike { return Coefficient(value: 1, reading: sentence) }
    let ac = GwetAC(pairs.table, weights: .linear)
    guard let value = ac.value.value else {
      return Coefficient(missing: ac.value.reason)
    }
    if pairs.table.exact == pairs.pairs {
      return Coefficient(value: 1, reading: PairFigures.noDisagreement)
    }
    let reading =
      value > 0
      ? "they reach \(fixed(value * 100, 0))% of the agreement that luck on undecided cases would not give"
      : "no more agreement than luck on undecided cases would give"
    return Coefficient(
      value: value, interval: pairs.table.exact > 0 ? ac.interval95.value : nil, reading: reading)
  }
}

extension Figure {
  /// Takes value and interval away and says why; the counts stay.
  mutating func leaveOut(because reason: String) {
    value = nil
    interval = nil
    missing = reason
  }
}

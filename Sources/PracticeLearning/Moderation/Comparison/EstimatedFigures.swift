import AuditStatistics

/// Makes the figures that speak of all reviews of a programme although only some were moderated: each
/// stratum counts as much as it is large, so that taking every inadequate biases nothing.
///
/// They rest on the period's own random picks, or on those of the 12 months that end with it where those
/// are too few; where both are, there is no figure.
struct EstimatedFigures {
  private let own: SelectionTally
  private let base: PeriodSelections
  private let strata: SelectionStrata
  private let policy: ModerationPolicy
  private let dimensions: [Figure.Dimension]
  private let period: Period

  init(
    _ selections: SelectionTally, longer: PeriodSelections? = nil, _ policy: ModerationPolicy,
    _ dimensions: [Figure.Dimension], _ period: Period
  ) {
    own = selections
    base = longer ?? PeriodSelections(selections, in: period)
    strata = SelectionStrata(base.tally, policy)
    self.policy = policy
    self.dimensions = dimensions
    self.period = period
  }

  var all: [Figure] {
    profile + Rating.compared.map(agreement) + Rating.compared.map(drawnAtRandom)
  }

  // MARK: The profile after moderation

  private static let profileMethod =
    "overall grades after moderation, weighted by stratum (always taken or drawn at random, and the "
    + "auditor's overall grade); Cochran, Sampling Techniques, 5.1 and 5.52; normal interval, 95%"

  private var profile: [Figure] {
    let profile = AdjustedProfile(strata.profile, mergingWithin: Grade.good.rawValue)
    let reviews = profile.sample.strata.reduce(0) { $0 + $1.size }
    func figure(_ id: Figure.ID, _ title: String, _ share: StratifiedShare) -> Figure {
      estimate(
        id, title, [], share, profile.sample, of: reviews, method: EstimatedFigures.profileMethod)
    }
    var good = figure(
      .moderationAdjustedGoodOrOutstanding, "good or outstanding, allowing for moderation",
      profile.share(atLeast: Grade.good.rawValue))
    if good.value != nil, good.interval == nil, !isWholly(profile.sample) {
      good.add(
        stillOpen(profile.sample) { grade, found in
          (found + 1 >= Grade.good.rawValue) != (grade >= Grade.good.rawValue)
        })
    }
    if good.value != nil, !isWholly(profile.sample) { good.add(unequalChances) }
    return [good]
      + Grade.bestFirst.map { grade in
        figure(
          EstimatedFigures.id(of: grade), "\(grade.word), allowing for moderation",
          profile.share(of: grade.rawValue))
      } + [merges(profile.sample)]
  }

  private static func id(of grade: Grade) -> Figure.ID {
    switch grade {
    case .outstanding: .moderationAdjustedOutstanding
    case .good: .moderationAdjustedGood
    case .requiresImprovement: .moderationAdjustedRequiresImprovement
    case .inadequate: .moderationAdjustedInadequate
    }
  }

  /// What was put together since too little of it was moderated.
  private func merges(_ sample: StratifiedSample) -> Figure {
    let words = sample.merges.map { merge in
      "\(word(merge.grade)) was counted together with \(word(merge.into)) among reviews "
        + (merge.selection == .certain ? "always taken" : "drawn at random")
    }
    return Figure(
      id: .moderationAdjustedMerged, title: "grades put together for the adjustment",
      dimensions: dimensions, value: nil, unit: .word,
      text: strata.isEnough ? (words.isEmpty ? "none" : list(words)) : nil,
      numerator: strata.isEnough ? words.count : nil,
      method:
        "a stratum of which none, or one of several, was moderated goes to its neighbour on the "
        + "same side of the line between requires improvement and good",
      period: base.period, missing: strata.isEnough ? nil : tooFew)
  }

  private func word(_ grade: Int) -> String { Grade(rawValue: grade)?.word ?? "no overall grade" }

  // MARK: Agreement on all reviews

  private static let agreementMethod =
    "moderator's own grade against the auditor's, weighted by stratum as the adjusted profile, so an "
    + "estimate for all reviews; normal interval, 95%"

  /// How often the two would agree on all reviews.
  private func agreement(_ rating: Rating) -> Figure {
    let sample = StratifiedSample(
      strata.agreement(on: rating), mergingWithin: Grade.good.rawValue)
    var figure = estimate(
      .moderationSameGradeWeighted, "\(rating.name): same grade, estimated for all reviews",
      [Figure.Dimension(.rating, rating.name)], sample.share { $0 == 0 }, sample,
      of: sample.strata.reduce(0) { $0 + $1.size }, method: EstimatedFigures.agreementMethod)
    if figure.value != nil, figure.interval == nil, !isWholly(sample) {
      figure.add(stillOpen(sample) { _, found in found == 1 })
    }
    return figure
  }

  /// How often the two agreed where nobody chose the review.
  private func drawnAtRandom(_ rating: Rating) -> Figure {
    let drawn = own.kinds.filter { $0.key.taken == .because(.random) }.values
    let comparable = drawn.reduce(0) { $0 + $1.comparable[rating.position] }
    var figure = Figure.share(
      .moderationSameGradeRandom, "\(rating.name): same grade, random draws",
      dimensions + [Figure.Dimension(.rating, rating.name)],
      drawn.reduce(0) { $0 + $1.agreeing[rating.position] }, of: comparable, period: period,
      nothing: "no review drawn at random was graded by both",
      method: EstimatedFigures.allowing(
        EstimatedFigures.unequalChances(of: own),
        "moderator's own grade against the auditor's; random draws only, each counted alike; "
          + "Wilson score interval, 95%"))
    figure.leaveOutOfFewPairs()
    return figure
  }
}

// MARK: Estimates

extension EstimatedFigures {
  /// An estimate; an interval without width says nothing and is not given.
  private func estimate(
    _ id: Figure.ID, _ title: String, _ extra: [Figure.Dimension], _ share: StratifiedShare,
    _ sample: StratifiedSample, of reviews: Int, method: String
  ) -> Figure {
    let interval = share.interval95.value
    let hasWidth = interval.map { $0.lowerBound < $0.upperBound } ?? false
    var figure = Figure(
      id: id, title: title, dimensions: dimensions + extra, value: share.value.value, unit: .share,
      denominator: reviews, interval: hasWidth ? interval.map(Figure.Interval.init) : nil,
      method: EstimatedFigures.allowing(unequalChances, method), period: base.period,
      missing: share.value.reason)
    if figure.value == nil, reviews > 0 {
      figure.leaveOut(because: tooFew)
      figure.denominator = nil
    }
    guard figure.value != nil else { return figure }
    if isWholly(sample) {
      figure.text = EstimatedFigures.whole
    } else if !strata.isEnough || sample.strata.contains(where: \.isTooSmall) {
      figure.leaveOut(because: tooFew)
      figure.denominator = nil
    } else {
      figure.text = longerPeriod
    }
    return figure
  }

  private func isWholly(_ sample: StratifiedSample) -> Bool {
    sample.strata.allSatisfy { $0.sampled >= $0.size }
  }

  private static let whole = "every review was moderated"

  /// That too few were looked at, with what those few say.
  private var tooFew: String {
    let picks = SelectionStrata(own, policy).picks
    return "too few random checks to say: "
      + (picks.all == 0
        ? "no review drawn at random was moderated"
        : "\(picks.kept) of \(picks.all) kept their grade")
  }

  /// The months an estimate rests on where they are not those asked for.
  private var longerPeriod: String? {
    base.period == period
      ? nil
      : "over the 12 months \(base.period.words), since too few random checks fell in "
        + "\(period.words)"
  }

  /// A method that says where reviews with unequal chances count alike.
  private static func allowing(_ chances: String?, _ method: String) -> String {
    chances.map { "\(method); \($0)" } ?? method
  }

  private var unequalChances: String? { EstimatedFigures.unequalChances(of: base.tally) }

  /// That chances differed, where they do by a percent; the weights are those of equal chances within a
  /// stratum.
  private static func unequalChances(of selections: SelectionTally) -> String? {
    guard let chances = selections.randomChances else { return nil }
    let (low, high) = (fixed(chances.lowerBound * 100, 0), fixed(chances.upperBound * 100, 0))
    guard low != high else { return nil }
    return "drawn reviews of one kind count alike, though their chances ran from "
      + "\(low == "0" ? "under 1" : low)% to \(high)%, by month and by whom a draw was to reach"
  }

  /// How large a share may still differ where none of those looked at does.
  ///
  /// - Parameter differs: whether a finding, by its position, differs from the stratum's grade.
  private func stillOpen(_ sample: StratifiedSample, differs: (Int, Int) -> Bool) -> String? {
    let open = sample.strata.filter { $0.sampled < $0.size }
    let picks = open.reduce(0) { $0 + $1.sampled }
    let differing = open.reduce(0) { sum, stratum in
      sum
        + stratum.found.indices.filter { differs(stratum.grade, $0) }
        .reduce(0) { $0 + stratum.found[$1] }
    }
    guard picks > 0, differing == 0,
      let most = Proportion(0, of: picks).clopperPearson95?.upperBound
    else { return nil }
    let all = open.reduce(0) { $0 + $1.size }
    return "none of the \(picks) drawn at random differs; of the \(all) they were drawn from up to "
      + "\(fixed(most * 100, 1))% may still (Clopper-Pearson, 95%)"
  }
}

extension Figure {
  /// Adds to what a number means; nothing changes where there is nothing to add.
  fileprivate mutating func add(_ words: String?) {
    guard let words else { return }
    text = [text, words].compactMap(\.self).joined(separator: "; ")
  }

  /// Takes value and interval away where a rate rests on fewer than 5 pairs; the counts stay.
  mutating func leaveOutOfFewPairs() {
    guard let denominator, (1..<GradePairs.fewestForShares).contains(denominator) else { return }
    leaveOut(because: GradePairs.tooFewPairs)
  }
}

import AuditStatistics

/// Makes the figures that speak of all reviews of a programme although only some were moderated: each
/// stratum counts as much as it is large, so that taking every inadequate biases nothing.
///
/// A stratum holds the reviews that were taken alike, certainly or at random, and have the same overall
/// grade from the auditor.
struct EstimatedFigures {
  private let selections: SelectionTally
  private let policy: ModerationPolicy
  private let dimensions: [Figure.Dimension]
  private let period: Period

  init(
    _ selections: SelectionTally, _ policy: ModerationPolicy, _ dimensions: [Figure.Dimension],
    _ period: Period
  ) {
    self.selections = selections
    self.policy = policy
    self.dimensions = dimensions
    self.period = period
  }

  var all: [Figure] {
    profile + Rating.compared.map(agreement) + Rating.compared.map(drawnAtRandom)
  }

  /// The kinds of one stratum put together: all its reviews, and of those moderated what they say.
  private struct Stratum {
    var all = SelectionTally.Counts()
    var sampled = SelectionTally.Counts()
  }

  private struct Place: Hashable {
    var isCertain: Bool
    var grade: Int
  }

  private var strata: [(key: Place, value: Stratum)] {
    var strata: [Place: Stratum] = [:]
    for (kind, counts) in selections.kinds {
      let place = Place(
        isCertain: kind.isCertain(by: policy), grade: kind.overall?.rawValue ?? 0)
      strata[place, default: Stratum()].all.add(counts)
      if kind.entersEstimates(by: policy) { strata[place, default: Stratum()].sampled.add(counts) }
    }
    return strata.sorted {
      ($0.key.isCertain ? 0 : 1, $0.key.grade) < ($1.key.isCertain ? 0 : 1, $1.key.grade)
    }
  }

  // MARK: The profile after moderation

  private static let profileMethod =
    "overall grades after moderation, weighted by stratum (always taken or drawn at random, and the "
    + "auditor's overall grade); Cochran, Sampling Techniques, 5.1 and 5.52; normal interval, 95%"

  private var profile: [Figure] {
    let profile = AdjustedProfile(
      strata.filter { $0.key.grade > 0 }.map { place, stratum in
        .init(
          place.isCertain ? .certain : .random, grade: place.grade, size: stratum.all.reviews,
          found: stratum.sampled.final)
      })
    let reviews = profile.sample.strata.reduce(0) { $0 + $1.size }
    func figure(_ id: Figure.ID, _ title: String, _ share: StratifiedShare) -> Figure {
      estimate(
        id, title, [], share, profile.sample, of: reviews,
        method: EstimatedFigures.profileMethod)
    }
    var good = figure(
      .moderationAdjustedGoodOrOutstanding, "good or outstanding, allowing for moderation",
      profile.share(atLeast: Grade.good.rawValue))
    if good.value != nil, good.interval == nil, good.text == nil {
      good.text = stillOpen(profile.sample) { grade, found in
        (found + 1 >= Grade.good.rawValue) != (grade >= Grade.good.rawValue)
      }
    }
    if let unequalChances, good.value != nil, good.text != EstimatedFigures.whole {
      good.text = [good.text, unequalChances].compactMap(\.self).joined(separator: "; ")
    }
    return [good]
      + Grade.bestFirst.map { grade in
        figure(
          EstimatedFigures.id(of: grade),
          "\(grade.word), allowing for moderation", profile.share(of: grade.rawValue))
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
      text: words.isEmpty ? "none" : list(words), numerator: words.count,
      method: "a stratum of which none, or one of several, was moderated goes to its neighbour",
      period: period)
  }

  private func word(_ grade: Int) -> String { Grade(rawValue: grade)?.word ?? "no overall grade" }

  // MARK: Agreement on all reviews

  private static let agreementMethod =
    "moderator's own grade against the auditor's, weighted by stratum as the adjusted profile, so an "
    + "estimate for all reviews; normal interval, 95%"

  /// How often the two would agree on all reviews.
  private func agreement(_ rating: Rating) -> Figure {
    let position = rating.position
    let sample = StratifiedSample(
      strata.map { place, stratum in
        let (agreeing, comparable) = (
          stratum.sampled.agreeing[position], stratum.sampled.comparable[position]
        )
        return .init(
          place.isCertain ? .certain : .random, grade: place.grade,
          size: stratum.all.graded[position], found: [agreeing, comparable - agreeing])
      })
    var figure = estimate(
      .moderationSameGradeWeighted, "\(rating.name): same grade, estimated for all reviews",
      [Figure.Dimension(.rating, rating.name)], sample.share { $0 == 0 }, sample,
      of: sample.strata.reduce(0) { $0 + $1.size }, method: EstimatedFigures.agreementMethod)
    if figure.value != nil, figure.interval == nil, figure.text == nil {
      figure.text = stillOpen(sample) { _, found in found == 1 }
    }
    return figure
  }

  /// How often the two agreed where nobody chose the review.
  private func drawnAtRandom(_ rating: Rating) -> Figure {
    let drawn = selections.kinds.filter { $0.key.taken == .because(.random) }.values
    let comparable = drawn.reduce(0) { $0 + $1.comparable[rating.position] }
    var figure = Figure.share(
      .moderationSameGradeRandom, "\(rating.name): same grade, random draws",
      dimensions + [Figure.Dimension(.rating, rating.name)],
      drawn.reduce(0) { $0 + $1.agreeing[rating.position] }, of: comparable, period: period,
      nothing: "no review drawn at random was graded by both",
      method: allowing(
        "moderator's own grade against the auditor's; random draws only, each counted alike; "
          + "Wilson score interval, 95%"))
    if (1..<GradePairs.fewestForShares).contains(comparable) {
      figure.leaveOut(because: "fewer than 5 pairs: counts only")
    }
    return figure
  }

  // MARK: Estimates

  /// An estimate; an interval without width says nothing and is not given.
  private func estimate(
    _ id: Figure.ID, _ title: String, _ extra: [Figure.Dimension], _ share: StratifiedShare,
    _ sample: StratifiedSample, of reviews: Int, method: String
  ) -> Figure {
    let interval = share.interval95.value
    let isWholly = sample.strata.allSatisfy { $0.sampled >= $0.size }
    let hasWidth = interval.map { $0.lowerBound < $0.upperBound } ?? false
    var figure = Figure(
      id: id, title: title, dimensions: dimensions + extra,
      value: share.value.value,
      unit: .share,
      text: share.value.value == nil
        ? nil : isWholly ? EstimatedFigures.whole : share.interval95.reason,
      denominator: reviews, interval: hasWidth ? interval.map(Figure.Interval.init) : nil,
      method: allowing(method), period: period, missing: share.value.reason)
    let pairs = sample.strata.reduce(0) { $0 + $1.sampled }
    if figure.value != nil, !isWholly, pairs < GradePairs.fewestForShares {
      figure.text = nil
      figure.leaveOut(because: "fewer than 5 pairs: counts only")
    }
    return figure
  }

  private static let whole = "every review was moderated"

  /// A method that says where reviews with unequal chances count alike.
  private func allowing(_ method: String) -> String {
    unequalChances.map { "\(method); \($0)" } ?? method
  }

  /// That chances differed, where they do by a percent; the weights are those of equal chances within a
  /// stratum.
  private var unequalChances: String? {
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

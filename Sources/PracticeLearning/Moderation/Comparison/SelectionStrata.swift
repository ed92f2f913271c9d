import AuditStatistics

/// The reviews of a programme in strata, from which estimates of all of them are made: those that were
/// taken alike, certainly or at random, and have the same overall grade from the auditor.
struct SelectionStrata {
  /// The kinds of one stratum put together: all its reviews, and of those moderated what they say.
  struct Stratum {
    var all = SelectionTally.Counts()
    var sampled = SelectionTally.Counts()
  }

  /// What makes a stratum.
  struct Place: Hashable {
    var isCertain: Bool
    /// The auditor's overall grade, 0 for none.
    var grade: Int

    var selection: StratifiedSample.Selection { isCertain ? .certain : .random }
  }

  /// In their order: those always taken first, the lowest grade first.
  let strata: [(place: Place, stratum: Stratum)]
  /// The reviews drawn at random whose overall grade is known twice, and those that kept it.
  let picks: (kept: Int, all: Int)

  init(_ selections: SelectionTally, _ policy: ModerationPolicy) {
    var strata: [Place: Stratum] = [:]
    var picks = (kept: 0, all: 0)
    for (kind, counts) in selections.kinds {
      let place = Place(
        isCertain: kind.isCertain(by: policy), grade: kind.overall?.rawValue ?? 0)
      strata[place, default: Stratum()].all.add(counts)
      if kind.entersEstimates(by: policy) { strata[place, default: Stratum()].sampled.add(counts) }
      if kind.taken == .because(.random), let grade = kind.overall {
        picks.kept += counts.final[grade.rawValue - 1]
        picks.all += counts.final.reduce(0, +)
      }
    }
    self.strata = strata.sorted {
      ($0.key.isCertain ? 0 : 1, $0.key.grade) < ($1.key.isCertain ? 0 : 1, $1.key.grade)
    }.map { ($0.key, $0.value) }
    self.picks = picks
  }

  /// The strata by the auditor's overall grade and the grade after moderation.
  var profile: [StratifiedSample.Stratum] {
    strata.filter { $0.place.grade > 0 }.map { place, stratum in
      .init(
        place.selection, grade: place.grade, size: stratum.all.reviews, found: stratum.sampled.final
      )
    }
  }

  /// The strata by whether auditor and moderator gave the same grade on one rating.
  func agreement(on rating: Rating) -> [StratifiedSample.Stratum] {
    strata.map { place, stratum in
      let agreeing = stratum.sampled.agreeing[rating.position]
      return .init(
        place.selection, grade: place.grade, size: stratum.all.graded[rating.position],
        found: [agreeing, stratum.sampled.comparable[rating.position] - agreeing])
    }
  }
}

extension SelectionStrata {
  /// Fewer random picks than these say nothing of all reviews.
  static let fewestPicks = 20
  /// Of a stratum that holds this share of the reviews or more, at least two must have been looked at.
  static let smallShare = 0.05
  static let fewestOfAStratum = 2

  /// Whether there is anything to say of all reviews.
  ///
  /// Where every review was moderated nothing is estimated, so nothing more is asked for.
  var isEnough: Bool {
    let profile = profile.filter { $0.size > 0 }
    guard !profile.isEmpty else { return false }
    if profile.allSatisfy({ $0.sampled >= $0.size }) { return true }
    let picks = profile.filter { $0.selection == .random }.reduce(0) { $0 + $1.sampled }
    guard picks >= SelectionStrata.fewestPicks else { return false }
    let reviews = Double(profile.reduce(0) { $0 + $1.size })
    let isThin = profile.contains {
      Double($0.size) >= SelectionStrata.smallShare * reviews
        && $0.sampled < min(SelectionStrata.fewestOfAStratum, $0.size)
    }
    guard !isThin else { return false }
    let sample = StratifiedSample(profile, mergingWithin: Grade.good.rawValue)
    return !sample.strata.contains(where: \.isTooSmall)
  }
}

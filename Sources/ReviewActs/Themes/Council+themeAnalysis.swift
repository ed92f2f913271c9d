public import PracticeLearning
public import AuditStatistics
import ReviewDocuments
import ReviewStore

/// Two themes that stand in the same reviews.
public struct ThemePair: Hashable, Sendable {
  /// The themes, by id, in the order of their ids.
  public var first: String
  /// The other one.
  public var second: String
  /// How often, against what chance would make of it within service and quarter.
  public var met: CoOccurrence
}

/// What is counted of themes over some reviews.
public struct ThemeCount<Value: Sendable>: Sendable {
  /// The months counted.
  public var period: Period
  /// How many reviews were counted.
  public var reviews: Int
  /// How many reviews are left out, which the person is asked to grade.
  public var leftOut: Int
  /// What was counted.
  public var value: Value
  /// The names of themes in this period, by id.
  public var names: [String: String]
  /// The groups of which nothing is shown, since so few reviews could tell who somebody is, or would by subtraction.
  public var fewHidden: [String] = []
  /// Whether something that was counted is not the reader's to see.
  public var isPartlyShown = false
}

extension Council {
  /// The fewest reviews in which two themes meet before anything is said of them.
  public static let fewestMeetings = 5

  /// How many reviews name each theme, in groups.
  ///
  /// - Parameters:
  ///   - grouping: what reviews or their findings are grouped by.
  ///   - selection: which reviews.
  ///   - hand: who looks; whoever reads figures.
  public func themeBreakdown(
    by grouping: ThemeBreakdown.Grouping, _ selection: Selection, by hand: Hand
  ) -> Outcome<ThemeCount<[ThemeBreakdown.Row]>> {
    var (fewHidden, isPartlyShown) = ([String](), false)
    let outcome = countedThemes(selection, by: hand) { reviews, _, merged, view in
      let breakdown = ThemeBreakdown(reviews, by: grouping, merging: merged)
      if grouping.hidesFew, view.hidesFew { fewHidden = breakdown.groupsToHide }
      return breakdown.rows.filter { row in
        guard view.allows(row, by: grouping) else {
          isPartlyShown = true
          return false
        }
        return !fewHidden.contains(row.group)
      }
    }
    return Outcome {
      var counted = try outcome.get()
      (counted.fewHidden, counted.isPartlyShown) = (fewHidden, isPartlyShown)
      return counted
    }
  }

  /// Whether themes are named more or less often than before.
  ///
  /// - Parameters:
  ///   - kind: as strengths or as areas for development.
  ///   - themes: the themes, by id; none for all that are named.
  ///   - selection: which reviews.
  ///   - hand: who looks; whoever reads figures.
  public func themeTrends(
    _ kind: Finding.Kind, of themes: [String], _ selection: Selection, by hand: Hand
  ) -> Outcome<ThemeCount<[ThemeTrend]>> {
    countedThemes(selection, by: hand, checking: themes) { reviews, period, merged, _ in
      var counts: [String: Int] = [:]
      for review in reviews {
        for theme in Set(review.themes(kind).map { merged[$0] ?? $0 }) {
          counts[theme, default: 0] += 1
        }
      }
      let wanted =
        themes.isEmpty
        ? counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) } : themes
      return wanted.map { ThemeTrend($0, kind, in: reviews, over: period, merging: merged) }
    }
  }

  /// Which themes stand in the same reviews more or less often than chance makes it, within service and quarter.
  ///
  /// - Parameters:
  ///   - kind: as strengths or as areas for development.
  ///   - seed: of the permutations.
  ///   - selection: which reviews.
  ///   - hand: who looks; whoever reads figures.
  /// - Returns: the pairs that meet in `fewestMeetings` reviews or more, the surest first.
  public func themePairs(
    _ kind: Finding.Kind, seed: UInt64 = 1, _ selection: Selection, by hand: Hand
  ) -> Outcome<ThemeCount<[ThemePair]>> {
    countedThemes(selection, by: hand) { reviews, _, merged, _ in
      ThemePair.all(reviews, kind, merged, seed: seed)
    }
  }

  /// The twelve months that end with the latest review: over them themes are followed where nobody names others.
  /// Nothing where there is no review.
  package func lastTwelveMonths() throws -> Period? {
    try read { try $0.latestMonth() }.flatMap { Period(from: $0.adding(-11), to: $0) }
  }

  /// Counts something of the reviews that are meant; those the person is to grade blind are left out.
  func countedThemes<Value>(
    _ selection: Selection, by hand: Hand, checking themes: [String] = [],
    _ count: ([ThemedReview], Period, [String: String], ThemeRows) throws -> Value
  ) -> Outcome<ThemeCount<Value>> {
    Outcome {
      try check(selection)
      let viewer = try viewer(hand)
      try requireFigures(selection, viewer, by: hand)
      let list = try library.themes()
      if let unknown = themes.first(where: { !list.contains($0) }) {
        throw Refusal(
          .unknownTheme, "\"\(unknown.prefix(64))\" is not on the list of themes",
          advice: nearest(to: unknown, among: list.themes.map(\.id)).map { "did you mean \($0)?" }
            ?? "see them with: \(.listThemes)")
      }
      var filter = selection.reviews(auditor: nil)
      guard let period = try selection.period ?? lastTwelveMonths() else {
        throw Refusal(
          .unknownFilter, "no review has been submitted yet", advice: "there is nothing to count")
      }
      filter.period = period
      filter.scope = try scope(of: hand)
      let (reviews, hidden) = try read { reading in
        var everything = filter
        everything.scope = .everything
        let asked = try Blindness(of: viewer.person.id, reading).reviews
        let all = asked.isEmpty ? [] : try reading.reviews(matching: everything).map(\.id)
        return (try reading.themedReviews(matching: filter), asked.intersection(all))
      }
      return ThemeCount(
        period: period, reviews: reviews.count, leftOut: hidden.count,
        value: try count(
          reviews, period, list.merged(in: period),
          ThemeRows(try figureView(selection, by: hand), viewer)), names: list.names(in: period))
    }
  }
}

/// Which rows of themes somebody may be shown.
struct ThemeRows {
  private let view: FigureView
  let hidesFew: Bool

  init(_ view: FigureView, _ viewer: Viewer) {
    self.view = view
    hidesFew = viewer.figures.contains(.fewHidden)
  }

  func allows(_ row: ThemeBreakdown.Row, by grouping: ThemeBreakdown.Grouping) -> Bool {
    switch grouping {
    case .service: view.allows([Figure.Dimension(.service, row.group)])
    case .team: allows(team: row.group)
    case .age, .identity, .domain, .grade, .cause: true
    }
  }

  func allows(team: String) -> Bool { view.allows([Figure.Dimension(.team, team)]) }
}

extension ThemePair {
  /// The pairs that meet often enough, those furthest beyond chance first.
  fileprivate static func all(
    _ reviews: [ThemedReview], _ kind: Finding.Kind, _ merged: [String: String], seed: UInt64
  ) -> [ThemePair] {
    struct Block: Hashable {
      let service: String
      let quarter: Quarter
    }
    var blocks: [Block: [Set<String>]] = [:]
    var meetings: [[String]: Int] = [:]
    for review in reviews {
      let themes = Set(review.themes(kind).map { merged[$0] ?? $0 })
      blocks[Block(service: review.service, quarter: review.month.quarter), default: []].append(
        themes)
      let sorted = themes.sorted()
      for (place, first) in sorted.enumerated() {
        for second in sorted[(place + 1)...] { meetings[[first, second], default: 0] += 1 }
      }
    }
    let often = meetings.filter { $0.value >= Council.fewestMeetings }.keys.map { ($0[0], $0[1]) }
      .sorted { $0 < $1 }
    let sets = blocks.sorted {
      ($0.key.service, $0.key.quarter.firstMonth) < ($1.key.service, $1.key.quarter.firstMonth)
    }
    .map(\.value)
    let pairs = often.enumerated().map { place, pair in
      let strata = sets.map { block in
        CoOccurrence.Stratum(
          cases: block.count, first: block.count { $0.contains(pair.0) },
          second: block.count { $0.contains(pair.1) },
          both: block.count { $0.contains(pair.0) && $0.contains(pair.1) })
      }
      return ThemePair(
        first: pair.0, second: pair.1,
        met: CoOccurrence(strata, seed: seed &+ UInt64(place)))
    }
    return pairs.sorted {
      ($0.met.interval.value?.lowerBound ?? 0) > ($1.met.interval.value?.lowerBound ?? 0)
    }
  }
}

extension Reading {
  private static let themed = Memo<AtMoment<ReviewFilter>, [ThemedReview]>(most: 4)

  /// The reviews a filter means, as thematic analysis sees them; re-reviews are not among them.
  func themedReviews(matching filter: ReviewFilter) throws -> [ThemedReview] {
    try remembered(filter, in: Reading.themed, where: { $0.count <= 10_000 }) {
      try readThemedReviews(matching: filter)
    }
  }

  private func readThemedReviews(matching filter: ReviewFilter) throws -> [ThemedReview] {
    let codes = StandingCodes(try themeCodes())
    let again = try reReviews()
    var found: [ThemedReview] = []
    let pipeline = Pipeline<(ReviewRow, String), ThemedReview>(groupsOf: 64) { row, document in
      let read = CanonicalFindings.readWithChild(document, of: row.id)
      var grades: [PracticeDomain: Grade] = [:]
      for domain in PracticeDomain.allCases { grades[domain] = row.grade(.domain(domain)) }
      return ThemedReview(
        month: row.month, service: row.service, team: row.team, ageBand: read.ageBand,
        identityGroup: read.identityGroup, grades: grades,
        findings: read.findings.map {
          ThemedFinding(
            $0.place.kind, in: $0.place.domain, themes: codes.themes(of: $0),
            cause: $0.finding.cause)
        })
    }
    try forEachRow(matching: filter) { row in
      guard !again.contains(row.id), let document = try document(ofReview: row.id) else { return }
      pipeline.add((row, document)) { found.append($0) }
    }
    pipeline.finish { found.append($0) }
    return found
  }
}

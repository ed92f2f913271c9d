public import AuditStatistics
public import PracticeLearning
import ReviewStore

/// What one source says of a theme: reviews, complaints, compliments, families, observations, inspectors.
public struct ThemeSource: Hashable, Sendable {
  /// The theme, by id.
  public var theme: String
  /// Where it is said: a kind of finding of reviews, or a type of activity of the register.
  public var source: Source
  /// How many reviews, or how many activities of this type, weeks or samples, speak of it, of how many.
  public var named: Proportion
  /// How many cases they looked at; nothing where none says so.
  public var cases: Int?

  /// Where something is said of a theme. Reviews and other activities are never added up.
  public enum Source: Hashable, Sendable {
    /// Findings of reviews.
    case reviews(Finding.Kind)
    /// Activities of the register.
    case activities(QualityActivity.Kind)
    /// Practice weeks.
    case weeks
    /// Dip samples.
    case dipSamples

    /// The source in words.
    public var words: String {
      switch self {
      case .reviews(.strength): "reviews: a strength"
      case .reviews(.development): "reviews: to develop"
      case .activities(let kind): kind.rawValue
      case .weeks: "practice week"
      case .dipSamples: "dip sample"
      }
    }
  }
}

extension Council {
  /// What complaints, compliments, families, observations, inspectors and others say of themes, beside what reviews
  /// say; never mixed.
  ///
  /// - Parameters:
  ///   - selection: which reviews; activities count by the month they ended in and the service they looked at, weeks
  ///     and dip samples by their month where no service is named.
  ///   - hand: who looks; whoever reads figures.
  /// - Returns: for each theme of which the register speaks, the sources that speak of it, those of most activities
  ///   first.
  public func themeSources(
    _ selection: Selection, by hand: Hand
  ) -> Outcome<ThemeCount<[ThemeSource]>> {
    countedThemes(selection, by: hand) { reviews, period, merged, _ in
      var listing = ActivityListing(period: period)
      listing.service = selection.service
      var voices = try self.activities(listing, by: hand).get().map {
        Voice(source: .activities($0.kind), themes: $0.themes, cases: $0.cases)
      }
      // Weeks and dip samples are of no one service.
      if selection.service == nil {
        voices += try read { reading in
          try reading.practiceWeeks().filter { period.contains($0.to.month) }.map {
            Voice(source: .weeks, themes: [$0.theme])
          }
            + reading.dipSamples().filter { period.contains($0.drawnOn.month) }.map {
              Voice(
                source: .dipSamples, themes: $0.theme.map { [$0] } ?? [], cases: $0.cases.count)
            }
        }
      }
      return ThemeSource.all(reviews, voices, merged)
    }
  }

  /// The teams in which a theme is a strength more often than in others, while others struggle with it.
  ///
  /// - Parameters:
  ///   - selection: which reviews.
  ///   - hand: who looks; whoever reads figures of teams.
  public func strongTeams(
    _ selection: Selection, by hand: Hand
  ) -> Outcome<ThemeCount<[StrongTeam]>> {
    var isPartlyShown = false
    let outcome = countedThemes(selection, by: hand) { reviews, _, merged, rows in
      StrongTeam.all(reviews, merging: merged).filter {
        let isShown = rows.allows(team: $0.team)
        if !isShown { isPartlyShown = true }
        return isShown
      }
    }
    return Outcome {
      var counted = try outcome.get()
      counted.isPartlyShown = isPartlyShown
      return counted
    }
  }
}

/// Something beside reviews that speaks of themes.
private struct Voice {
  var source: ThemeSource.Source
  var themes: [String]
  /// How many cases it looked at, where that is said.
  var cases: Int?
}

extension ThemeSource {
  fileprivate static func all(
    _ reviews: [ThemedReview], _ voices: [Voice], _ merged: [String: String]
  ) -> [ThemeSource] {
    func themes(_ voice: Voice) -> Set<String> { Set(voice.themes.map { merged[$0] ?? $0 }) }
    var spoken: [String: Int] = [:]
    for voice in voices { for theme in themes(voice) { spoken[theme, default: 0] += 1 } }
    let order = spoken.keys.sorted { (-(spoken[$0] ?? 0), $0) < (-(spoken[$1] ?? 0), $1) }
    let sources = QualityActivity.Kind.allCases.map(Source.activities) + [.weeks, .dipSamples]
    return order.flatMap { theme -> [ThemeSource] in
      let ofReviews = [Finding.Kind.development, .strength].map { kind in
        let count = reviews.count { review in
          review.themes(kind).contains { (merged[$0] ?? $0) == theme }
        }
        return ThemeSource(
          theme: theme, source: .reviews(kind), named: Proportion(count, of: reviews.count))
      }
      let others = sources.compactMap { source -> ThemeSource? in
        let all = voices.filter { $0.source == source }
        let speaking = all.filter { themes($0).contains(theme) }
        guard !speaking.isEmpty else { return nil }
        let cases = speaking.compactMap(\.cases)
        return ThemeSource(
          theme: theme, source: source, named: Proportion(speaking.count, of: all.count),
          cases: cases.isEmpty ? nil : cases.reduce(0, +))
      }
      return ofReviews + others
    }
  }
}

public import AuditStatistics
public import PracticeLearning
import ReviewStore

/// What one source says of a theme: reviews, complaints, compliments, families, observations, inspectors.
public struct ThemeSource: Hashable, Sendable {
  /// The theme, by id.
  public var theme: String
  /// Where it is said: a kind of finding of reviews, or a type of activity of the register.
  public var source: Source
  /// How many reviews, or how many activities of this type, speak of it, of how many.
  public var named: Proportion
  /// How many cases those activities looked at; nothing where none says so.
  public var cases: Int?

  /// Where something is said of a theme. Reviews and other activities are never added up.
  public enum Source: Hashable, Sendable {
    /// Findings of reviews.
    case reviews(Finding.Kind)
    /// Activities of the register.
    case activities(QualityActivity.Kind)

    /// The source in words.
    public var words: String {
      switch self {
      case .reviews(.strength): "reviews: a strength"
      case .reviews(.development): "reviews: to develop"
      case .activities(let kind): kind.rawValue
      }
    }
  }
}

extension Council {
  /// What complaints, compliments, families, observations, inspectors and others say of themes, beside what reviews
  /// say; never mixed.
  ///
  /// - Parameters:
  ///   - selection: which reviews; activities count by the month they ended in and the service they looked at.
  ///   - hand: who looks; whoever reads figures.
  /// - Returns: for each theme of which the register speaks, the sources that speak of it, those of most activities
  ///   first.
  public func themeSources(
    _ selection: Selection, by hand: Hand
  ) -> Outcome<ThemeCount<[ThemeSource]>> {
    countedThemes(selection, by: hand) { reviews, period, merged, _ in
      var listing = ActivityListing(period: period)
      listing.service = selection.service
      let activities = try self.activities(listing, by: hand).get()
      return ThemeSource.all(reviews, activities, merged)
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
    countedThemes(selection, by: hand) { reviews, _, merged, rows in
      StrongTeam.all(reviews, merging: merged).filter {
        rows.allows(team: $0.team, of: $0.strengths)
      }
    }
  }
}

extension ThemeSource {
  fileprivate static func all(
    _ reviews: [ThemedReview], _ activities: [QualityActivity], _ merged: [String: String]
  ) -> [ThemeSource] {
    func themes(_ activity: QualityActivity) -> Set<String> {
      Set(activity.themes.map { merged[$0] ?? $0 })
    }
    var spoken: [String: Int] = [:]
    for activity in activities { for theme in themes(activity) { spoken[theme, default: 0] += 1 } }
    let order = spoken.keys.sorted { (-(spoken[$0] ?? 0), $0) < (-(spoken[$1] ?? 0), $1) }
    return order.flatMap { theme -> [ThemeSource] in
      let ofReviews = [Finding.Kind.development, .strength].map { kind in
        let count = reviews.count { review in
          review.themes(kind).contains { (merged[$0] ?? $0) == theme }
        }
        return ThemeSource(
          theme: theme, source: .reviews(kind), named: Proportion(count, of: reviews.count))
      }
      let others = QualityActivity.Kind.allCases.compactMap { kind -> ThemeSource? in
        let all = activities.filter { $0.kind == kind }
        let speaking = all.filter { themes($0).contains(theme) }
        guard !speaking.isEmpty else { return nil }
        let cases = speaking.compactMap(\.cases)
        return ThemeSource(
          theme: theme, source: .activities(kind), named: Proportion(speaking.count, of: all.count),
          cases: cases.isEmpty ? nil : cases.reduce(0, +))
      }
      return ofReviews + others
    }
  }
}

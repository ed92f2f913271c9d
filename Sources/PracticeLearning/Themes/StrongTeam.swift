public import AuditStatistics

/// A team in which a theme is named as a strength more often than in all others, while others struggle with it: whom
/// to learn from.
public struct StrongTeam: Hashable, Sendable {
  /// The theme, by id.
  public var theme: String
  /// The team, by id.
  public var team: String
  /// The team's reviews that name it as a strength.
  public var strengths: Proportion
  /// The reviews of all other teams that name it as a strength.
  public var strengthsElsewhere: Proportion
  /// The reviews of all other teams that name it as an area for development.
  public var developmentElsewhere: Proportion
  /// How much more often the team's reviews name it as a strength, with its 95% interval, above 0.
  public var difference: ClosedRange<Double>

  /// The fewest reviews of a team before anything is said of it.
  public static let fewestReviews = 5
  /// The fewest of its reviews that name a theme as a strength before it is said to be one.
  public static let fewestStrengths = 3
  /// The fewest reviews of others that name a theme as an area for development before they are said to struggle.
  public static let fewestStruggling = 5

  /// The teams and themes of which it can be said, the surest first.
  ///
  /// Others struggle where at least as many of their reviews name the theme as an area for development as name it
  /// as a strength. A team stands out where the interval of the difference between its share and that of all others
  /// lies above 0 (Newcombe's method 10, see `Proportion.difference(from:)`). Strengths are never set off against
  /// areas for development.
  ///
  /// - Parameters:
  ///   - reviews: the reviews.
  ///   - merged: what themes count as that became part of others, by id.
  public static func all(
    _ reviews: [ThemedReview], merging merged: [String: String] = [:]
  ) -> [StrongTeam] {
    var sizes: [String: Int] = [:]
    var strong: [String: [String: Int]] = [:]
    var weak: [String: [String: Int]] = [:]
    for review in reviews {
      sizes[review.team, default: 0] += 1
      for theme in Set(review.themes(.strength).map { merged[$0] ?? $0 }) {
        strong[theme, default: [:]][review.team, default: 0] += 1
      }
      for theme in Set(review.themes(.development).map { merged[$0] ?? $0 }) {
        weak[theme, default: [:]][review.team, default: 0] += 1
      }
    }
    let found = strong.flatMap { theme, teams -> [StrongTeam] in
      let allStrong = teams.values.reduce(0, +)
      let allWeak = (weak[theme] ?? [:]).values.reduce(0, +)
      return teams.compactMap { team, count -> StrongTeam? in
        let size = sizes[team] ?? 0
        let elsewhere = reviews.count - size
        let struggling = allWeak - (weak[theme]?[team] ?? 0)
        let (own, others) = (
          Proportion(count, of: size), Proportion(allStrong - count, of: elsewhere)
        )
        guard size >= fewestReviews, count >= fewestStrengths, struggling >= fewestStruggling,
          struggling >= allStrong - count,
          let difference = own.difference(from: others), difference.interval.lowerBound > 0
        else { return nil }
        return StrongTeam(
          theme: theme, team: team, strengths: own, strengthsElsewhere: others,
          developmentElsewhere: Proportion(struggling, of: elsewhere),
          difference: difference.interval)
      }
    }
    return found.sorted {
      (-$0.difference.lowerBound, $0.theme, $0.team)
        < (-$1.difference.lowerBound, $1.theme, $1.team)
    }
  }
}

public import AuditStatistics

/// How many reviews of each team name an area for development in each domain.
public struct TeamDomains: Hashable, Sendable {
  /// The teams, by id.
  public let teams: [String]
  /// The reviews of each team that name something to develop in each domain, in the order of the domains.
  public let cells: [[Proportion]]

  /// Counts reviews.
  public init(_ reviews: [ThemedReview]) {
    let byTeam = Dictionary(grouping: reviews, by: \.team)
    teams = byTeam.keys.sorted()
    cells = teams.map { team in
      let own = byTeam[team] ?? []
      return PracticeDomain.allCases.map { domain in
        Proportion(
          own.count { $0.findings.contains { $0.kind == .development && $0.domain == domain } },
          of: own.count)
      }
    }
  }
}

import AuditStatistics
import Charts
import PracticeLearning

extension ThemesReport {
  /// Themes as strengths beside the same as areas for development, never netted.
  var barsChart: ThemeBarsChart? {
    guard reviews > 0, let first = developments.first ?? strengths.first else { return nil }
    let shares = { (trends: [ThemeTrend]) in
      Dictionary(trends.map { ($0.theme, self.share($0)) }) { first, _ in first }
    }
    let (strong, weak) = (shares(strengths), shares(developments))
    let themes = Set(strong.keys).union(weak.keys).sorted()
    let top = share(first)
    return ThemeBarsChart(
      heading: ChartHeading(
        title: developments.isEmpty
          ? "\(capitalised(name(first.theme))) is named most often as a strength: \(top.count) of \(top.total)"
          : "\(capitalised(name(first.theme))) is named most often to improve: \(top.count) of \(top.total)",
        subtitle: "Reviews that name a theme, \(scope), n \(reviews)"),
      subject: ChartSubject(
        measure: "reviews naming a theme", grouping: "theme", period: scope, count: .known(reviews)),
      series: ["as a strength", "to improve"],
      rows: themes.map { theme in
        ThemeBarsChart.Row(
          label: name(theme),
          shares: [strong[theme], weak[theme]].map { ($0 ?? Proportion(0, of: reviews)).chartShare }
        )
      })
  }

  /// Where each team has something to develop.
  var heatChart: ThemeHeatChart? {
    guard let teamDomains, !teamDomains.teams.isEmpty, reviews > 0 else { return nil }
    let hidden = Set(hiddenTeams)
    func count(_ number: Int, _ team: String) -> ChartCount {
      hidden.contains(team) ? .hidden : .known(number)
    }
    let shown = zip(teamDomains.teams, teamDomains.cells).filter { shownTeams.contains($0.0) }
    guard shown.count > 1 else { return nil }
    let domains = PracticeDomain.allCases
    let totals = domains.indices.map { column -> ChartCount in
      shown.contains { hidden.contains($0.0) }
        ? .hidden : .known(shown.reduce(0) { $0 + $1.1[column].count })
    }
    let largest = shown.filter { !hidden.contains($0.0) }.flatMap { team, cells in
      zip(domains, cells).map { (team, $0.0, $0.1) }
    }.max { $0.2.count < $1.2.count }
    return ThemeHeatChart(
      heading: ChartHeading(
        title: largest.map {
          "Most often in team \($0.0), \($0.1.name): \($0.2.count) of \($0.2.total) reviews"
        } ?? "Areas for development by team",
        subtitle: "Reviews that name something to improve in a domain, \(scope), n \(reviews)"),
      subject: ChartSubject(
        measure: "reviews naming something to improve", grouping: "team and domain", period: scope,
        count: .known(reviews)),
      columns: domains.map(\.name), rows: shown.map(\.0),
      cells: shown.map { team, cells in cells.map { count($0.count, team) } },
      rowTotals: shown.map { team, cells in count(cells.first?.total ?? 0, team) },
      columnTotals: totals)
  }
}

extension Proportion {
  /// The share as a share of a chart.
  var chartShare: ChartShare {
    ChartShare(
      .known(count), of: .known(total), lower: wilson95?.lowerBound, upper: wilson95?.upperBound)
  }
}

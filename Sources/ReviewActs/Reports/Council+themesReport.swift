import PracticeLearning
import ReviewReports

extension Council {
  /// The theme that most of the reviews name to improve, by id.
  package func mostNamedTheme(_ selection: Selection, by hand: Hand) throws -> String {
    let trends = try themeTrends(.development, of: [], selection, by: hand).get()
    guard let first = trends.value.first else {
      throw Refusal(
        .unknownFilter, "no review names a theme in \(trends.period.words)",
        advice: "choose other months")
    }
    return first.theme
  }

  /// The report on themes; without months of the twelve that end with the latest review.
  func themesReport(_ selection: Selection, _ hand: Hand) throws -> Report {
    let developments = try themeTrends(.development, of: [], selection, by: hand).get()
    let strengths = try themeTrends(.strength, of: [], selection, by: hand).get()
    var meant = selection
    meant.period = developments.period
    let list = try library.themes()
    let merged = list.merged(in: developments.period)
    var report = ThemesReport(
      council: workspace.council,
      scope: [
        developments.period.words, selection.programme, selection.service, selection.team,
        developments.leftOut > 0
          ? "without \(counted(developments.leftOut, "review")) you are asked to grade" : nil,
      ].compactMap(\.self).joined(separator: ", "),
      reviews: developments.reviews, names: developments.names)
    (report.developments, report.strengths) = (developments.value, strengths.value)
    report.domains = try themeBreakdown(by: .domain, meant, by: hand).get().value
    report.services = try themeBreakdown(by: .service, meant, by: hand).get().value
    let teams = try countedThemes(meant, by: hand) { reviews, _, _, rows in
      let domains = TeamDomains(reviews)
      return (
        domains, Set(domains.teams.filter { rows.allows(team: $0) }),
        rows.hidesFew ? ThemeBreakdown(reviews, by: .team, merging: merged).groupsToHide : []
      )
    }.get().value
    (report.teamDomains, report.shownTeams, report.hiddenTeams) = (teams.0, teams.1, teams.2)
    report.strongTeams = try strongTeams(meant, by: hand).get().value
    let learned = try learnedActions(selection, of: developments.period.last, by: hand) {
      $0.status != .black
    }
    for action in learned.actions {
      for theme in Set(action.themes.map { merged[$0] ?? $0 }) {
        if action.status.isOpen {
          report.actions[theme, default: ThemesReport.ThemeActions()].open += 1
        } else {
          report.actions[theme, default: ThemesReport.ThemeActions()].closed += 1
        }
      }
    }
    return report.report
  }
}

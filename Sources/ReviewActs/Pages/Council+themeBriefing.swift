import PracticeLearning
import AuditStatistics
package import ReviewReports
import ReviewStore

extension Council {
  /// Seven minutes on one theme.
  ///
  /// - Parameters:
  ///   - theme: the theme, by id.
  ///   - selection: which reviews; without months those of the twelve that end with the latest review.
  ///   - isForCouncillors: whether numbers from 1 to 5 are hidden.
  ///   - hand: who looks; whoever reads figures. Actions are those they may read.
  package func themeBriefing(
    on theme: String, _ selection: Selection = Selection(),
    forCouncillors isForCouncillors: Bool = false, by hand: Hand
  ) -> Outcome<ThemeBriefing> {
    Outcome {
      let list = try library.themes()
      let all = try countedThemes(selection, by: hand, checking: [theme]) {
        reviews, period, merged, _ in
        (reviews: reviews, period: period, merged: merged)
      }.get()
      let (reviews, period, merged) = all.value
      let id = merged[theme] ?? theme
      guard let known = list.theme(id) else {
        throw Refusal(
          .unknownTheme, "\"\(theme.prefix(64))\" is not on the list of themes",
          advice: "see them with: \(.listThemes)")
      }
      func names(_ review: ThemedReview, _ kind: Finding.Kind) -> Bool {
        review.themes(kind).contains { (merged[$0] ?? $0) == id }
      }
      func share(_ kind: Finding.Kind) -> Proportion {
        Proportion(reviews.count { names($0, kind) }, of: reviews.count)
      }
      var briefing = ThemeBriefing(
        council: workspace.council, theme: known,
        heading: list.headings.first { $0.id == known.heading },
        scope: [period.words, selection.programme, selection.service].compactMap(\.self)
          .joined(separator: ", "),
        day: hand.today, strong: share(.strength), worrying: share(.development),
        numbers: SmallNumbers(areHidden: isForCouncillors))
      briefing.leftOut = all.leftOut
      let trend = ThemeTrend(id, .development, in: reviews, over: period, merging: merged)
      if [.rising, .falling].contains(trend.verdict) {
        briefing.trend =
          "The run chart of these months shows it \(trend.verdict.words) as an area for development."
      }
      briefing.places = ThemeBreakdown(reviews, by: .domain, merging: merged).rows
        .filter { $0.theme == id && $0.kind == .development }
        .map { NamedShare($0.group, $0.reviews) }
        .sorted { ($1.reviews.count, $0.name) < ($0.reviews.count, $1.name) }
      try addWords(to: &briefing, selection, period, by: hand) { action in
        action.themes.contains { (merged[$0] ?? $0) == id }
      }
      return briefing
    }
  }

  private func addWords(
    to briefing: inout ThemeBriefing, _ selection: Selection, _ period: Period, by hand: Hand,
    where isMeant: (LearningAction) -> Bool
  ) throws {
    var counted = selection
    counted.period = period
    let quotes = try learnedQuotes(of: [briefing.theme.id], in: counted, most: 3, by: hand)
    (briefing.strongQuotes, briefing.worryingQuotes) = (quotes.strong, quotes.worrying)
    let learned = try learnedActions(selection, of: period.last, by: hand) { action in
      isMeant(action) && action.status != .black
    }
    briefing.tellingWho = quotes.tellingWho + learned.tellingWho
    let viewer = try viewer(hand)
    briefing.open = learned.actions.filter(\.status.isOpen).prefix(5)
      .map { PageAction($0, on: hand.today) }
    briefing.closed = learned.actions.filter { !$0.status.isOpen }
      .sorted { ($1.completedOn ?? $1.raisedOn) < ($0.completedOn ?? $0.raisedOn) }.prefix(5)
      .map { PageAction($0, on: hand.today, impact: impact(of: $0, viewer, by: hand)) }
  }

  /// Whether practice changed since an action was completed, where whoever looks reads the figures of it.
  private func impact(of action: LearningAction, _ viewer: Viewer, by hand: Hand) -> String? {
    guard let measure = action.measureShown,
      viewer.figures.isSuperset(of: [.council, .allServices]),
      measure.team == nil
        || viewer.figures.contains(.allTeams)
          && !viewer.figures.contains(.fewHidden)
    else { return nil }
    guard case .done(let impact, _) = actionImpact(action.id, by: hand) else { return nil }
    return impact.sentence + impact.picked
  }
}

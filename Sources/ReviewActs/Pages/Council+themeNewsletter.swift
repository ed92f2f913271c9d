package import PracticeLearning
import AuditStatistics
package import ReviewReports
import ReviewStore

extension Council {
  /// How many themes of each kind a newsletter lists, and how many actions.
  static let themesOfNewsletter = 5

  /// The themes of a month.
  ///
  /// - Parameters:
  ///   - month: the month.
  ///   - selection: whose programme and service are meant; its months are not looked at.
  ///   - isForCouncillors: whether numbers from 1 to 5 are hidden.
  ///   - hand: who looks; whoever reads figures. Actions are those they may read.
  package func themeNewsletter(
    of month: Month, _ selection: Selection = Selection(),
    forCouncillors isForCouncillors: Bool = false, by hand: Hand
  ) -> Outcome<ThemeNewsletter> {
    Outcome {
      var selection = selection
      selection.period = Period(from: month.adding(-11), to: month)
      let all = try countedThemes(selection, by: hand) { reviews, period, merged, _ in
        (reviews: reviews, period: period, merged: merged)
      }.get()
      let (reviews, period, merged) = all.value
      let own = reviews.filter { $0.month == month }
      var page = ThemeNewsletter(
        council: workspace.council, month: month,
        scope: [selection.programme, selection.service].compactMap(\.self).joined(separator: ", "),
        reviews: own.count, trendMonths: period, numbers: SmallNumbers(areHidden: isForCouncillors))
      page.leftOut = all.leftOut
      func most(_ kind: Finding.Kind) -> [(id: String, share: NamedShare)] {
        var counts: [String: Int] = [:]
        for review in own {
          for theme in Set(review.themes(kind).map { merged[$0] ?? $0 }) {
            counts[theme, default: 0] += 1
          }
        }
        // What rises or falls is told of, however few reviews of the month name it.
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.enumerated()
          .compactMap { place, named in
            let verdict = ThemeTrend(named.key, kind, in: reviews, over: period, merging: merged)
              .verdict
            let trend = [.rising, .falling].contains(verdict) ? verdict.words : nil
            guard place < Council.themesOfNewsletter || trend != nil else { return nil }
            return (
              named.key,
              NamedShare(
                all.names[named.key] ?? named.key, Proportion(named.value, of: own.count),
                trend: trend)
            )
          }
      }
      let (strengths, development) = (most(.strength), most(.development))
      (page.strengths, page.development) = (strengths.map(\.share), development.map(\.share))
      let named = (strengths + development).map(\.id)
      if !named.isEmpty {
        var ofMonth = selection
        ofMonth.period = Period(month)
        let quotes = try learnedQuotes(of: named, in: ofMonth, most: 2, by: hand)
        (page.strongQuotes, page.worryingQuotes) = (quotes.strong, quotes.worrying)
        page.tellingWho = quotes.tellingWho
      }
      try addDone(to: &page, selection, by: hand)
      return page
    }
  }

  private func addDone(to page: inout ThemeNewsletter, _ selection: Selection, by hand: Hand)
    throws
  {
    let month = page.month
    let learned = try learnedActions(selection, of: month, by: hand) { action in
      action.completedOn?.month == month && action.updates.last?.evidence != nil
    }
    let latest = learned.actions.sorted {
      ($1.completedOn ?? $1.raisedOn, $0.id) < ($0.completedOn ?? $0.raisedOn, $1.id)
    }
    page.closed = latest.prefix(Council.themesOfNewsletter).map { PageAction($0, on: hand.today) }
    page.moreClosed = latest.count - page.closed.count
    page.closedForOne = learned.forOne
    page.tellingWho += learned.tellingWho
    if let week = try weeks(by: hand).get().first(where: { $0.from > month.lastDay }) {
      let theme = try library.themes().theme(week.theme)?.name ?? week.theme
      page.week = (theme, "\(week.from.words) to \(week.to.words)")
    }
  }
}

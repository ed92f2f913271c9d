import AuditStatistics
package import PracticeLearning

/// The themes of a month for everybody. It names no child and no worker.
package struct ThemeNewsletter: Hashable, Sendable {
  /// The council, by name.
  package var council: String
  /// The month.
  package var month: Month
  /// The programme and the service, in words; empty for everything.
  package var scope: String
  /// How many reviews there are of it.
  package var reviews: Int
  /// The months over which it is looked whether a theme is named more or less often.
  package var trendMonths: Period
  /// What is named most often as a strength, then what rises or falls, the most frequent first.
  package var strengths: [NamedShare] = []
  /// What is named most often as an area for development, then what rises or falls, the most frequent first.
  package var development: [NamedShare] = []
  /// Cleared quotes of strengths.
  package var strongQuotes: [String] = []
  /// Cleared quotes of areas for development.
  package var worryingQuotes: [String] = []
  /// Actions of teams, services and the system that were completed with evidence in the month.
  package var closed: [PageAction] = []
  /// How many more of them there are.
  package var moreClosed = 0
  /// How many actions for single children and workers were completed with evidence in it.
  package var closedForOne = 0
  /// The next practice week: its theme and its days.
  package var week: (theme: String, days: String)? {
    get { weekTheme.map { ($0, weekDays ?? "") } }
    set { (weekTheme, weekDays) = (newValue?.theme, newValue?.days) }
  }
  private var weekTheme: String?
  private var weekDays: String?
  /// How many actions and quotes are left out since their words tell who somebody is.
  package var tellingWho = 0
  /// How many reviews are left out since the reader is asked to grade them.
  package var leftOut = 0
  /// How numbers are shown.
  package var numbers: SmallNumbers

  /// Begins a newsletter.
  package init(
    council: String, month: Month, scope: String, reviews: Int, trendMonths: Period,
    numbers: SmallNumbers
  ) {
    (self.council, self.month, self.scope, self.reviews) = (council, month, scope, reviews)
    (self.trendMonths, self.numbers) = (trendMonths, numbers)
  }
}

extension ThemeNewsletter: ReviewPage {
  package static let kind = PageKind.newsletter

  package static let names: [PageName<ThemeNewsletter>] = [
    .words("council", "the council, by name") { $0.council },
    .words("month", "the month") { $0.month.words },
    .maybe("scope", "the programme and the service, where not everything is meant") {
      $0.scope.isEmpty ? nil : $0.scope
    },
    .words("reviews", "how many reviews there are of the month") {
      "\($0.numbers.shown($0.reviews)) \($0.reviews == 1 ? "review" : "reviews")"
    },
    themes("strengths", "what is named most often as a strength, then what rises or falls") {
      $0.strengths
    },
    themes(
      "development", "what is named most often as an area for development, then what rises or falls"
    ) { $0.development },
    .words("trend_months", "the months over which it is looked whether a theme rises or falls") {
      $0.trendMonths.words
    },
    quotes("strong_quotes", "what reviews say is strong, cleared to be quoted") { $0.strongQuotes },
    quotes("worrying_quotes", "what reviews say must improve, cleared to be quoted") {
      $0.worryingQuotes
    },
    .list(
      "closed", "what was completed with evidence in the month, of teams, services and the system",
      of: PageAction.names
    ) { $0.closed },
    .maybe("more_closed", "how many more of them there are") {
      $0.moreClosed == 0 ? nil : "\($0.numbers.shown($0.moreClosed)) more"
    },
    .maybe("closed_for_one", "how many actions for single children and workers were completed") {
      $0.closedForOne == 0
        ? nil
        : "\($0.numbers.shown($0.closedForOne)) \($0.closedForOne == 1 ? "action" : "actions") for single children or workers"
    },
    .maybe("week_theme", "the theme of the next practice week") { $0.week?.theme },
    .maybe("week_days", "the days of the next practice week") { $0.week?.days },
    .maybe("left_out", "what is left out of the page, and why") {
      leftOutWords(reviews: $0.leftOut, tellingWho: $0.tellingWho)
    },
    .maybe("note", "what is hidden, on a page for councillors") { page in
      page.numbers.note.map { "Themes named in fewer than 6 reviews are not listed. \($0)" }
    },
  ]

  private struct Line: Sendable {
    var name: String
    var count: String
    var trend: String?
  }

  private static func themes(
    _ key: String, _ meaning: String,
    _ themes: @escaping @Sendable (ThemeNewsletter) -> [NamedShare]
  ) -> PageName<ThemeNewsletter> {
    .list(
      key, meaning,
      of: [
        .words("theme", "the theme") { $0.name },
        .words("count", "the reviews that name it, of how many") { $0.count },
        .maybe("trend", "rising or falling, by the rules of run charts") { $0.trend },
      ]
    ) { page in
      page.shown(themes(page)).map {
        Line(name: $0.name, count: page.numbers.named($0.reviews), trend: $0.trend)
      }
    }
  }

  /// Themes with numbers that may not be shown are not listed: their place in the list would tell them.
  private func shown(_ themes: [NamedShare]) -> [NamedShare] {
    themes.filter { !numbers.isHidden($0.reviews) }
  }

  package var table: ReportTable {
    func rows(_ themes: [NamedShare], _ finding: Finding.Kind) -> [[String]] {
      shown(themes).map {
        [
          month.description, finding.rawValue, $0.name, String($0.reviews.count),
          String($0.reviews.total), $0.trend ?? "",
        ]
      }
    }
    return ReportTable(
      "", columns: ["month", "finding", "theme", "reviews", "of", "trend"],
      rows: rows(strengths, .strength) + rows(development, .development))
  }
}

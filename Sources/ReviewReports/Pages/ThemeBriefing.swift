package import AuditStatistics
package import PracticeLearning

/// Seven minutes on one theme for a team meeting. It names no child and no worker.
package struct ThemeBriefing: Hashable, Sendable {
  /// The council, by name.
  package var council: String
  /// The theme.
  package var theme: Theme
  /// The heading the theme stands under, with how many improvement points of inspectors name it, 2018 to 2025.
  package var heading: ThemeList.Heading?
  /// The months, the programme and the service, in words.
  package var scope: String
  /// The day.
  package var day: CalendarDate
  /// The reviews that name it as a strength, of how many.
  package var strong: Proportion
  /// The reviews that name it as an area for development, of how many.
  package var worrying: Proportion
  /// Whether it is named as an area for development more or less often than before; nothing where the rules of run
  /// charts say neither.
  package var trend: String?
  /// Where it is named as an area for development.
  package var places: [NamedShare] = []
  /// Cleared quotes of strengths.
  package var strongQuotes: [String] = []
  /// Cleared quotes of areas for development.
  package var worryingQuotes: [String] = []
  /// Open actions on it, of teams, services and the system.
  package var open: [PageAction] = []
  /// Completed ones.
  package var closed: [PageAction] = []
  /// How many actions and quotes are left out since their words tell who somebody is.
  package var tellingWho = 0
  /// How many reviews are left out since the reader is asked to grade them.
  package var leftOut = 0
  /// How numbers are shown.
  package var numbers: SmallNumbers

  /// Begins a briefing.
  package init(
    council: String, theme: Theme, heading: ThemeList.Heading?, scope: String, day: CalendarDate,
    strong: Proportion, worrying: Proportion, numbers: SmallNumbers
  ) {
    (self.council, self.theme, self.heading, self.scope) = (council, theme, heading, scope)
    (self.day, self.strong, self.worrying, self.numbers) = (day, strong, worrying, numbers)
  }
}

/// Something with the reviews that name it, of how many.
package struct NamedShare: Hashable, Sendable {
  /// Its name.
  package var name: String
  /// The reviews that name it, of how many.
  package var reviews: Proportion
  /// Whether it is named more or less often than before; nothing where the rules of run charts say neither.
  package var trend: String?

  /// Makes one.
  package init(_ name: String, _ reviews: Proportion, trend: String? = nil) {
    (self.name, self.reviews, self.trend) = (name, reviews, trend)
  }
}

extension ThemeBriefing: ReviewPage {
  package static let kind = PageKind.briefing

  package static let names: [PageName<ThemeBriefing>] = [
    .words("council", "the council, by name") { $0.council },
    .words("theme", "the theme") { $0.theme.name },
    .words("about", "what the theme covers, from the list of themes") { $0.theme.summary },
    .words("scope", "the months, the programme and the service that were counted") { $0.scope },
    .words("day", "the day the page was made") { $0.day.words },
    .maybe("inspectors", "how often inspectors named what the theme stands under, 2018 to 2025") {
      $0.heading.flatMap { heading in
        heading.inspectors == 0
          ? nil
          : "Inspectors named \(heading.title.lowercased()) in \(counted(heading.inspectors, "point")) for improvement between 2018 and 2025."
      }
    },
    .words("reviews", "how many reviews were counted") { $0.numbers.shown($0.strong.total) },
    .words("strong", "the reviews that name it as a strength, of how many") {
      $0.numbers.named($0.strong)
    },
    .words("worrying", "the reviews that name it as an area for development, of how many") {
      $0.numbers.named($0.worrying)
    },
    .maybe("trend", "that it is named more or less often than before; by the rules of run charts") {
      $0.trend
    },
    .list(
      "places", "the practice domains in which it is named as an area for development",
      of: [
        .words("domain", "the practice domain") { $0.name },
        .words("count", "the reviews that name it there, of how many") { $0.reviews },
      ]
    ) { page in page.shownPlaces },
    quotes("strong_quotes", "what reviews say is strong, cleared to be quoted") { $0.strongQuotes },
    quotes("worrying_quotes", "what reviews say must improve, cleared to be quoted") {
      $0.worryingQuotes
    },
    .list(
      "open", "what is being done: open actions of teams, services and the system",
      of: PageAction.names
    ) { $0.open },
    .list("closed", "what was done: completed actions", of: PageAction.names) { $0.closed },
    .maybe("left_out", "what is left out of the page, and why") {
      leftOutWords(reviews: $0.leftOut, tellingWho: $0.tellingWho)
    },
    .maybe("note", "what the letter c stands for, on a page for councillors") { $0.numbers.note },
  ]

  private struct Place: Sendable {
    var name: String
    var reviews: String
  }

  private var shownPlaces: [Place] {
    places.filter { !numbers.isHidden($0.reviews) }
      .map { Place(name: $0.name, reviews: numbers.named($0.reviews)) }
  }

  package var table: ReportTable {
    func row(_ part: String, _ what: String, _ share: Proportion?) -> [String] {
      let isHidden = share.map(numbers.isHidden) ?? false
      return [
        theme.id, part, what, share.map { isHidden ? "c" : "\($0.count)" } ?? "",
        share.map { isHidden ? "c" : "\($0.total)" } ?? "",
      ]
    }
    return ReportTable(
      "", columns: ["theme", "part", "what", "reviews", "of"],
      rows: [row("strength", theme.name, strong), row("development", theme.name, worrying)]
        + places.map { row("domain", $0.name, $0.reviews) }
        + strongQuotes.map { row("strong quote", $0, nil) }
        + worryingQuotes.map { row("worrying quote", $0, nil) }
        + open.map { row("open action", $0.what, nil) }
        + closed.map { row("closed action", $0.what, nil) })
  }
}

extension SmallNumbers {
  /// The reviews that name something, of how many, never a percentage alone.
  func named(_ share: Proportion) -> String {
    if isHidden(share) { return "c of \(shown(share.total)) reviews" }
    return "\(share.count) of \(counted(share.total, "review"))"
  }
}

/// A list of quotes.
func quotes<Page>(
  _ key: String, _ meaning: String, _ quotes: @escaping @Sendable (Page) -> [String]
) -> PageName<Page> {
  .list(key, meaning, of: [.words("quote", "the words") { $0 }], quotes)
}

/// What is left out of a page for many, and why; nothing where nothing is.
func leftOutWords(reviews: Int, tellingWho: Int) -> String? {
  let parts = [
    reviews > 0 ? "Without \(counted(reviews, "review")) you are asked to grade." : nil,
    tellingWho > 0
      ? "Without \(counted(tellingWho, "action or quote", "actions and quotes")) whose words tell who somebody is."
      : nil,
  ].compactMap(\.self)
  return parts.isEmpty ? nil : parts.joined(separator: " ")
}

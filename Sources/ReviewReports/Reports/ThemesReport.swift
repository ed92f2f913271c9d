import AuditStatistics
package import PracticeLearning

/// The report on themes: what is good, what worries us, what becomes more or less often, what we do about it.
package struct ThemesReport: Sendable {
  /// The council, by name.
  package var council: String
  /// Which reviews, in words.
  package var scope: String
  /// How many reviews were counted.
  package var reviews: Int
  /// The names of themes, by id.
  package var names: [String: String]
  /// Strengths, the most named first.
  package var strengths: [ThemeTrend] = []
  /// Areas for development, the most named first.
  package var developments: [ThemeTrend] = []
  /// Themes by domain.
  package var domains: [ThemeBreakdown.Row] = []
  /// Themes by service.
  package var services: [ThemeBreakdown.Row] = []
  /// Teams strong where others struggle.
  package var strongTeams: [StrongTeam] = []
  /// How many actions on each theme are open and closed, by id.
  package var actions: [String: ThemeActions] = [:]
  /// Where each team has something to develop.
  package var teamDomains: TeamDomains?
  /// The teams whose rows the reader sees.
  package var shownTeams: Set<String> = []
  /// The teams of which so few reviews were counted that their reader sees no numbers.
  package var hiddenTeams: [String] = []
  /// The figures of the programmes.
  package var figures: [FigureSet] = []

  /// Actions on a theme.
  package struct ThemeActions: Hashable, Sendable {
    /// How many are open.
    package var open = 0
    /// How many were completed.
    package var closed = 0

    package init(open: Int = 0, closed: Int = 0) { (self.open, self.closed) = (open, closed) }
  }

  package init(council: String, scope: String, reviews: Int, names: [String: String]) {
    (self.council, self.scope, self.reviews, self.names) = (council, scope, reviews, names)
  }

  /// How many themes are named on page one, and in tables.
  private static let (few, many) = (3, 12)

  /// The report.
  package var report: Report {
    var report = Report(
      .themes, council: council, subtitle: scope,
      answers: [
        named("What is good?", strengths, "as a strength"),
        named("What worries us?", developments, "to improve"), moving, doing, learning,
      ].compactMap(\.self))
    report.decisions = decisions
    report.sections = [
      Report.Section(
        "Named in reviews",
        [
          barsChart.map { .chart($0, isToldBeside: true) },
          .table(table("Strengths", strengths)),
          .table(table("Areas for development", developments)),
        ].compactMap(\.self).filter(\.holdsRows)),
      Report.Section(
        "Where",
        [
          heatChart.map { .chart($0) }, table(by: "domain", domains),
          table(by: "service", services),
        ].compactMap(\.self)),
      Report.Section("Learning from teams", teams),
    ]
    report.notes = [
      "A theme counts once a review however often it is named. Strengths are never set off against areas for "
        + "development.",
      "Rising and falling go by the rules of run charts (Anhoej and Olesen 2014): at least ten months or quarters, "
        + "and a run or a number of crossings that chance seldom makes. A signal is a question, not a finding.",
    ]
    report.figures = figures
    return report
  }

  func name(_ theme: String) -> String { names[theme] ?? theme }

  func share(_ trend: ThemeTrend) -> Proportion {
    Proportion(
      trend.points.reduce(0) { $0 + $1.reviews.count },
      of: trend.points.reduce(0) { $0 + $1.reviews.total })
  }

  private func named(_ question: String, _ trends: [ThemeTrend], _ how: String) -> Report.Answer {
    let top = trends.prefix(ThemesReport.few)
    guard !top.isEmpty else { return Report.Answer(question, ["No review names a theme \(how)."]) }
    let words = top.map { trend -> String in
      let share = share(trend)
      return "\(name(trend.theme)) (\(share.count) of \(share.total))"
    }
    return Report.Answer(
      question, ["Named most often \(how): \(list(words))."],
      workedOut: top.map { trend in
        let share = share(trend)
        return
          "\(capitalised(name(trend.theme))) \(how): \(SmallNumbers(areHidden: false).shown(share))"
      })
  }

  private var moving: Report.Answer {
    let question = "What is changing?"
    func of(_ verdict: ThemeTrend.Verdict, _ trends: [ThemeTrend]) -> [String] {
      trends.filter { $0.verdict == verdict }.map { name($0.theme) }
    }
    let parts = [
      ("To improve, named more often than before: ", of(.rising, developments)),
      ("To improve, named less often than before: ", of(.falling, developments)),
      ("As a strength, named more often than before: ", of(.rising, strengths)),
      ("As a strength, named less often than before: ", of(.falling, strengths)),
    ].filter { !$0.1.isEmpty }.map { "\($0.0)\(list($0.1))." }
    guard !parts.isEmpty else {
      let isTooFew = (developments + strengths).allSatisfy { $0.verdict == .tooFew }
      return Report.Answer(
        question,
        [isTooFew ? "Too early to say." : "Nothing is named more or less often beyond chance."])
    }
    return Report.Answer(
      question, parts,
      workedOut: [
        "Read from run charts of \((developments + strengths).count) themes, month by month"
      ])
  }

  private var doing: Report.Answer? {
    let top = developments.prefix(ThemesReport.few)
    guard !top.isEmpty else { return nil }
    let lines = top.map { trend -> String in
      let own = actions[trend.theme] ?? ThemeActions()
      return
        "\(capitalised(name(trend.theme))): \(own.open == 0 ? "no action" : counted(own.open, "action")) open, "
        + "\(own.closed) done."
    }
    return Report.Answer("What do we do about it?", Array(lines))
  }

  private var learning: Report.Answer? {
    guard let first = strongTeams.first else { return nil }
    return Report.Answer(
      "Whom can we learn from?",
      [
        "Team \(first.team) on \(name(first.theme)): a strength in \(first.strengths.count) of "
          + "\(first.strengths.total) of its reviews, where others have it to improve in "
          + "\(first.developmentElsewhere.count) of \(first.developmentElsewhere.total)."
      ])
  }

  private var decisions: [String] {
    developments.filter { $0.verdict == .rising && (actions[$0.theme]?.open ?? 0) == 0 }.prefix(2)
      .map {
        "What is done about \(name($0.theme)), which is named more often and has no open action"
      }
  }

  private func table(_ title: String, _ trends: [ThemeTrend]) -> ReportTable {
    let rest = trends.count - ThemesReport.many
    return ReportTable(
      title,
      columns: [
        "theme", .number("count"), .number("share"), .number("95% interval"), "what it says",
        .number("actions open"),
      ],
      rows: trends.prefix(ThemesReport.many).map { trend in
        let share = share(trend)
        let interval = share.wilson95.map {
          "\(fixed($0.lowerBound * 100, 1))-\(fixed($0.upperBound * 100, 1))"
        }
        return [
          name(trend.theme), "\(share.count) of \(share.total)", share.value.map(percent) ?? "-",
          interval ?? "", trend.verdict.words, "\(actions[trend.theme]?.open ?? 0)",
        ]
      }, note: rest > 0 ? "Others: \(rest) themes." : nil)
  }

  private func table(by what: String, _ rows: [ThemeBreakdown.Row]) -> Report.Block? {
    let wanted = developments.prefix(ThemesReport.many).map(\.theme)
    let own = rows.filter { $0.kind == .development }
    var groups: [String] = []
    for row in own where !groups.contains(row.group) { groups.append(row.group) }
    guard !groups.isEmpty, !wanted.isEmpty else { return nil }
    let cells = Dictionary(own.map { ("\($0.theme)\n\($0.group)", $0.reviews) }) { first, _ in first
    }
    return .table(
      ReportTable(
        "Areas for development by \(what)", columns: ["theme"] + groups.map { .number($0) },
        rows: wanted.map { theme in
          [name(theme)]
            + groups.map { cells["\(theme)\n\($0)"].map { "\($0.count) of \($0.total)" } ?? "-" }
        }, note: "Reviews that name it, of how many."))
  }

  private var teams: [Report.Block] {
    strongTeams.isEmpty
      ? []
      : [
        .table(
          ReportTable(
            "Teams strong where others struggle",
            columns: [
              "theme", "team", .number("its strengths"), .number("strengths elsewhere"),
              .number("to improve elsewhere"),
            ],
            rows: strongTeams.prefix(ThemesReport.many).map { team in
              [
                name(team.theme), team.team, "\(team.strengths.count) of \(team.strengths.total)",
                "\(team.strengthsElsewhere.count) of \(team.strengthsElsewhere.total)",
                "\(team.developmentElsewhere.count) of \(team.developmentElsewhere.total)",
              ]
            }))
      ]
  }
}

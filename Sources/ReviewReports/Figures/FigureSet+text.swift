import PracticeLearning

extension FigureSet {
  /// The figures as people read them at a terminal.
  package func text(style: TextStyle = TextStyle()) -> String {
    let heading = self.heading(style)
    guard programme != nil else { return heading + actionsTable.text(style: style) }
    var text = heading + headline.text(style: style) + "\n"
    text += gradeProfile(title: "Grades as recorded", inLetters: true).text(style: style)
    text += reading
    for cohort in cohortNames {
      let title = "Grades as recorded: \(cohort)"
      text += "\n" + gradeProfile(cohort: cohort, title: title, inLetters: true).text(style: style)
    }
    if hasModerations {
      text += "\n" + comparisonTable.text(style: style)
      text += "\n" + confusion(.overall).text(style: style)
    }
    if !told.rows.isEmpty { text += "\n" + told.text(style: style) + whyNotAsked }
    if hasActions { text += "\n" + actionsTable.text(style: style) }
    return text
  }

  /// Whose figures of which months, and what they are without.
  package func heading(_ style: TextStyle) -> String {
    style("\(council) - \(name) - \(period.words)", .bold) + "\n"
      + (withoutBlind.map { "  \($0)\n" } ?? "") + "\n"
  }

  /// The first lines: compliance, grades and moderation of the whole programme.
  package var headline: ReportTable {
    let figures = [
      whole(.compliance), whole(.gradesGoodOrOutstanding, rating: .overall),
      whole(.moderationShare), whole(.moderationPending), whole(.moderationRetained),
      whole(.moderationLowered), whole(.moderationRaised), whole(.moderationRetainedRandom),
    ].compactMap(\.self)
    let known = figures.filter {
      $0.id == .moderationPending
        ? $0.numerator != 0
        : $0.missing == nil || $0.isCountsOnly || [.compliance, .moderationShare].contains($0.id)
    }
    return ReportTable(
      "", columns: ["", .number("value"), "count", "95% interval"],
      rows: known.map { figure in
        let counts = figure.isCountsOnly ? figure.shownCounts : figure.missing ?? figure.shownCounts
        let extra = figure.id == .compliance ? exemptions : ""
        return [
          figure.title, figure.shown + (figure.restsOnFew ? "*" : ""), counts + extra,
          figure.shownInterval,
        ]
      })
  }

  /// What was exempt, beside the rate it makes better: `, 14 exempt, 3 of them after their day`.
  var exemptions: String {
    func count(_ id: Figure.ID) -> Int { whole(id)?.numerator ?? 0 }
    let (exempt, late, done) = (
      count(.complianceExempt), count(.complianceExemptAfterDay), count(.complianceExemptAndDone)
    )
    return (exempt > 0 ? ", \(exempt) exempt" : "")
      + (late > 0 ? ", \(late == exempt ? "all" : String(late)) of them after their day" : "")
      + (done > 0 ? ", \(done) exempt and done" : "")
  }

  /// What the grades say in words: which domains are strong and weak, with the reason, and the theme
  /// that is named most often to improve.
  package var reading: String {
    var lines = [(Figure.ID.domainsStrongest, "Strongest"), (.domainsWeakest, "Weakest")].compactMap
    {
      (id, word) -> String? in
      guard let figure = whole(id), let domains = figure.text else { return nil }
      return "\(word): \(domains) (\(figure.method))."
    }
    let themes = topThemes(.development, most: 3).map { "\($0.title) (\($0.shownCounts))" }
    if !themes.isEmpty { lines.append("Most often to improve: \(list(themes)).") }
    return lines.map { wrapped($0, indent: "  ") + "\n" }.joined()
  }

  private var cohortNames: [String] {
    groups(of: .cohort, .reviews).compactMap { $0.dimension(.cohort) }
  }
}

import PracticeLearning

extension FigureSet {
  /// The figures as people read them at a terminal.
  package func text(style: TextStyle = TextStyle()) -> String {
    var text = style("\(council) - \(name) - \(period.words)", .bold) + "\n\n"
    text += headline.text(style: style) + "\n"
    text += gradeProfile(title: "Grades as recorded").text(style: style)
    text += reading + "\n"
    for cohort in cohortNames {
      text +=
        gradeProfile(cohort: cohort, title: "Grades as recorded: \(cohort)").text(style: style)
        + "\n"
    }
    if whole("moderation.same_grade", rating: .overall)?.missing == nil {
      text +=
        comparisonTable.text(style: style) + "\n" + confusion(.overall).text(style: style) + "\n"
    }
    return text
  }

  /// The first lines: compliance, grades and moderation of the whole programme.
  package var headline: ReportTable {
    let figures = [
      whole("compliance"), whole("grades.good_or_outstanding", rating: .overall),
      whole("moderation.share"), whole("moderation.retained"), whole("moderation.lowered"),
      whole("moderation.raised"),
    ].compactMap(\.self)
    let exempt = whole("compliance.exempt")?.numerator ?? 0
    return ReportTable(
      "", columns: ["", .number(""), "", "95% interval"],
      rows: figures.map { figure in
        let counts = figure.missing ?? figure.shownCounts
        let extra = figure.id == "compliance" && exempt > 0 ? ", \(exempt) exempt" : ""
        return [
          figure.title, figure.shown + (figure.restsOnFew ? "*" : ""), counts + extra,
          figure.shownInterval,
        ]
      })
  }

  /// What the grades say in words: the strongest and the weakest domain, with the reason.
  package var reading: String {
    [("domains.strongest", "Strongest"), ("domains.weakest", "Weakest")].compactMap {
      (id, word) -> String? in
      guard let figure = whole(id), let domains = figure.text else { return nil }
      return wrapped("\(word): \(domains) (\(figure.method)).", indent: "  ") + "\n"
    }.joined()
  }

  private var cohortNames: [String] {
    groups(of: "cohort", "reviews").compactMap { $0.dimension("cohort") }
  }
}

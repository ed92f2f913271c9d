import PracticeLearning

extension FigureSet {
  /// What came of asking child, parent or carer and partners, whether the conversation was held and whether
  /// identity was considered.
  package var told: ReportTable {
    let outcomes: [Figure.ID] = [
      .feedbackHeard, .feedbackNoAnswer, .feedbackDeclined, .feedbackNotAsked,
    ]
    var rows = Feedback.Source.allCases.flatMap { source -> [[String]] in
      let figures = outcomes.flatMap(everyWhole).filter { $0.dimension(.source) == source.name }
      guard let known = figures.first?.denominator, known > 0 else { return [] }
      return [[source.name] + figures.map { "\($0.numerator ?? 0)" } + ["\(known)"]]
    }
    for (id, name) in [
      (Figure.ID.conversationsHeld, "conversation held"),
      (.identityConsidered, "identity considered"),
    ] {
      guard let figure = whole(id), let asked = figure.denominator, asked > 0 else { continue }
      rows.append([name, "\(figure.numerator ?? 0)", "", "", "", "\(asked)"])
    }
    return ReportTable(
      "Asked for the review",
      columns: [
        "", .number("heard or yes"), .number("no answer"), .number("declined"),
        .number("not asked"), .number("of"),
      ], rows: rows)
  }

  /// Why they were not asked, a line for each of whom that is known.
  var whyNotAsked: String {
    Feedback.Source.allCases.map { source -> String in
      let reasons = everyWhole(.feedbackReason).filter { $0.dimension(.source) == source.name }
        .sorted { ($0.numerator ?? 0) > ($1.numerator ?? 0) }
        .map { "\($0.dimension(.reason) ?? "") \($0.numerator ?? 0)" }
      let line = "\(source.name) not asked: \(reasons.joined(separator: ", "))."
      return reasons.isEmpty
        ? "" : wrapped(line.prefix(1).uppercased() + line.dropFirst(), indent: "  ") + "\n"
    }.joined()
  }

  /// How often each question of the templates, by key, was answered yes, partly, no and not applicable; those answered
  /// no most often first.
  package var questions: ReportTable {
    let answers = Answer.allCases.map { groups(of: .question, $0.figure) }
    let byKey = Dictionary(grouping: answers.flatMap(\.self)) { $0.dimension(.question) ?? "" }
    func share(_ figures: [Figure], _ answer: Answer) -> Figure? {
      figures.first { $0.id == answer.figure }
    }
    // By the share of no that it has at the least: two of three is no more than twenty of sixty.
    func least(_ figures: [Figure]) -> Double { share(figures, .no)?.interval?.lower ?? -1 }
    let sorted = byKey.sorted { (-least($0.value), $0.key) < (-least($1.value), $1.key) }
    return ReportTable(
      "Answers to the questions of the templates",
      columns: ["question"]
        + Answer.allCases.map { .number($0 == .notApplicable ? "n/a" : $0.rawValue) }
        + [.number("no"), .number("interval")],
      rows: sorted.map { key, figures in
        let no = share(figures, .no)
        return [key]
          + Answer.allCases.map { share(figures, $0).map { "\($0.numerator ?? 0)" } ?? "" }
          + [no?.missing == nil ? no?.shown ?? "" : "-", no?.shownInterval ?? ""]
      },
      note:
        "No: of the reviews that answer yes, partly or no; those surely answered no most often first."
    )
  }
}

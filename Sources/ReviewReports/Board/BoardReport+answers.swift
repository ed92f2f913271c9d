import PracticeLearning

extension BoardReport {
  /// Can we trust the grades?
  static func trust(_ set: FigureSet) -> Answer {
    let question = "Can we trust the grades?"
    guard let retained = set.whole("moderation.retained"), let share = set.whole("moderation.share")
    else { return Answer(question: question, sentence: "Not known: no figures.", lines: []) }
    let pending = set.whole("moderation.pending")?.numerator ?? 0
    var lines = ["Reviews moderated: \(share.sentence)"]
    if pending > 0 {
      lines.append(
        "Not settled yet: \(counted(pending, "moderated review")) in which the "
          + "overall grades differ; counted neither as kept nor as lowered or raised")
    }
    if let missing = retained.missing {
      return Answer(question: question, sentence: "Not known yet: \(missing).", lines: lines)
    }
    let lowered = set.whole("moderation.lowered")?.numerator ?? 0
    let raised = set.whole("moderation.raised")?.numerator ?? 0
    lines += [
      "Grades lowered \(lowered), raised \(raised), of all taken; with the reviews always taken "
        + "among them this does not show which way auditors lean",
      RandomDraws(set)?.sentence
        ?? "No review drawn at random was moderated, so nothing shows which way auditors lean",
    ]
    if let within = set.whole("moderation.within_one", rating: .overall) {
      lines.append("Within one grade of each other: \(within.shownCounts)")
    }
    if let compliance = set.whole("compliance"), compliance.missing == nil {
      lines.append("Reviews completed of those expected: \(compliance.sentence)")
    }
    return Answer(
      question: question,
      sentence: "\(retained.shownCounts) moderated reviews kept their overall grade: "
        + "\(retained.shown), 95% interval \(retained.shownInterval).",
      lines: lines)
  }

  /// Better or worse?
  static func direction(_ set: FigureSet, _ change: GradeChange?) -> Answer {
    let overall = set.whole("grades.good_or_outstanding", rating: .overall)
    var lines = ["Good or outstanding over the whole period: \(overall?.sentence ?? "not known")"]
    for (id, word) in [("domains.strongest", "Strongest"), ("domains.weakest", "Weakest")] {
      if let figure = set.whole(id), let text = figure.text {
        lines.append("\(word) domain: \(text) (\(figure.method))")
      }
    }
    return Answer(
      question: "Is practice getting better or worse?",
      sentence: (change?.sentence ?? "Not known: the period is one month only") + ".", lines: lines)
  }

  /// What are we doing?
  static func doing(_ set: FigureSet) -> Answer {
    let total = ActionStatus.allCases.reduce(0) { $0 + count(set, $1) }
    let completed = count(set, .blue)
    let (overdue, open) = (set.overdueActions, set.openActions)
    var lines: [String] = []
    for kind in [Finding.Kind.development, .strength] {
      let named = set.topThemes(kind, most: 3).map { "\($0.title) (\($0.shownCounts))" }
      guard !named.isEmpty else { continue }
      lines.append(
        (kind == .development ? "Most often to improve: " : "Most often strong: ") + list(named))
    }
    if count(set, .red) > 0 { lines.append("Need escalating (red): \(count(set, .red))") }
    let sentence =
      total == 0
      ? "No learning action was raised."
      : "\(completed) of \(total) learning actions are completed; "
        + "\(open) are open, \(overdue) of them past their day."
    return Answer(question: "What are we doing about it?", sentence: sentence, lines: lines)
  }

  static func count(_ set: FigureSet, _ status: ActionStatus) -> Int { set.actions(status) }
}

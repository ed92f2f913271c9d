import PracticeLearning

extension BoardReport {
  /// Can we trust the grades?
  static func trust(_ set: FigureSet) -> Answer {
    let question = "Can we trust the grades?"
    guard let retained = set.whole(.moderationRetained), let share = set.whole(.moderationShare)
    else { return Answer(question: question, sentence: "Not known: no figures.", lines: []) }
    let pending = set.whole(.moderationPending)?.numerator ?? 0
    var lines = ["Reviews moderated: \(share.sentence)"]
    if pending > 0 {
      lines.append(
        "Not settled yet: \(counted(pending, "moderated review")) in which the "
          + "overall grades differ; counted neither as kept nor as lowered or raised")
    }
    if let missing = retained.missing {
      return Answer(question: question, sentence: "Not known yet: \(missing).", lines: lines)
    }
    let lowered = set.whole(.moderationLowered)?.numerator ?? 0
    let raised = set.whole(.moderationRaised)?.numerator ?? 0
    let within = set.whole(.moderationWithinOne, rating: .overall)
    lines += [
      "Grades lowered \(lowered), raised \(raised), with the reviews always taken"
        + (within.map { "; within one grade \($0.shownCounts)" } ?? ""),
      RandomDraws(set)?.sentence
        ?? "No review drawn at random was moderated, so nothing shows which way auditors lean",
    ]
    if let compliance = set.whole(.compliance), compliance.missing == nil {
      lines.append("Reviews completed of those expected: \(compliance.sentence)")
    }
    return Answer(
      question: question,
      sentence: "\(retained.shownCounts) moderated reviews kept their overall grade: "
        + "\(retained.shown), 95% interval \(retained.shownInterval)"
        + (adjustment(set).map { "; \($0)." } ?? "."),
      lines: lines)
  }

  /// What was recorded and what it is once moderation is allowed for; nothing where nobody can tell.
  private static func adjustment(_ set: FigureSet) -> String? {
    guard let recorded = set.whole(.gradesGoodOrOutstanding, rating: .overall),
      let adjusted = set.whole(.moderationAdjustedGoodOrOutstanding),
      recorded.value != nil, adjusted.value != nil
    else { return nil }
    let interval = adjusted.interval == nil ? "" : " (\(adjusted.shownRoundedInterval))"
    return "good or outstanding recorded \(recorded.shown), allowing for moderation "
      + "\(adjusted.shownRounded)\(interval)" + (adjusted.text.map { ": \($0)" } ?? "")
  }

  /// Better or worse?
  static func direction(_ set: FigureSet, _ change: GradeChange?) -> Answer {
    let overall = set.whole(.gradesGoodOrOutstanding, rating: .overall)
    var lines = ["Good or outstanding over the whole period: \(overall?.sentence ?? "not known")"]
    for (id, word) in [(Figure.ID.domainsStrongest, "Strongest"), (.domainsWeakest, "Weakest")] {
      if let figure = set.whole(id), let text = figure.text {
        lines.append("\(word) domain: \(text) (\(figure.method))")
      }
    }
    return Answer(
      question: "Is practice getting better or worse?",
      sentence: (change?.sentence ?? "Not known: the period is one month only") + ".", lines: lines)
  }

  /// What are we doing?
  ///
  /// - Parameter general: how many of the set's learning actions came from no single review.
  static func doing(_ set: FigureSet, general: Int = 0) -> Answer {
    let total = set.totalActions
    var lines: [String] = []
    let red = count(set, .red)
    let parts = [
      general > 0
        ? "from these reviews: \(total - general); from no single review: \(general)" : nil,
      red > 0 ? "need escalating (red): \(red)" : nil,
    ].compactMap(\.self).joined(separator: "; ")
    if !parts.isEmpty { lines.append(parts.prefix(1).uppercased() + parts.dropFirst()) }
    for kind in [Finding.Kind.development, .strength] {
      let named = set.topThemes(kind, most: 3).map { "\($0.title) (\($0.shownCounts))" }
      guard !named.isEmpty else { continue }
      lines.append(
        (kind == .development ? "Most often to improve: " : "Most often strong: ") + list(named))
    }
    return Answer(
      question: "What are we doing about it?",
      sentence: total == 0 ? "No learning action was raised." : progress(set), lines: lines)
  }

  private static func progress(_ set: FigureSet) -> String {
    func are(_ count: Int) -> String {
      count == 0 ? "none is" : count == 1 ? "1 is" : "\(count) are"
    }
    let (open, overdue, stopped) = (set.openActions, set.overdueActions, count(set, .black))
    let completed = count(set, .blue)
    var sentence =
      "\(completed) of \(counted(set.totalActions, "learning action")) "
      + "\(completed == 1 || set.totalActions == 1 ? "is" : "are") completed; \(are(open)) open"
    if open == 1, overdue == 1 {
      sentence += ", past its day"
    } else if overdue > 0 {
      sentence += ", \(overdue) of them past \(overdue == 1 ? "its" : "their") day"
    }
    if stopped > 0 { sentence += "; \(are(stopped)) stopped or superseded" }
    return sentence + "."
  }

  static func count(_ set: FigureSet, _ status: ActionStatus) -> Int { set.actions(status) }
}

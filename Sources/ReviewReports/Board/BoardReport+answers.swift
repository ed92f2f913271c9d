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
    if let missing = retained.missing, !retained.isCountsOnly {
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
      lines.append(
        "Reviews completed of those expected: \(compliance.sentence)\(set.exemptions)")
    }
    let after = afterwards(set).rows.map { "\($0[1]) \($0[0])" }
    if !after.isEmpty { lines.append("Beside these rates: \(after.joined(separator: "; "))") }
    return Answer(
      question: question,
      sentence: "\(retained.shownCounts) moderated reviews kept their overall grade"
        + (retained.isCountsOnly
          ? ", too few for a rate" : ": \(retained.shown), 95% interval \(retained.shownInterval)")
        + (adjustment(set).map { "; \($0)." } ?? "."),
      lines: lines)
  }

  /// What was recorded and what it is once moderation is allowed for, or that too few were checked to tell.
  private static func adjustment(_ set: FigureSet) -> String? {
    guard let recorded = set.whole(.gradesGoodOrOutstanding, rating: .overall),
      let adjusted = set.whole(.moderationAdjustedGoodOrOutstanding), recorded.value != nil
    else { return nil }
    let words = "good or outstanding recorded \(recorded.shown)"
    guard adjusted.value != nil else {
      return adjusted.missing.map { "\(words); allowing for moderation: \($0)" }
    }
    let merged = set.whole(.moderationAdjustedMerged)
    let merges = merged?.numerator ?? 0 > 0 ? merged?.text : nil
    let interval = adjusted.interval == nil ? "" : " (\(adjusted.shownRoundedInterval))"
    let notes = [adjusted.text, merges].compactMap(\.self).joined(separator: "; ")
    return "\(words), allowing for moderation \(adjusted.shownRounded)\(interval)"
      + (notes.isEmpty ? "" : ": \(notes)")
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
  static func doing(_ set: FigureSet) -> Answer {
    let (own, general) = (set.totalActions(.fromReviews), set.totalActions(.general))
    var lines: [String] = []
    let parts = [
      general > 0 ? "No single review: \(general)" : nil,
      set.totalActions(.open) > 0 ? stillOpen(set) : nil,
    ].compactMap(\.self)
    if !parts.isEmpty { lines.append(parts.joined(separator: ". ")) }
    for kind in [Finding.Kind.development, .strength] {
      let named = set.topThemes(kind, most: 3).map { "\($0.title) (\($0.shownCounts))" }
      guard !named.isEmpty else { continue }
      lines.append(
        (kind == .development ? "Most often to improve: " : "Most often strong: ") + list(named))
    }
    return Answer(
      question: "What are we doing about it?",
      sentence: own == 0 ? "No learning action came from these reviews." : progress(set),
      lines: lines)
  }

  /// What is open, whenever its review was.
  private static func stillOpen(_ set: FigureSet) -> String {
    let (open, overdue, red) = (
      set.openActions(.open), set.overdueActions(.open), set.actions(.open, .red)
    )
    return "Open in these months: \(set.totalActions(.open)), now \(open)"
      + (overdue > 0 ? ", past \(overdue == 1 ? "its" : "their") day \(overdue)" : "")
      + (red > 0 ? ", red \(red)" : "")
  }

  private static func progress(_ set: FigureSet) -> String {
    func are(_ count: Int) -> String {
      count == 0 ? "none is" : count == 1 ? "1 is" : "\(count) are"
    }
    let (open, overdue) = (set.openActions(.fromReviews), set.overdueActions(.fromReviews))
    let (completed, stopped) = (set.actions(.fromReviews, .blue), set.actions(.fromReviews, .black))
    let total = set.totalActions(.fromReviews)
    var sentence =
      "\(completed) of \(counted(total, "learning action")) from these reviews "
      + "\(completed == 1 || total == 1 ? "is" : "are") completed; \(are(open)) open"
    if open == 1, overdue == 1 {
      sentence += ", past its day"
    } else if overdue > 0 {
      sentence += ", \(overdue) of them past \(overdue == 1 ? "its" : "their") day"
    }
    if stopped > 0 { sentence += "; \(are(stopped)) stopped or superseded" }
    return sentence + "."
  }
}

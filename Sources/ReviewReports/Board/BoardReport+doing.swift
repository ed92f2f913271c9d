import PracticeLearning

extension BoardReport {
  /// What are we doing?
  static func doing(_ set: FigureSet) -> Answer {
    let (own, general) = (set.totalActions(.fromReviews), set.totalActions(.general))
    var sentences = [own == 0 ? "No learning action came from these reviews." : progress(set)]
    var lines: [String] = []
    let parts = [
      general > 0 ? "No single review: \(general)" : nil,
      set.totalActions(.open) > 0 ? stillOpen(set) : nil,
    ].compactMap(\.self)
    if !parts.isEmpty { lines.append(parts.joined(separator: ". ")) }
    for kind in [Finding.Kind.development, .strength] {
      let named = set.topThemes(kind, most: 3).map { "\($0.title) (\($0.shownCounts))" }
      guard !named.isEmpty else { continue }
      let words = kind == .development ? "Most often to improve: " : "Most often strong: "
      if kind == .development {
        sentences.append(words + list(Array(named.prefix(2))) + ".")
      }
      lines.append(words + list(named))
    }
    return Answer("What are we doing about it?", sentences, workedOut: lines)
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

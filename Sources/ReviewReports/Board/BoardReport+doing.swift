import PracticeLearning

extension BoardReport {
  /// What are we doing? How many actions are open, late, moved, closed with evidence and looked at again; never a
  /// share of colours, which says nothing of practice.
  static func doing(_ set: FigureSet) -> Answer {
    let (own, general) = (set.totalActions(.fromReviews), set.totalActions(.general))
    var sentences = [
      own == 0 ? "No learning action came from these reviews." : progress(set)
    ]
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
    let (open, overdue, moved) = (
      set.openActions(.open), set.overdueActions(.open), set.actions(.open, .moved)
    )
    return "Open in these months: \(set.totalActions(.open)), now \(open)"
      + (overdue > 0 ? ", past \(overdue == 1 ? "its" : "their") first day \(overdue)" : "")
      + (moved > 0 ? ", moved \(moved)" : "")
      + ", closed with evidence \(set.actions(.open, .evidenced))"
      + ", looked at again \(set.actions(.open, .lookedAt))"
  }

  private static func progress(_ set: FigureSet) -> String {
    let (open, overdue, moved) = (
      set.openActions(.fromReviews), set.overdueActions(.fromReviews),
      set.actions(.fromReviews, .moved)
    )
    let total = set.totalActions(.fromReviews)
    func are(_ count: Int) -> String {
      count == 0 ? "none is" : count == 1 ? "1 is" : "\(count) are"
    }
    var sentence = "\(counted(total, "learning action")) came from these reviews; \(are(open)) open"
    if open == 1, overdue == 1 {
      sentence += ", past its first day"
    } else if overdue > 0 {
      sentence += ", \(overdue) of them past \(overdue == 1 ? "its" : "their") first day"
    }
    if moved > 0 { sentence += ", \(moved) moved to a new day" }
    return sentence
      + "; \(set.actions(.fromReviews, .evidenced)) closed with evidence, "
      + "\(set.actions(.fromReviews, .lookedAt)) looked at again."
  }
}

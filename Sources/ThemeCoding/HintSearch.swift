/// The hints of themes, looked for in texts as whole words.
struct HintSearch: Sendable {
  /// A hint as the stems of its words, with the themes that have it.
  struct Hint: Sendable {
    let stems: [Int]
    /// What it is worth to each of its themes: (1 + 0.5 for each further word) / number of themes that have it.
    let weight: Double
    let themes: [Int]
  }

  /// A longer hint is never found.
  private static let mostWords = 6

  private var byFirst: [Int: [Hint]] = [:]

  /// - Parameter hints: the hints of each theme, as stems.
  init(_ hints: [Set<[Int]>]) {
    var themes: [[Int]: [Int]] = [:]
    for (theme, hints) in hints.enumerated() {
      for hint in hints where !hint.isEmpty { themes[hint, default: []].append(theme) }
    }
    for (stems, themes) in themes where stems.count <= HintSearch.mostWords {
      let weight = (1 + 0.5 * Double(stems.count - 1)) / Double(themes.count)
      byFirst[stems[0], default: []].append(
        Hint(stems: stems, weight: weight, themes: themes))
    }
  }

  /// The hints that stand in a text, each once.
  ///
  /// - Parameter stems: the stems of all its words.
  func found(in stems: [Int]) -> [Hint] {
    var found: [Hint] = []
    for (place, stem) in stems.enumerated() {
      for hint in byFirst[stem] ?? []
      where stems[place...].starts(with: hint.stems)
        && !found.contains(where: { $0.stems == hint.stems })
      {
        found.append(hint)
      }
    }
    return found
  }
}

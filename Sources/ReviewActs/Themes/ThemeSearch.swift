import PracticeLearning

/// Finds themes by what somebody types: by name, id, hint, heading and what the heading is called every day.
struct ThemeSearch: Sendable {
  private let entries: [(theme: Theme, words: [String])]

  init(_ list: ThemeList) {
    let headings = Dictionary(list.headings.map { ($0.id, [$0.title] + $0.names) }) { first, _ in
      first
    }
    entries = list.themes.map { theme in
      let words =
        [theme.name, theme.id.replacing("-", with: " ")] + theme.hints
        + (headings[theme.heading] ?? [])
      return (theme, words.map { $0.lowercased() })
    }
  }

  /// The themes whose words hold everything that was typed: those whose own name begins with it first, then names,
  /// hints and headings.
  func found(_ typed: String) -> [Theme] {
    let parts = typed.lowercased().split(separator: " ").map(String.init)
    guard !parts.isEmpty else { return entries.map(\.theme) }
    let ranked = entries.enumerated().compactMap { place, entry -> (Int, Int)? in
      let ranks = entry.words.enumerated().compactMap { number, words -> Int? in
        guard parts.allSatisfy({ words.contains($0) }) else { return nil }
        let begins = words.hasPrefix(parts[0])
        return number < 2 ? (begins ? 0 : 1) : begins ? 2 : 3
      }
      return ranks.min().map { ($0, place) }
    }
    return ranked.sorted { $0 < $1 }.map { entries[$0.1].theme }
  }
}

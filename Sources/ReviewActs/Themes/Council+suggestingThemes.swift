public import PracticeLearning
import ReviewStore
import ThemeCoding

/// A finding without a theme, with what is suggested for it.
public struct FindingWithSuggestions: Sendable {
  /// The finding, with where it stands.
  public var finding: PlacedFinding
  /// The themes, the surest first.
  public var suggestions: [SuggestedTheme]
}

/// What is suggested for the findings that have no theme.
public struct ThemeSuggestions: Sendable {
  /// The findings, by month, review and place.
  public var findings: [FindingWithSuggestions]
  /// How many reviews are left out, since the person has still to grade them or may be asked to.
  public var leftOut: Int
}

extension Council {
  /// Suggests themes for the findings that have none. A suggestion is nobody's code: nothing is stored but
  /// that the words were looked at.
  ///
  /// - Parameters:
  ///   - selection: which reviews.
  ///   - hand: who looks; whoever may code themes.
  public func suggestThemes(_ selection: Selection, by hand: Hand) -> Outcome<ThemeSuggestions> {
    Outcome {
      try check(selection)
      try viewer(hand).require(.codeThemes)
      let list = try library.themes()
      let (found, rows) = try look(hand) { gate, reading in
        let shelf = try FindingShelf(gate, reading)
        let meant = try shelf.part(selection, gate, reading)
        let uncoded = meant.uncoded
        let ranked = ThemeRanker(list, shelf, in: hand.today.month).suggestions(
          for: uncoded.map { ($0.finding.text, $0.finding.place.domain) })
        let findings = zip(uncoded, ranked).map {
          FindingWithSuggestions(finding: $0.finding, suggestions: $1)
        }
        return (ThemeSuggestions(findings: findings, leftOut: meant.leftOut), uncoded.map(\.row))
      }
      if !rows.isEmpty {
        try write(by: hand, "themes suggest") {
          try $0.look(at: rows.withoutRepeats, filter: "findings without a theme")
        }
      }
      return found
    }
  }

  /// Suggests themes for any texts; nothing is stored.
  ///
  /// - Parameters:
  ///   - texts: the texts.
  ///   - hand: who asks; whoever may code themes.
  public func suggestThemes(for texts: [AskedText], by hand: Hand) -> Outcome<[[SuggestedTheme]]> {
    Outcome {
      try viewer(hand).require(.codeThemes)
      let list = try library.themes()
      return try look(hand) { gate, reading in
        ThemeRanker(list, try FindingShelf(gate, reading), in: hand.today.month)
          .suggestions(for: texts.map { ($0.text, $0.domain) })
      }
    }
  }

  /// The themes in force.
  public func themeList() throws -> ThemeList { try library.themes() }

  /// The themes that are built in.
  public static func builtInThemes() throws -> ThemeList {
    try TemplateLibrary(folder: nil).themes()
  }

  /// Suggests themes for any texts by the built-in list alone, where there is no workspace.
  ///
  /// - Parameter texts: the texts.
  public static func suggestThemes(for texts: [AskedText]) throws -> [[SuggestedTheme]] {
    ThemeRanker(try builtInThemes(), coded: [])
      .suggestions(for: texts.map { ($0.text, $0.domain) })
  }
}

extension [ReviewRow] {
  /// Each review once, in the order they came in.
  var withoutRepeats: [ReviewRow] {
    var seen: Set<String> = []
    return filter { seen.insert($0.id).inserted }
  }
}

import Foundation
public import PracticeLearning
import ReviewDocuments
import ReviewStore

/// A change of the list of themes.
public enum ThemeChange: Hashable, Sendable {
  /// A theme that is new.
  case add(Theme)
  /// A theme becomes part of another.
  case merge(String, into: String)
  /// A theme becomes several.
  case split(String, into: [String])
  /// Nothing is coded with a theme any more.
  case retire(String)
}

extension Council {
  /// Changes the list of themes from a month on. What was coded with a theme stays, with who coded it and under
  /// which name; reports of periods that ended before are as they were.
  ///
  /// The list is the workspace's own from then on (`Templates/themes.yaml`).
  ///
  /// - Parameters:
  ///   - change: the change.
  ///   - month: the first month for which it holds, none that is over; nothing for the month that has begun.
  ///   - hand: who changes it; whoever may code themes.
  /// - Returns: the list as it is now.
  public func changeThemes(
    _ change: ThemeChange, from month: Month? = nil, by hand: Hand
  ) -> Outcome<ThemeList> {
    Outcome {
      try viewer(hand).require(.codeThemes)
      if let month, month < hand.today.month {
        throw Refusal(
          .themeChange, at: ["from"],
          "\(month.words) is over, and its reviews are coded and counted with the list of then",
          advice: "change the list from \(hand.today.month.words) or a later month on")
      }
      let before = try library.themes()
      let after = try before.making(change, from: month ?? hand.today.month)
      if case .add(let theme) = change { try refuse(namesIn: theme, by: hand) }
      let path = folder + "/Templates/themes.yaml"
      let text = FileManager.default.fileExists(atPath: path) ? try readText(path) : nil
      do {
        try write(by: hand, "themes change") { batch in
          try makePrivateFolder(folder + "/Templates")
          try writePrivately(Document.themes(after).yaml, to: path)
          try batch.noteThemeChange(change.theme, change.words, into: change.others)
        }
      } catch {
        // What is not stored is not in force either.
        if let text { try writePrivately(text, to: path) } else { unlink(path) }
        throw error
      }
      return after
    }
  }

  /// A theme is read by everybody: no person is named in it.
  private func refuse(namesIn theme: Theme, by hand: Hand) throws {
    for text in [theme.name, theme.summary] + theme.hints where !text.isEmpty {
      try refuse(
        check([:], today: hand.today).complaints(
          aboutReason: text, at: ["theme"], in: hand.today.month))
    }
  }
}

extension ThemeList {
  fileprivate func making(_ change: ThemeChange, from month: Month) throws(Refusal) -> ThemeList {
    switch change {
    case .add(let theme): try adding(theme)
    case .merge(let theme, let other): try merging(theme, into: other, from: month)
    case .split(let theme, let others): try splitting(theme, into: others, from: month)
    case .retire(let theme): try retiring(theme, from: month)
    }
  }
}

extension ThemeChange {
  fileprivate var theme: String {
    switch self {
    case .add(let theme): theme.id
    case .merge(let theme, _), .split(let theme, _), .retire(let theme): theme
    }
  }

  fileprivate var others: [String] {
    switch self {
    case .add, .retire: []
    case .merge(_, let other): [other]
    case .split(_, let others): others
    }
  }

  fileprivate var words: String {
    switch self {
    case .add: "added"
    case .merge(_, let other): "merged into \(other)"
    case .split(_, let others): "split into \(others.joined(separator: ", "))"
    case .retire: "retired"
    }
  }
}

/// An open action that is like one that is about to be raised.
public struct SimilarAction: Hashable, Sendable {
  /// The action.
  public var action: LearningAction
  /// The themes both answer.
  public var themes: [String]
  /// How many words they have in common, from 0 to 1: the cosine of the two sets of words.
  public var words: Double

  /// From so many words in common on it is offered without a theme in common.
  static let offered = 0.35
  /// From so many words in common on it is very similar: what both ask for is hardly two things.
  static let very = 0.6
  /// The same where a theme is in common.
  static let veryWithTheme = 0.45

  /// Whether a new action beside it has to be asked for.
  public var isVerySimilar: Bool {
    words >= SimilarAction.very || !themes.isEmpty && words >= SimilarAction.veryWithTheme
  }

  /// The open actions that are like a new one, the most similar first.
  ///
  /// - Parameters:
  ///   - draft: the new action.
  ///   - actions: those there are.
  public static func all(
    _ draft: LearningAction, among actions: [LearningAction]
  ) -> [SimilarAction] {
    let (own, themes) = (draft.distinctWords, Set(draft.themes))
    return actions.filter { $0.status.isOpen && $0.id != draft.id }
      .map { action in
        SimilarAction(
          action: action, themes: action.themes.filter(themes.contains),
          words: cosine(own, action.distinctWords))
      }
      .filter { !$0.themes.isEmpty || $0.words >= offered }
      .sorted { one, other in
        (one.isVerySimilar ? 0 : 1, -one.words, -one.themes.count, one.action.id)
          < (other.isVerySimilar ? 0 : 1, -other.words, -other.themes.count, other.action.id)
      }
  }

  private static func cosine(_ one: Set<String>, _ other: Set<String>) -> Double {
    guard !one.isEmpty, !other.isEmpty else { return 0 }
    return Double(one.intersection(other).count)
      / (Double(one.count) * Double(other.count)).squareRoot()
  }
}

extension LearningAction {
  /// The words of what is to be done and of the difference, once each, without the small ones and without the
  /// endings that number and time give them.
  fileprivate var distinctWords: Set<String> {
    let text = [plan.what, plan.difference].compactMap(\.self).joined(separator: " ").lowercased()
    return Set(
      text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        .filter { $0.count > 2 && !smallWords.contains($0) }.map(stem))
  }
}

private func stem(_ word: String) -> String {
  for ending in ["ings", "ing", "ed", "es", "s"] where word.hasSuffix(ending) {
    let rest = word.dropLast(ending.count)
    if rest.count > 3 { return withoutFinalE(String(rest)) }
  }
  return withoutFinalE(word)
}

/// `write` as `writ`, which is left of `writing`.
private func withoutFinalE(_ word: String) -> String {
  word.count > 4 && word.hasSuffix("e") ? String(word.dropLast()) : word
}

private let smallWords: Set<String> = [
  "the", "and", "for", "with", "that", "this", "from", "are", "was", "were", "will", "not", "her",
  "his", "she", "they", "them", "their", "its", "has", "have", "had", "can", "who", "what", "when",
  "where", "how", "each", "every", "all", "any", "one", "before", "after", "into", "than", "then",
  "there", "which", "about", "been", "being", "does", "so", "too",
]

public import PracticeLearning

/// A page of findings of which the program is sure, to be confirmed together: each line is shown, and any of them
/// can be left out.
public struct CodingBatch: Sendable {
  /// How sure the program is of a finding on the page at least: at 0.90 nine in ten were right.
  public static let threshold = 0.90
  /// How many findings a page has at most.
  public static let most = 20

  /// The findings, the surest first.
  public let items: [CodingSession.Item]
  /// What the sure ones of the blind tenth tell of such a page.
  public let check: Check

  /// How often the first suggestion, where the program was sure, was not what somebody chose who had not seen it.
  public struct Check: Hashable, Sendable {
    /// The sure findings that were shown singly.
    public var shown = 0
    /// Those of them that were coded otherwise.
    public var otherwise = 0

    /// Counts the choices of the blind tenth that stand.
    init(_ codes: [ThemeCode], atLeast threshold: Double) {
      for code in codes where code.origin == .blind {
        guard let first = code.suggested.first, first.confidence >= threshold else { continue }
        shown += 1
        if !code.themes.contains(first.theme) { otherwise += 1 }
      }
    }

    /// In words.
    public var words: String {
      shown == 0
        ? "None of the sure ones has been coded singly yet: nobody can say how often such a page is wrong."
        : "Of \(shown) sure ones that were coded singly, before anything was suggested, "
          + "\(otherwise) \(otherwise == 1 ? "was" : "were") coded otherwise."
    }
  }

  init(_ session: CodingSession, _ codes: [ThemeCode], atLeast threshold: Double) {
    items = Array(
      session.waiting.filter {
        !$0.isBlind && ($0.suggestions.first?.confidence ?? 0) >= threshold
      }.sorted {
        ($0.suggestions.first?.confidence ?? 0) > ($1.suggestions.first?.confidence ?? 0)
      }.prefix(CodingBatch.most))
    check = Check(codes, atLeast: threshold)
  }

  /// The decision that confirms a line.
  ///
  /// - Parameter item: a finding of the page.
  public func code(of item: CodingSession.Item) -> ThemeCode {
    ThemeCode(
      of: item.finding, .batch, themes: item.suggestions.prefix(1).map(\.theme),
      suggested: item.kept)
  }
}

import Glibc
public import PracticeLearning

/// Ranks themes for findings by what people have coded so far and by the texts of the themes.
///
/// Five features are added up with fixed weights: how near the finding is to a theme's centroid, how often the
/// theme is coded in the practice domain, hints that stand in the text, BM25 on the theme's text, and what the
/// nearest coded findings were coded with. Nothing is trained and no file is left behind: the model is the counts
/// of what was coded, so that one more code changes it at once, and a theme added a minute ago is ranked by
/// its own text.
public struct ThemeRanker: Sendable {
  /// How much each feature counts; measured once over folds of whole stories, never fitted to a council.
  private enum Weight {
    static let base = -1.60
    static let centroid = 1.67
    static let domain = 0.80
    static let hint = 1.09
    static let text = 0.53
    static let neighbours = 2.80
  }

  private let themes: [Theme]
  private let vocabulary: Vocabulary
  private let vectors: TermVectors
  private let centroids: Centroids
  private let chances: DomainChances
  private let hints: HintSearch
  private let themeTexts: BM25
  private let neighbours: BM25
  /// The themes of each coded finding, by number.
  private let labels: [[Int]]

  /// Counts what was coded.
  ///
  /// - Parameters:
  ///   - list: the themes, with the everyday names of their headings.
  ///   - coded: what was coded so far; themes that are not on the list count for nothing.
  public init(_ list: ThemeList, coded: [CodedFinding]) {
    var read = ReadFindings(list)
    read.add(coded.lazy.map(\.text))
    self.init(
      read,
      coded: coded.enumerated().map { .init($0, in: $1.domain, themes: $1.themes) })
  }

  /// Counts what findings that were read before are coded with.
  ///
  /// - Parameters:
  ///   - read: the themes and the findings.
  ///   - coded: what was coded so far, in the order of the findings.
  public init(_ read: ReadFindings, coded: [ReadFindings.Coded]) {
    themes = read.list.themes
    vocabulary = read.vocabulary
    let places = Dictionary(themes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    labels = coded.map { $0.themes.compactMap { places[$0] } }
    let findings = coded.map { read.findings[$0.finding] }
    vectors = TermVectors(findings + read.texts, terms: vocabulary.count)
    centroids = Centroids(read.texts, findings, labels, vectors, terms: vocabulary.count)
    chances = DomainChances(themes, coded, labels)
    hints = HintSearch(read.hints)
    themeTexts = BM25(read.texts, terms: vocabulary.count, k1: 1.2, b: 0.5)
    neighbours = BM25(findings, terms: vocabulary.count, k1: 1.2, b: 0.75)
  }

  /// The themes suggested for a finding, the surest first; those that are equally sure by their ids.
  ///
  /// The confidence is 1 / (1 + e^-score); it is too modest below 0.6 and too sure near 0.85.
  ///
  /// - Parameters:
  ///   - text: what was found.
  ///   - domain: the practice domain it was found in, where it is known.
  ///   - most: how many.
  public func suggestions(
    for text: String, in domain: PracticeDomain?, most: Int = 5
  ) -> [SuggestedTheme] {
    let words = vocabulary.read(text, Stemmer())
    let vector = vectors.vector(CountedText(words.saying))
    let found = hints.found(in: words.all)
    let scores = scores(vector, found, domain)
    let confidences = scores.map { 1 / (1 + exp(-$0)) }
    return themes.indices.sorted {
      confidences[$0] != confidences[$1]
        ? confidences[$0] > confidences[$1] : themes[$0].id < themes[$1].id
    }.prefix(most).map { theme in
      SuggestedTheme(
        theme: themes[theme].id, confidence: confidences[theme],
        because: because(theme, found, vector, words))
    }
  }

  private func scores(
    _ vector: [TermVectors.Part], _ found: [HintSearch.Hint], _ domain: PracticeDomain?
  ) -> [Double] {
    var scores = [Double](repeating: Weight.base, count: themes.count)
    for (theme, nearness) in centroids.cosines(vector, themes: themes.count).enumerated() {
      scores[theme] += Weight.centroid * 5 * nearness
    }
    for theme in scores.indices { scores[theme] += Weight.domain * chances.log(theme, in: domain) }
    for hint in found {
      for theme in hint.themes { scores[theme] += Weight.hint * hint.weight }
    }
    let terms = vector.lazy.map(\.term)
    for (theme, worth) in themeTexts.sums(terms).enumerated() {
      scores[theme] += Weight.text * worth / 5
    }
    let nearest = neighbours.best(15, for: terms)
    let total = nearest.reduce(0) { $0 + $1.sum * Double(labels[$1.text].count) }
    guard total > 0 else { return scores }
    for (finding, sum) in nearest {
      for theme in labels[finding] { scores[theme] += Weight.neighbours * 3 * sum / total }
    }
    return scores
  }

  /// The hints of a theme that stand in the text, then up to three of its words that stand in what was coded so,
  /// each as the text has it.
  private func because(
    _ theme: Int, _ found: [HintSearch.Hint], _ vector: [TermVectors.Part], _ text: NumberedText
  ) -> [String] {
    let shown = found.filter { $0.themes.contains(theme) }.compactMap { text.words(of: $0.stems) }
      .sorted()
    let parts = vector.compactMap { part -> (word: String, adds: Double)? in
      guard let own = centroids.weight(of: part.term, in: theme),
        let word = text.words(of: [part.term])
      else { return nil }
      return (word, part.weight * own)
    }.sorted { $0.adds != $1.adds ? $0.adds > $1.adds : $0.word < $1.word }
    return shown + parts.prefix(3).map(\.word).filter { !shown.contains($0) }
  }
}

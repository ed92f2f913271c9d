public import PracticeLearning

/// The themes and some findings as the numbers of their stems, read once: what the findings are coded with may
/// change again and again without reading any of them anew.
public struct ReadFindings: Sendable {
  let list: ThemeList
  private(set) var vocabulary = Vocabulary()
  /// The texts of the themes: name twice, description once with the everyday names of the heading, hints twice.
  private(set) var texts: [CountedText] = []
  /// The hints of each theme and its name, as stems.
  private(set) var hints: [Set<[Int]>] = []
  /// The findings, in the order in which they were added.
  private(set) var findings: [CountedText] = []

  /// Reads the themes.
  ///
  /// - Parameter list: the themes, with the everyday names of their headings.
  public init(_ list: ThemeList) {
    self.list = list
    let stemmer = Stemmer()
    let names = Dictionary(list.headings.map { ($0.id, $0.names) }) { first, _ in first }
    texts = list.themes.map { theme in
      let name = vocabulary.add(theme.name, stemmer).saying
      let hints = theme.hints.flatMap { vocabulary.add($0, stemmer).saying }
      let everyday = (names[theme.heading] ?? []).flatMap { vocabulary.add($0, stemmer).saying }
      return CountedText(
        name + name + vocabulary.add(theme.summary, stemmer).saying + hints + hints + everyday)
    }
    hints = list.themes.map { theme in
      Set((theme.hints + [theme.name]).map { vocabulary.add($0, stemmer).all })
    }
  }

  /// Reads findings, which are numbered from 0 in the order in which they are added.
  ///
  /// - Parameter texts: what was found.
  public mutating func add(_ texts: some Sequence<String>) {
    let stemmer = Stemmer()
    for text in texts { findings.append(CountedText(vocabulary.add(text, stemmer).saying)) }
  }

  /// What a finding was coded with.
  public struct Coded: Hashable, Sendable {
    /// The number of the finding.
    public var finding: Int
    /// The practice domain it was found in, where it is known.
    public var domain: PracticeDomain?
    /// The themes, by id.
    public var themes: [String]

    /// Makes one.
    public init(_ finding: Int, in domain: PracticeDomain?, themes: [String]) {
      (self.finding, self.domain, self.themes) = (finding, domain, themes)
    }
  }
}

/// How often each known term stands in a text, in the order of terms, and how many terms the text has.
struct CountedText: Sendable {
  let counts: [(term: Int, count: Int)]
  let length: Int

  init(_ terms: [Int]) { (counts, length) = (ThemeCoding.counts(terms), terms.count) }
}

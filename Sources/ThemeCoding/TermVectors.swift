import Glibc

/// Texts as vectors of length 1: each term by 1 + ln of how often it stands there, and by its rarity,
/// ln((1 + N) / (1 + n)) + 1.
struct TermVectors: Sendable {
  /// A term of a vector.
  struct Part: Sendable {
    let term: Int
    let weight: Double
  }

  private let rarity: [Double]

  /// - Parameters:
  ///   - texts: the texts in which terms are rare or common.
  ///   - terms: how many terms there are.
  init(_ texts: [CountedText], terms: Int) {
    var holding = [Int](repeating: 0, count: terms)
    for text in texts { for (term, _) in text.counts { holding[term] += 1 } }
    let all = Double(texts.count)
    rarity = holding.map { $0 == 0 ? 0 : log((1 + all) / (1 + Double($0))) + 1 }
  }

  /// The vector of a text, in the order of terms; those that stand in no text are left out.
  func vector(_ text: CountedText) -> [Part] {
    let raw = text.counts.compactMap { term, count -> Part? in
      guard rarity[term] > 0 else { return nil }
      return Part(term: term, weight: (1 + log(Double(count))) * rarity[term])
    }
    let length = raw.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return raw.map { Part(term: $0.term, weight: $0.weight / (length == 0 ? 1 : length)) }
  }
}

/// The middle of what was coded with each theme: the sum of the vectors of its findings and three times that of
/// its own text, of length 1.
struct Centroids: Sendable {
  private struct Posting: Sendable {
    let theme: Int
    let weight: Double
  }

  /// By term, the themes whose centroid holds it.
  private var byTerm: [[Posting]]

  init(
    _ texts: [CountedText], _ findings: [CountedText], _ labels: [[Int]], _ vectors: TermVectors,
    terms: Int
  ) {
    var sums = [[Double]](repeating: Array(repeating: 0, count: terms), count: texts.count)
    for (finding, themes) in zip(findings, labels) where !themes.isEmpty {
      let vector = vectors.vector(finding)
      for theme in themes {
        for part in vector { sums[theme][part.term] += part.weight }
      }
    }
    byTerm = [[Posting]](repeating: [], count: terms)
    for (theme, text) in texts.enumerated() {
      for part in vectors.vector(text) { sums[theme][part.term] += 3 * part.weight }
      let length = sums[theme].reduce(0) { $0 + $1 * $1 }.squareRoot()
      for (term, weight) in sums[theme].enumerated() where weight > 0 {
        byTerm[term].append(Posting(theme: theme, weight: weight / (length == 0 ? 1 : length)))
      }
    }
  }

  /// The cosine of a vector with each centroid.
  func cosines(_ vector: [TermVectors.Part], themes: Int) -> [Double] {
    var cosines = [Double](repeating: 0, count: themes)
    for part in vector {
      for posting in byTerm[part.term] { cosines[posting.theme] += part.weight * posting.weight }
    }
    return cosines
  }

  /// How much a term is worth in the centroid of a theme; nothing where it does not stand there.
  func weight(of term: Int, in theme: Int) -> Double? {
    byTerm[term].first { $0.theme == theme }?.weight
  }
}

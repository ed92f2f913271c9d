import Glibc

/// How well texts match a few words, by the terms they share.
///
/// Source: S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009); the
/// weight of a term is ln(1 + (N - n + 0.5) / (n + 0.5)).
struct BM25: Sendable {
  /// By term, the texts that hold it and what each adds.
  private var postings: [[Posting]]
  private let texts: Int

  private struct Posting: Sendable {
    let text: Int
    var weight: Double
  }

  /// - Parameters:
  ///   - texts: the terms of each text.
  ///   - terms: how many terms there are.
  ///   - k1: how soon a term that stands often in one text counts no more.
  ///   - b: how much long texts are held against themselves, 0 to 1.
  init(_ texts: [CountedText], terms: Int, k1: Double, b: Double) {
    self.texts = texts.count
    postings = Array(repeating: [], count: terms)
    let mean = Double(texts.reduce(0) { $0 + $1.length }) / Double(max(1, texts.count))
    for (number, text) in texts.enumerated() {
      let length = mean > 0 ? Double(text.length) / mean : 0
      for (term, count) in text.counts {
        let often = Double(count)
        postings[term].append(
          Posting(
            text: number, weight: often * (k1 + 1) / (often + k1 * (1 - b + b * length))))
      }
    }
    let all = Double(texts.count)
    for term in postings.indices where !postings[term].isEmpty {
      let holding = Double(postings[term].count)
      let rarity = log(1 + (all - holding + 0.5) / (holding + 0.5))
      for place in postings[term].indices { postings[term][place].weight *= rarity }
    }
  }

  /// What each text is worth for some terms, 0 for most.
  ///
  /// - Parameter terms: the terms, each once.
  func sums(_ terms: some Sequence<Int>) -> [Double] {
    var sums = [Double](repeating: 0, count: texts)
    for term in terms {
      for posting in postings[term] { sums[posting.text] += posting.weight }
    }
    return sums
  }

  /// The texts that are worth most for some terms, the best first, then by their order.
  ///
  /// - Parameters:
  ///   - most: how many.
  ///   - terms: the terms, each once.
  func best(_ most: Int, for terms: some Sequence<Int>) -> [(text: Int, sum: Double)] {
    var best: [(text: Int, sum: Double)] = []
    for (text, sum) in sums(terms).enumerated() where sum > 0 {
      if best.count == most, sum <= best[most - 1].sum { continue }
      let place = best.firstIndex { $0.sum < sum } ?? best.count
      best.insert((text, sum), at: place)
      if best.count > most { best.removeLast() }
    }
    return best
  }
}

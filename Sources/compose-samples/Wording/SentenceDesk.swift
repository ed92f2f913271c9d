import AuditStatistics

/// Hands out sentences so that each is used about equally often, none twice in a review, and no two
/// reviews share more than they must.
struct SentenceDesk {
  var generator: SeededGenerator
  private let topics: [(name: String, words: [String])]
  private var users: [String: [Int]] = [:]
  private var topicsOfSentence: [String: Set<String>] = [:]
  private var combinations: Set<String> = []

  private static let wordMark = "word "
  private static let commonWords: Set<String> = [
    "about", "after", "again", "because", "been", "before", "being", "child", "could", "every",
    "family", "first", "from", "given", "months", "needs", "other", "social", "that", "their",
    "there", "these", "they", "this", "those", "through", "weeks", "were", "what", "when", "where",
    "which", "while", "whose", "with", "without", "worker", "would", "young",
  ]

  private var review = 0
  private var usedHere: Set<String> = []
  private var sharedWith: [Int: Int] = [:]

  init(topics: [String: [String]], seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    self.topics = topics.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Starts the next review.
  mutating func startReview() {
    review += 1
    usedHere = []
    sharedWith = [:]
  }

  /// Keeps a sentence out of this review.
  mutating func setAside(_ sentence: String) { usedHere.insert(sentence) }

  /// The topics a sentence is about, and its telling words.
  mutating func topics(of sentence: String) -> Set<String> {
    if let known = topicsOfSentence[sentence] { return known }
    let lower = sentence.lowercased()
    var found = Set(topics.filter { $0.words.contains { lower.contains($0) } }.map(\.name))
    for word in lower.split(whereSeparator: { !$0.isLetter })
    where word.count > 4 && !SentenceDesk.commonWords.contains(String(word)) {
      found.insert(SentenceDesk.wordMark + word)
    }
    topicsOfSentence[sentence] = found
    return found
  }

  /// Takes the best item of a list, or nothing where all were used in this review.
  ///
  /// - Parameters:
  ///   - avoiding: topics about which the opposite was already said.
  ///   - strictly: whether to take nothing rather than an item on such a topic.
  ///   - text: the words of an item, by which it is counted.
  mutating func take<Item>(
    _ items: [Item], avoiding: Set<String> = [], strictly: Bool = false, text: (Item) -> String
  ) -> Item? {
    var fitting: [Item] = []
    for item in items where !strictly || !clashes(text(item), avoiding) { fitting.append(item) }
    guard let best = best(of: fitting, avoiding: avoiding, text: text) else { return nil }
    note(text(best))
    return best
  }

  mutating func take(
    _ sentences: [String], avoiding: Set<String> = [], strictly: Bool = false
  ) -> String? {
    take(sentences, avoiding: avoiding, strictly: strictly, text: { $0 })
  }

  /// Takes one sentence from each list so that their combination stands nowhere else, if there is
  /// such a combination left.
  ///
  /// - Returns: the sentences in the order of the lists.
  mutating func combine(_ lists: [[String]], avoiding: Set<String> = []) -> [String] {
    var lists = lists
    var first: [String]?
    var taken: [String] = []
    for _ in 0..<60 {
      taken = lists.compactMap { best(of: $0, avoiding: avoiding, text: { $0 }) }
      if combinations.insert(taken.sorted().joined(separator: "|")).inserted {
        first = nil
        break
      }
      first = first ?? taken
      // The combination stood elsewhere: leave one of its sentences aside where others remain.
      guard let wide = drawn(lists.indices.filter { lists[$0].count > 1 })
      else { break }
      lists[wide].removeAll { taken.contains($0) }
    }
    let chosen = first ?? taken
    for sentence in chosen { note(sentence) }
    return chosen
  }

  private mutating func best<Item>(
    of items: [Item], avoiding: Set<String>, text: (Item) -> String
  ) -> Item? {
    let fresh = items.filter { !usedHere.contains(text($0)) }
    var ranked: [(item: Item, rank: [Int])] = []
    for item in fresh {
      let users = users[text(item)] ?? []
      let shared = users.reduce(0) { $0 + (sharedWith[$1] ?? 0) }
      let clash = clashes(text(item), avoiding) ? 1 : 0
      ranked.append((item, [clash, users.count, shared, generator.below(1000)]))
    }
    return ranked.min { $0.rank.lexicographicallyPrecedes($1.rank) }?.item
  }

  /// One of a list by our own fixed draw; the standard library's may change.
  private mutating func drawn(_ positions: [Int]) -> Int? {
    positions.isEmpty ? nil : positions[generator.below(positions.count)]
  }

  /// Whether a sentence is about one of the topics, or shares two telling words with what was said.
  private mutating func clashes(_ sentence: String, _ avoiding: Set<String>) -> Bool {
    guard !avoiding.isEmpty else { return false }
    let shared = topics(of: sentence).intersection(avoiding)
    let words = shared.count { $0.hasPrefix(SentenceDesk.wordMark) }
    return words >= 2 || shared.count > words
  }

  private mutating func note(_ sentence: String) {
    usedHere.insert(sentence)
    for user in users[sentence] ?? [] { sharedWith[user, default: 0] += 1 }
    users[sentence, default: []].append(review)
  }
}

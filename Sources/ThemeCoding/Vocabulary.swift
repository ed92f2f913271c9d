/// The stems that stand in findings and in the texts of themes, by number.
struct Vocabulary: Sendable {
  /// The number of a stem that stands nowhere.
  static let unknown = -1

  private var numbers: [String: Int] = [:]
  /// The stems, by number.
  private(set) var stems: [String] = []

  /// How many stems there are.
  var count: Int { stems.count }

  /// The stems of a text, numbered; new ones are added.
  mutating func add(_ text: String, _ stemmer: Stemmer) -> NumberedText {
    NumberedText(text) { word in
      let stem = stemmer.stem(of: word)
      if let number = numbers[stem] { return number }
      numbers[stem] = stems.count
      stems.append(stem)
      return stems.count - 1
    }
  }

  /// The stems of a text, numbered; those that stand nowhere else are unknown.
  func read(_ text: String, _ stemmer: Stemmer) -> NumberedText {
    NumberedText(text) { numbers[stemmer.stem(of: $0)] ?? Vocabulary.unknown }
  }
}

/// A text as the numbers of its stems.
struct NumberedText {
  /// All its words, in their order.
  private(set) var words: [String] = []
  /// Their stems.
  private(set) var all: [Int] = []
  /// The stems of the words that say something, in their order.
  private(set) var saying: [Int] = []

  init(_ text: String, number: (String) -> Int) {
    for word in Words.all(in: text) {
      let stem = number(word)
      words.append(word)
      all.append(stem)
      if !Words.unsaying.contains(word) { saying.append(stem) }
    }
  }
}

extension NumberedText {
  /// The words of the text that some stems stand for, where these follow one another first.
  func words(of stems: [Int]) -> String? {
    let starts = all.indices.dropLast(max(0, stems.count - 1))
    return starts.first { all[$0...].starts(with: stems) }
      .map { words[$0..<($0 + stems.count)].joined(separator: " ") }
  }
}

/// How often each known term stands in a text, in the order of terms.
func counts(_ terms: [Int]) -> [(term: Int, count: Int)] {
  var counts: [(term: Int, count: Int)] = []
  for term in terms.sorted() where term != Vocabulary.unknown {
    if counts.last?.term == term {
      counts[counts.count - 1].count += 1
    } else {
      counts.append((term, 1))
    }
  }
  return counts
}

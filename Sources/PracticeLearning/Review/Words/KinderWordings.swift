/// The wordings for which there is a kinder one, laid out so that a text is searched in one pass.
struct KinderWordings: Sendable {
  /// One wording to avoid.
  struct Wording: Sendable {
    /// The phrase it belongs to.
    var phrase: LanguageList.Phrase
    fileprivate var letters: [UInt8]
    fileprivate var firstWord: Int
    fileprivate var isInCapitals: Bool
  }

  private var wordings: [Wording] = []
  /// Per letter of the alphabet, where its wordings stand: the longest first.
  private var starts = [Range<Int>](repeating: 0..<0, count: 32)
  /// Per letter of the alphabet, a bit for each length that a first word has.
  private var lengths = [UInt64](repeating: 0, count: 32)

  /// Lays out a list.
  init(_ list: LanguageList) {
    let all = list.phrases.flatMap { phrase in
      phrase.avoid.compactMap { Wording($0, of: phrase) }
    }
    wordings = all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.slot != b.slot { return a.slot < b.slot }
      return a.letters.count != b.letters.count
        ? a.letters.count > b.letters.count : left.offset < right.offset
    }.map(\.element)
    for (index, wording) in wordings.enumerated() {
      let first = starts[wording.slot].isEmpty ? index : starts[wording.slot].lowerBound
      starts[wording.slot] = first..<index + 1
      lengths[wording.slot] |= 1 << UInt64(min(wording.firstWord, 63))
    }
  }

  /// Whether a wording may start with a word: few words have its first letter and its length.
  @inline(__always)
  func mayStart(with word: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    lengths[Int(bytes[word.lowerBound] & 0x1F)] & 1 << UInt64(min(word.count, 63)) != 0
  }

  /// The longest wording that starts with a word of the text, and where it ends.
  func wording(in bytes: Span<UInt8>, at word: Range<Int>) -> (wording: Wording, end: Int)? {
    for index in starts[Int(bytes.byte(word.lowerBound) & 0x1F)]
    where wordings[index].firstWord == word.count {
      if let end = wordings[index].end(in: bytes, from: word.lowerBound) {
        return (wordings[index], end)
      }
    }
    return nil
  }
}

extension KinderWordings.Wording {
  fileprivate init?(_ text: String, of phrase: LanguageList.Phrase) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let bytes = Array(words.utf8)
    let firstWord = bytes.span.word(from: 0).end
    guard firstWord > 0 else { return nil }
    isInCapitals = words == words.uppercased() && words != words.lowercased()
    letters = isInCapitals ? bytes : bytes.map(\.lower)
    self.firstWord = firstWord
    self.phrase = phrase
  }

  fileprivate var slot: Int { Int(letters[0] & 0x1F) }

  fileprivate func end(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    for letter in letters {
      if letter == 0x20 {
        let next = bytes.skippingSpace(from: position)
        guard next > position else { return nil }
        position = next
      } else if letter == 0x27, bytes.punctuation(at: position) == 3 {
        position += 3
      } else {
        let byte = bytes.byte(position)
        guard (isInCapitals ? byte : byte.lower) == letter else { return nil }
        position += 1
      }
    }
    // "CLA-2" is a team, not a word for a child.
    let isCode = isInCapitals && bytes.byte(position) == 0x2D && bytes.byte(position + 1).isDigit
    return bytes.isWord(at: position) || isCode ? nil : position
  }
}

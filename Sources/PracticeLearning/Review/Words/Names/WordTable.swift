/// The senses of every known word, looked up by the hash of its bytes in small letters.
///
/// A slot holds the upper 48 bits of a hash and below them the senses: one look at one place tells both.
/// Two of some nine thousand words share 48 bits once in ten million tables.
struct WordTable: Sendable {
  private var slots: [UInt64]
  private var mask: Int

  static let all: WordTable = {
    var table = WordTable(capacity: 1 << 15)
    for group in NameGroup.given {
      table.add(group, .given, .givenWord, .givenProper)
    }
    for group in NameGroup.family {
      table.add(group, .family, .familyWord, .familyProper)
    }
    for (words, senses) in CapitalWords.all { table.add(words, senses) }
    return table
  }()

  /// - Parameter capacity: a power of two, over twice the number of words.
  private init(capacity: Int) {
    slots = [UInt64](repeating: 0, count: capacity)
    mask = capacity - 1
  }

  private mutating func add(
    _ group: NameGroup, _ plain: WordSenses, _ word: WordSenses, _ proper: WordSenses
  ) {
    add(group.plain, plain)
    add(group.words, word)
    add(group.proper, proper)
  }

  private mutating func add(_ words: String, _ senses: WordSenses) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let bytes = Array(word.utf8)
      let hash = bytes.span.hash(0..<bytes.count)
      var slot = place(of: hash)
      while slots[slot] != 0, slots[slot] >> 16 != hash >> 16 { slot = (slot + 1) & mask }
      slots[slot] = slots[slot] | hash & ~0xFFFF | UInt64(senses.rawValue)
    }
  }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16) & mask }

  /// The senses of the word of a hash; none where it is not known.
  func senses(_ hash: UInt64) -> WordSenses {
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] >> 16 == hash >> 16 {
        return WordSenses(rawValue: UInt16(truncatingIfNeeded: slots[slot]))
      }
      slot = (slot + 1) & mask
    }
    return []
  }
}

extension Span where Element == UInt8 {
  /// The senses of a word of the text.
  func senses(of word: Range<Int>) -> WordSenses { WordTable.all.senses(hash(word)) }
}

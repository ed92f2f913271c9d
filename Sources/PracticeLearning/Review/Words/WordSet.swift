/// A set of words, looked up by the hash of a word's bytes in small letters without making a string.
struct WordSet: Sendable {
  private var slots: [UInt64]

  /// Makes a set of the words of a text that spaces part.
  init(_ words: String) {
    let words = words.split(whereSeparator: \.isWhitespace)
    var size = 16
    while size < words.count * 3 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for word in words {
      let bytes = Array(word.utf8)
      insert(bytes.span.hash(0..<bytes.count))
    }
  }

  private mutating func insert(_ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = hash
  }

  /// Whether a word of that hash is in the set.
  func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }
}

extension Span where Element == UInt8 {
  /// A hash of a range in small letters; never 0.
  ///
  /// Source: G. Fowler, L. C. Noll, K.-P. Vo, the FNV-1a hash; its low bits are mixed once more
  /// because the set takes its slot from them.
  func hash(_ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for position in range {
      hash = (hash ^ UInt64(byte(position).lower)) &* 0x100_0000_01b3
    }
    return (hash ^ hash >> 32) | 1
  }
}

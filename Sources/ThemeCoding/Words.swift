/// The words of a text as they are compared.
///
/// Lower case, `'s` dropped, letters and digits with at most one apostrophe inside.
enum Words {
  /// Words that say nothing of what a text is about.
  static let unsaying: Set<String> = Set(
    """
    a an and are as at be been but by for from had has have he her hers him his i in into is it its more no not of \
    on or our out over she so than that the their them then there these they this to too up was we were what when where which \
    while who whom why will with without would herself himself themselves all any both each few how if most other own same some such only very can could \
    did do does doing just now about after again before being between down during further here nor off once should through under until because \
    one two three s t
    """.split(separator: " ").map(String.init))

  /// The words of a text, those that say nothing included.
  static func all(in text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var bytes = Array(text.lowercased().utf8)
    plainQuotes(&bytes)
    var place = 0
    func isWord(_ byte: UInt8) -> Bool {
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    while place < bytes.count {
      let byte = bytes[place]
      if isWord(byte) {
        word.append(byte)
      } else if byte == 0x27, isOwning(bytes, place) {
        // 's at the end of a word is dropped, and the word ends nowhere else.
        place += 1
      } else if byte == 0x27, !word.isEmpty, !word.contains(0x27), place + 1 < bytes.count,
        isLetter(bytes[place + 1])
      {
        word.append(byte)
        // Behind the apostrophe letters alone belong to the word.
        place += 1
        while place < bytes.count, isLetter(bytes[place]) {
          word.append(bytes[place])
          place += 1
        }
        end()
        continue
      } else {
        end()
      }
      place += 1
    }
    end()
    return words
  }

  /// Whether an apostrophe begins an `s` at the end of a word.
  private static func isOwning(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place + 1 < bytes.count, bytes[place + 1] == 0x73 else { return false }
    guard place + 2 < bytes.count else { return true }
    let next = bytes[place + 2]
    return
      !((0x61...0x7A).contains(next) || (0x30...0x39).contains(next) || next == 0x5F
      || next >= 0x80)
  }

  /// Turns curly single quotes into plain ones and en dashes into hyphens.
  private static func plainQuotes(_ bytes: inout [UInt8]) {
    guard bytes.contains(0xE2) else { return }
    var plain: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80 {
        switch bytes[place + 2] {
        case 0x98, 0x99: plain.append(0x27)
        case 0x93: plain.append(0x2D)
        default: plain += bytes[place...(place + 2)]
        }
        place += 3
      } else {
        plain.append(bytes[place])
        place += 1
      }
    }
    bytes = plain
  }
}

/// Words with a capital, one after another.
extension Span where Element == UInt8 {
  /// The word with a capital at a position, with what a hyphen or an apostrophe joins to it: `Al-Sayed`,
  /// `O'Neill`; not the `'s` of `Grace's`.
  func capitalToken(at start: Int) -> Range<Int>? {
    guard startsWithCapital(start) else { return nil }
    var end = word(from: start).end
    while true {
      let joint = byte(end) == 0x27 || byte(end) == 0x2D ? 1 : isCurlyApostrophe(end) ? 3 : 0
      guard joint > 0, startsWithCapital(end + joint) else { return start..<end }
      end = word(from: end + joint).end
    }
  }

  /// The word with a capital that follows another on the same line of thought.
  func capitalToken(after token: Range<Int>) -> Range<Int>? {
    let next = skippingSpace(from: token.upperBound)
    guard next > token.upperBound else { return nil }
    return capitalToken(at: next)
  }

  /// The end of a word with the `'s` or the apostrophe that may follow it.
  func endWithPossessive(_ token: Range<Int>) -> Int {
    let end = token.upperBound
    let mark = byte(end) == 0x27 ? 1 : isCurlyApostrophe(end) ? 3 : 0
    guard mark > 0 else { return end }
    if byte(end + mark).lower == 0x73, !isWord(at: end + mark + 1) { return end + mark + 1 }
    return byte(end - 1).lower == 0x73 && !isWord(at: end + mark) ? end + mark : end
  }

  /// The senses of the first part of a word with a capital.
  func senses(ofToken token: Range<Int>) -> WordSenses {
    senses(of: token.lowerBound..<word(from: token.lowerBound).end)
  }

  /// Whether a word is written in capitals throughout, as `CAMHS` is.
  func isInCapitals(_ word: Range<Int>) -> Bool {
    word.count > 1 && word.allSatisfy { byte($0).isCapital }
  }

  /// The word before a position, over spaces and, where it is asked for, a comma.
  func wordBefore(_ position: Int, overComma: Bool = false) -> Range<Int>? {
    var end = position
    while byte(end - 1).isSpace { end -= 1 }
    if overComma, byte(end - 1) == 0x2C { end -= 1 }
    guard end < position else { return nil }
    var start = end
    while start > 0, isWord(before: start) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// Whether a sentence, a line or a quotation begins at a position.
  func beginsSentence(_ position: Int) -> Bool {
    var before = position
    while byte(before - 1) == 0x20 || byte(before - 1) == 0x09 { before -= 1 }
    switch byte(before - 1) {
    case 0, 0x0A, 0x0D, 0x21, 0x22, 0x27, 0x28, 0x2A, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F: return true
    case let last: return last >= 0x80 && !isWord(before: before)
    }
  }

  func startsWithCapital(_ position: Int) -> Bool {
    let (lead, next) = (byte(position), byte(position + 1))
    if lead < 0x80 { return lead.isCapital }
    guard (0xC3...0xDF).contains(lead) else { return false }
    let scalar = Unicode.Scalar(UInt32(lead & 0x1F) << 6 | UInt32(next & 0x3F))
    return scalar?.properties.isUppercase ?? false
  }

  func isCurlyApostrophe(_ position: Int) -> Bool {
    byte(position) == 0xE2 && byte(position + 1) == 0x80 && byte(position + 2) == 0x99
  }
}

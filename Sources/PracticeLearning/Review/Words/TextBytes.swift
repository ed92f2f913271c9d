/// Reading a text byte by byte: every search for words walks its UTF-8, where Swift's characters and
/// regular expressions would cost more than the rest of a check together.
extension Span where Element == UInt8 {
  /// The byte at a position, or 0 outside the text.
  func byte(_ position: Int) -> UInt8 {
    position >= 0 && position < count ? self[position] : 0
  }

  /// The end of the word that starts at a position, and whether it holds a digit.
  ///
  /// A word is a run of letters and digits; it is empty where neither stands at the position.
  func word(from start: Int) -> (end: Int, hasDigit: Bool) {
    var end = start
    var hasDigit = false
    while end < count {
      let byte = self[end]
      // Nearly every byte of a text is a letter.
      if byte.isLetter {
        end += 1
      } else if byte.isDigit {
        hasDigit = true
        end += 1
      } else if byte >= 0x80, punctuation(at: end) == 0 {
        end += 1
      } else {
        break
      }
    }
    return (end, hasDigit)
  }

  /// The bytes of a punctuation mark outside ASCII that starts here: 0, 2 (such as a no-break space)
  /// or 3 (such as a curly quote or a dash).
  func punctuation(at position: Int) -> Int {
    switch byte(position) {
    case 0xC2: 2
    case 0xE2 where byte(position + 1) == 0x80: 3
    default: 0
    }
  }

  /// Whether a letter or digit stands just before a position.
  func isWord(before position: Int) -> Bool {
    let last = byte(position - 1)
    guard last >= 0x80 else { return last.isLetter || last.isDigit }
    return punctuation(at: position - 2) != 2 && punctuation(at: position - 3) != 3
  }

  /// Whether a letter or digit stands at a position.
  func isWord(at position: Int) -> Bool {
    let next = byte(position)
    if next >= 0x80 { return punctuation(at: position) == 0 }
    return next.isLetter || next.isDigit
  }

  /// Whether a word at a position goes on with a hyphen, slash or underscore, as codes and ids do.
  func isCode(before position: Int) -> Bool {
    byte(position - 1).joinsCode && isWord(before: position - 1)
  }

  /// Whether a word that ends at a position goes on with a hyphen, slash or underscore, as codes do.
  func isCode(after position: Int) -> Bool {
    byte(position).joinsCode && isWord(at: position + 1)
  }

  /// The position after any spaces, line ends and no-break spaces.
  func skippingSpace(from start: Int) -> Int {
    var position = start
    while true {
      if byte(position).isSpace {
        position += 1
      } else if byte(position) == 0xC2, byte(position + 1) == 0xA0 {
        position += 2
      } else {
        return position
      }
    }
  }

  /// The bytes between two groups of a number: a space or two, a hyphen or dash, or a dash in spaces.
  func groupSeparator(at start: Int) -> Int {
    var position = min(skippingSpace(from: start), start + 2)
    if byte(position) == 0x2D {
      position += 1
    } else if byte(position) == 0xE2, byte(position + 1) == 0x80,
      (0x90...0x93).contains(byte(position + 2))
    {
      position += 3
    } else {
      return position - start
    }
    return min(skippingSpace(from: position), position + 2) - start
  }

  /// The number of digits in a row from a position on.
  func digits(from start: Int) -> Int {
    var end = start
    while byte(end).isDigit { end += 1 }
    return end - start
  }

  /// The value of the digits of a range, at most 18 of them.
  func value(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(byte($1) &- 0x30) }
  }

  /// Whether a range holds a word, compared without regard to case.
  ///
  /// - Parameter word: ASCII letters in lower case.
  func reads(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<letters.count where byte(range.lowerBound + offset).lower != letters[offset]
      {
        return false
      }
      return true
    }
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isCapital: Bool { self &- 0x41 < 26 }
  var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
  var lower: UInt8 { isCapital ? self | 0x20 : self }
  var upper: UInt8 { self &- 0x61 < 26 ? self & 0xDF : self }
  fileprivate var joinsCode: Bool { self == 0x2D || self == 0x2F || self == 0x5F }
}

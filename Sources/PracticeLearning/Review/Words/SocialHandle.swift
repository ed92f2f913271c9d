extension Span where Element == UInt8 {
  /// What somebody is called on social media, after an at sign: `@name`.
  ///
  /// `@home` and `5 @ 10` are none.
  func socialHandle(atSign at: Int) -> Range<Int>? {
    guard !isWord(before: at) else { return nil }
    let end = endOfHandle(from: at + 1)
    let name = at + 1..<end
    guard name.count >= 3, name.contains(where: { byte($0).isLetter }) else { return nil }
    let isMarked = name.contains { !byte($0).isLetter }
    guard isMarked || !SocialWords.places.contains(hash(name)) && !senses(of: name).has(.everyday)
    else { return nil }
    return at..<end
  }

  /// What somebody is called on social media, after a word such as `insta`: a name with a digit, a
  /// point or a line in it that starts with a word, `millie.xo.22`.
  func socialHandle(at word: Range<Int>) -> Range<Int>? {
    let end = endOfHandle(from: word.lowerBound)
    guard byte(word.lowerBound).isLetter || byte(word.lowerBound) == 0x5F,
      (4...40).contains(end - word.lowerBound),
      follows(CueWords.handle, within: 4, word.lowerBound, over: CueWords.beforeHandle)
    else { return nil }
    return word.lowerBound..<end
  }

  /// Whether a word goes on as a handle does: `lil_tee`, `millie.xo`, `shadow#4471`.
  func goesOnAsHandle(after end: Int) -> Bool {
    (byte(end) == 0x5F || byte(end) == 0x2E || byte(end) == 0x23) && isHandle(byte(end + 1))
  }

  private func endOfHandle(from start: Int) -> Int {
    var end = start
    while isHandle(byte(end)) || byte(end) == 0x2E || byte(end) == 0x23 { end += 1 }
    while end > start, byte(end - 1) == 0x2E || byte(end - 1) == 0x23 { end -= 1 }
    return end
  }

  private func isHandle(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte == 0x5F }
}

private enum SocialWords {
  /// `@home`: where something happens.
  static let places = WordSet(
    "home school work nursery college mum mums dad dads nan nans court the office")
}

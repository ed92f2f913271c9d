extension Span where Element == UInt8 {
  /// A house number and its street that start with a word: `14 Marsh Lane`, `112a St Peter's Avenue`.
  ///
  /// A street without a number is where something happened, not where somebody lives.
  func streetAddress(at word: Range<Int>) -> Range<Int>? {
    let start = word.lowerBound
    let digits = digits(from: start)
    guard (1...4).contains(digits), word.count - digits <= 1,
      startsWithCapital(
        skippingSpace(from: word.upperBound + (byte(word.upperBound) == 0x2C ? 1 : 0))),
      !isCode(before: start),
      !isCode(after: word.upperBound), byte(start - 1) != 0x2E || byte(start - 2).isLetter,
      !StreetWords.beforeNumbers.contains(wordBefore(start).map { hash($0) } ?? 1)
    else { return nil }
    var last = word
    if byte(last.upperBound) == 0x2C { last = last.lowerBound..<last.upperBound + 1 }
    var previous: WordSenses = .everyday
    for count in 0..<5 {
      let next = skippingSpace(from: last.upperBound)
      guard next > last.upperBound, byte(next - 1) != 0x0A || next == last.upperBound + 1 else {
        return nil
      }
      let first = next..<self.word(from: next).end
      let senses = senses(of: first)
      if count > 0, senses.has(.street), startsWithCapital(next) || !previous.has(.everyday) {
        return endsThere(first) ? start..<first.upperBound : nil
      }
      guard let token = capitalToken(at: next), isStreetName(first, senses, isFirst: count == 0)
      else { return nil }
      previous = senses
      var end = endWithPossessive(token)
      if byte(end) == 0x2E, reads("st", in: first) { end += 1 }
      last = token.lowerBound..<end
    }
    return nil
  }

  /// No service is the name of a street, but `High` Street and `The` Crescent are.
  private func isStreetName(_ word: Range<Int>, _ senses: WordSenses, isFirst: Bool) -> Bool {
    if isInCapitals(word) { return false }
    guard senses.has(.everyday), !senses.has(.anyName) else { return true }
    return StreetWords.firstWords.contains(hash(word)) && isFirst
  }

  /// `7 Mill Lane School pupils` tells no home; `2 High Court days` no street.
  private func endsThere(_ street: Range<Int>) -> Bool {
    if let before = wordBefore(street.lowerBound), reads("court", in: street),
      StreetWords.courts.contains(hash(before))
    {
      return false
    }
    guard let next = capitalToken(after: street) else { return true }
    let senses = senses(ofToken: next)
    return !senses.has(.place) || senses.has(.street)
  }
}

private enum StreetWords {
  static let beforeNumbers = WordSet(
    "year years group stage level tier section grade week day step part page class room key band no1"
  )
  static let firstWords = WordSet(
    """
    the high north south east west northern southern eastern western upper lower middle old new great \
    little church school college bank royal kings queens station hospital court mill green white black \
    red long spring summer
    """)
  static let courts = WordSet("high crown county youth family magistrates supreme appeal")
}

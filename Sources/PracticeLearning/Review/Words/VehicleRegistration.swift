extension Span where Element == UInt8 {
  /// The registration of a vehicle that starts with a word: `AB12 CDE`; near a word such as `car` or
  /// `registration` in small letters and of the years before 2001 too, `K456 RTV`, `RTV 456K`.
  ///
  /// Source: DVLA, INF104, "Vehicle registration numbers and number plates".
  func vehicleRegistration(in word: Range<Int>) -> Range<Int>? {
    guard !isCode(before: word.lowerBound), (2...7).contains(word.count),
      let shape = registrationShape(of: word)
    else { return nil }
    var end = word.upperBound
    if shape.lacksLetters {
      let next = byte(end) == 0x20 || byte(end) == 0x2D ? end + 1 : end
      guard next > end, self.word(from: next) == (next + 3, false), areLetters(next..<next + 3)
      else { return nil }
      end = next + 3
    }
    guard !isCode(after: end) else { return nil }
    let range = word.lowerBound..<end
    let isLarge = range.allSatisfy { !byte($0).isLetter || byte($0).isCapital }
    return shape.isCurrent && isLarge || follows(CueWords.vehicle, within: 8, word.lowerBound)
      ? range : nil
  }

  /// The registration `RTV 456K`, found at its digits.
  func suffixRegistration(in word: Range<Int>) -> Range<Int>? {
    let digits = digits(from: word.lowerBound)
    guard (1...3).contains(digits), word.count == digits + 1, byte(word.upperBound - 1).isLetter,
      let letters = wordBefore(word.lowerBound), letters.count == 3, areLetters(letters),
      letters.upperBound == word.lowerBound - 1,
      letters.allSatisfy({ byte($0).isCapital }),
      follows(CueWords.vehicle, within: 8, letters.lowerBound)
    else { return nil }
    return letters.lowerBound..<word.upperBound
  }

  private func registrationShape(of word: Range<Int>) -> (isCurrent: Bool, lacksLetters: Bool)? {
    let start = word.lowerBound
    let letters = byte(start + 1).isLetter ? 2 : 1
    let digits = digits(from: start + letters)
    let rest = word.count - letters - digits
    guard byte(start).isLetter,
      rest == 0 || rest == 3 && areLetters(start + letters + digits..<word.upperBound)
    else { return nil }
    if letters == 2 {
      let age = value(start + 2..<start + 2 + digits)
      let isAge = (2...29).contains(age) || (51...79).contains(age)
      guard digits == 2, isAge, areLetters(start..<start + 2) else { return nil }
      return (true, rest == 0)
    }
    return (1...3).contains(digits) ? (false, rest == 0) : nil
  }

  /// Letters of a plate: neither I nor Q.
  private func areLetters(_ range: Range<Int>) -> Bool {
    range.allSatisfy { byte($0).isLetter && byte($0).upper != 0x49 && byte($0).upper != 0x51 }
  }
}

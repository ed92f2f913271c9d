extension Span where Element == UInt8 {
  /// A unique pupil number that fills a word: a check letter and twelve digits, of which the last is a
  /// letter in a temporary number.
  ///
  /// Source: Department for Education, "Unique pupil numbers: a guide for schools and local
  /// authorities"; UK Government Data Standards Catalogue, Unique Pupil Number 2.0: the check letter
  /// is the sum of the twelve weighted 2 to 13, modulo 23, counted in letters without I, O and S.
  func pupilNumber(in word: Range<Int>) -> Range<Int>? {
    guard word.count == 13, let check = pupilLetter(byte(word.lowerBound)) else { return nil }
    var sum = 0
    for offset in 1...12 {
      let byte = byte(word.lowerBound + offset)
      if byte.isDigit {
        sum += Int(byte &- 0x30) * (offset + 1)
      } else if offset == 12, let value = pupilLetter(byte) {
        sum += value * 13
      } else {
        return nil
      }
    }
    return sum % 23 == check && !isCode(before: word.lowerBound) && !isCode(after: word.upperBound)
      ? word : nil
  }

  private func pupilLetter(_ byte: UInt8) -> Int? {
    let letter = byte.upper
    guard letter.isCapital else { return nil }
    let skipped: [UInt8] = [0x49, 0x4F, 0x53]
    guard !skipped.contains(letter) else { return nil }
    return Int(letter &- 0x41) - skipped.count { $0 < letter }
  }
}

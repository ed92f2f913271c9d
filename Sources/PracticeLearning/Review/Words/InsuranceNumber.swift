extension Span where Element == UInt8 {
  /// A National Insurance number that starts with a word: two letters, six digits and a letter A to D,
  /// together or in groups: `AB 12 34 56 C`.
  ///
  /// In groups and small letters it is one only near a word such as `insurance`.
  ///
  /// Source: HMRC, National Insurance Manual NIM39110, the format of the number.
  func insuranceNumber(at word: Range<Int>) -> Range<Int>? {
    let start = word.lowerBound
    guard byte(start + 2 + gap(at: start + 2)).isDigit, byte(start).isLetter,
      byte(start + 1).isLetter, !isCode(before: start),
      isInsurancePrefix(byte(start).upper, byte(start + 1).upper)
    else { return nil }
    var end = start + 2
    for _ in 0..<3 {
      end += gap(at: end)
      guard byte(end).isDigit, byte(end + 1).isDigit else { return nil }
      end += 2
    }
    end += gap(at: end)
    guard byte(end).isLetter, (0x41...0x44).contains(byte(end).upper), !isWord(at: end + 1),
      !isCode(after: end + 1)
    else { return nil }
    let isWrittenLarge =
      byte(start).isCapital && byte(start + 1).isCapital && byte(end).isCapital
    let isOneWord = end + 1 - start == 9
    return isWrittenLarge || isOneWord || follows(CueWords.insurance, within: 6, start)
      ? start..<end + 1 : nil
  }

  private func gap(at position: Int) -> Int {
    byte(position).isSpace || byte(position) == 0x2D ? 1 : 0
  }

  private func isInsurancePrefix(_ first: UInt8, _ second: UInt8) -> Bool {
    // D F I U V stand nowhere, O not second; Q is first in the samples of the offices alone.
    let never: [UInt8] = [0x44, 0x46, 0x49, 0x55, 0x56]
    return !never.contains(first) && !never.contains(second) && second != 0x4F
  }
}

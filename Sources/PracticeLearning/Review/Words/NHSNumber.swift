extension Span where Element == UInt8 {
  /// An NHS number that starts with the digits at a position: ten digits, together or grouped 3-3-4,
  /// whose last one is the check digit.
  func nhsNumber(at start: Int) -> Range<Int>? {
    guard !isCode(before: start) || byte(start - 2).isLetter else { return nil }
    var positions: [Int] = []
    var end = start
    if digits(from: start) == 10 {
      end = start + 10
      positions = Array(start..<end)
    } else {
      guard !continuesDigits(before: start) else { return nil }
      for size in [3, 3, 4] {
        if end > start {
          let gap = groupSeparator(at: end)
          guard gap > 0 else { return nil }
          end += gap
        }
        guard digits(from: end) == size else { return nil }
        positions += end..<(end + size)
        end += size
      }
      guard groupSeparator(at: end) == 0 || digits(from: end + groupSeparator(at: end)) == 0 else {
        return nil
      }
    }
    guard !isWord(at: end), !isCode(after: end) else { return nil }
    return hasNHSCheckDigit(positions) ? start..<end : nil
  }

  private func continuesDigits(before start: Int) -> Bool {
    (byte(start - 1) == 0x20 || byte(start - 1) == 0x2D) && byte(start - 2).isDigit
  }

  /// Modulus 11: the first nine digits weighted 10 down to 2; the tenth is 11 less the remainder of
  /// their sum by 11, where 11 counts as 0 and 10 never occurs.
  ///
  /// Source: NHS Data Model and Dictionary, attribute NHS NUMBER.
  private func hasNHSCheckDigit(_ positions: [Int]) -> Bool {
    let numbers = positions.map { Int(byte($0) &- 0x30) }
    guard let check = numbers.last, numbers.contains(where: { $0 != numbers[0] }) else {
      return false
    }
    let sum = zip(numbers.dropLast(), (2...10).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
    return (11 - sum % 11) % 11 == check
  }
}

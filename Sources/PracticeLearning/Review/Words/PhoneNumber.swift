extension Span where Element == UInt8 {
  /// A United Kingdom telephone number that starts with the digits at a position: `07...`, `01`, `02`,
  /// `03`, `+44` or `0044`, ten or eleven digits with its leading nought, grouped as people write them.
  ///
  /// Source: Ofcom, National Telephone Numbering Plan.
  func phoneNumber(at start: Int) -> Range<Int>? {
    guard !isCode(before: start), !(byte(start - 1) == 0x2E && byte(start - 2).isDigit) else {
      return nil
    }
    guard let national = nationalNumber(at: start) else { return nil }
    let first = byte(national.start + (national.hasNought ? 1 : 0))
    guard [0x31, 0x32, 0x33, 0x37].contains(first),
      let end = phoneGroups(
        from: national.start, counted: national.hasNought ? 0 : 1, isMobile: first == 0x37)
    else { return nil }
    return leadIn(before: start)..<end
  }

  /// Where the number within the country starts, after `+44`, `0044` and `(0)`, and whether its nought
  /// is written.
  private func nationalNumber(at start: Int) -> (start: Int, hasNought: Bool)? {
    var position = start
    if byte(start - 1) == 0x2B, byte(start) == 0x34, byte(start + 1) == 0x34 {
      position += 2
    } else if byte(start) == 0x30, byte(start + 1) == 0x30, byte(start + 2) == 0x34,
      byte(start + 3) == 0x34
    {
      position += 4
    } else {
      return byte(start) == 0x30 ? (start, true) : nil
    }
    position += groupSeparator(at: position)
    if byte(position) == 0x28, byte(position + 1) == 0x30, byte(position + 2) == 0x29 {
      position += 3
      position += groupSeparator(at: position)
    }
    return (position, byte(position) == 0x30)
  }

  /// The end of the groups of digits that make up a number, when there are ten or eleven digits.
  ///
  /// - Parameter counted: digits that count though they are not written: the nought that +44 stands for.
  private func phoneGroups(from start: Int, counted: Int, isMobile: Bool) -> Int? {
    var count = counted + digits(from: start)
    guard (3...11).contains(count) else { return nil }
    var end = start + count - counted
    while count < 11 {
      var next = end
      if byte(next) == 0x29 { next += 1 }
      next += groupSeparator(at: next)
      if byte(next) == 0x28 { next += 1 }
      let group = digits(from: next)
      guard next > end, group >= (isMobile ? 2 : 3), count + group <= 11 else { break }
      count += group
      end = next + group
    }
    guard count >= 10, !isWord(at: end), !isCode(after: end) else { return nil }
    return end
  }

  private func leadIn(before start: Int) -> Int {
    var start = start
    if byte(start - 1) == 0x2B { start -= 1 }
    let isAreaInBrackets = byte(start - 1) == 0x28 && byte(start + digits(from: start)) == 0x29
    return isAreaInBrackets ? start - 1 : start
  }
}

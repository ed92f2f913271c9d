extension Span where Element == UInt8 {
  /// A United Kingdom telephone number that starts with the digits at a position: `07...`, `01`, `02`,
  /// `03`, `+44` or `0044`, ten or eleven digits with its leading nought, grouped as people write them.
  ///
  /// Source: Ofcom, National Telephone Numbering Plan.
  func phoneNumber(at start: Int) -> Range<Int>? {
    guard !isCode(before: start), !(byte(start - 1) == 0x2E && byte(start - 2).isDigit) else {
      return nil
    }
    var position = start
    var size = 0
    var isInternational = false
    if byte(start - 1) == 0x2B, digits(from: start) >= 2, value(start..<start + 2) == 44 {
      (position, isInternational) = (start + 2, true)
    } else if digits(from: start) >= 4, value(start..<start + 4) == 44, byte(start + 1) == 0x30 {
      (position, isInternational) = (start + 4, true)
    }
    if isInternational {
      position += groupSeparator(at: position)
      if byte(position) == 0x28, byte(position + 1) == 0x30, byte(position + 2) == 0x29 {
        position += 3
        position += groupSeparator(at: position)
      }
      // The nought that +44 stands for.
      size = byte(position) == 0x30 ? 0 : 1
    } else if byte(position) != 0x30 {
      return nil
    }
    let first = byte(position + 1 - size)
    guard [0x31, 0x32, 0x33, 0x37].contains(first) else { return nil }
    guard let end = phoneGroups(from: position, size: size, isMobile: first == 0x37) else {
      return nil
    }
    return leadIn(before: start)..<end
  }

  /// The end of the groups of digits that make up a number, when there are ten or eleven digits.
  private func phoneGroups(from start: Int, size: Int, isMobile: Bool) -> Int? {
    var size = size
    var end = start
    var group = digits(from: start)
    guard group + size >= 3 else { return nil }
    while size + group <= 11 {
      size += group
      end += group
      if size == 11 { break }
      var next = end
      if byte(next) == 0x29 { next += 1 }
      next += groupSeparator(at: next)
      if byte(next) == 0x28 { next += 1 }
      group = digits(from: next)
      guard next > end, group >= (isMobile ? 2 : 3) else { break }
      guard size + group <= 11 else { break }
      end = next
    }
    guard size >= 10, !isWord(at: end), !isCode(after: end) else { return nil }
    return end
  }

  private func leadIn(before start: Int) -> Int {
    var start = start
    if byte(start - 1) == 0x2B { start -= 1 }
    let isAreaInBrackets = byte(start - 1) == 0x28 && byte(start + digits(from: start)) == 0x29
    return isAreaInBrackets ? start - 1 : start
  }
}

extension Span where Element == UInt8 {
  /// The e-mail address around an at sign.
  func emailAddress(around at: Int) -> Range<Int>? {
    var start = at
    while isLocalPart(byte(start - 1)) { start -= 1 }
    while start < at, !byte(start).isLetter, !byte(start).isDigit { start += 1 }
    var end = at + 1
    while byte(end).isLetter || byte(end).isDigit || byte(end) == 0x2D || byte(end) == 0x2E {
      end += 1
    }
    while end > at, !byte(end - 1).isLetter { end -= 1 }
    guard start < at, let dot = (at + 1..<max(end, at + 1)).last(where: { byte($0) == 0x2E }),
      dot > at + 1, end - dot > 2, (dot + 1..<end).allSatisfy({ byte($0).isLetter })
    else { return nil }
    return start..<end
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x27].contains(byte)
  }
}

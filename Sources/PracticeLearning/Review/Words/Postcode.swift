extension Span where Element == UInt8 {
  /// A full postcode that starts with a word: `SW1A 1AA`, or `SW1A1AA` as a word of its own, in any
  /// case.
  ///
  /// A code in the text is rarely a real area, so only the areas of Royal Mail count; an inward part
  /// such as `2nd` in small letters is an ordinal.
  func postcode(in word: Range<Int>) -> Range<Int>? {
    guard !isCode(before: word.lowerBound) else { return nil }
    if (2...4).contains(word.count) {
      let inward = skippingSpace(from: word.upperBound)
      guard (1...3).contains(inward - word.upperBound), self.word(from: inward).end == inward + 3,
        isInward(inward), !isOrdinal(inward), isOutward(word), !isCode(after: inward + 3)
      else { return nil }
      return word.lowerBound..<inward + 3
    }
    guard (6...7).contains(word.count), !isCode(after: word.upperBound),
      word.allSatisfy({ byte($0).isDigit || byte($0).isLetter })
    else { return nil }
    let inward = word.upperBound - 3
    return isInward(inward) && !isOrdinal(inward) && isOutward(word.lowerBound..<inward)
      ? word : nil
  }

  private func isInward(_ start: Int) -> Bool {
    byte(start).isDigit && isUnit(byte(start + 1)) && isUnit(byte(start + 2))
  }

  private func isUnit(_ byte: UInt8) -> Bool {
    byte.isLetter && ![0x43, 0x49, 0x4B, 0x4D, 0x4F, 0x56].contains(byte.upper)
  }

  private func isOrdinal(_ start: Int) -> Bool {
    ["st", "nd", "rd", "th"].contains { (ending: StaticString) in
      reads(ending, in: start + 1..<start + 3) && !byte(start + 1).isCapital
    }
  }

  /// One of A9, A99, AA9, AA99, A9A, AA9A with a real area, or GIR.
  ///
  /// Source: Royal Mail, Programmers' Guide to the Postcode Address File; BS 7666.
  private func isOutward(_ range: Range<Int>) -> Bool {
    if reads("gir", in: range) { return true }
    let letters = range.prefix { byte($0).isLetter }.count
    let rest = range.dropFirst(letters)
    guard letters == 1 || letters == 2, let digit = rest.first, byte(digit).isDigit else {
      return false
    }
    let area = String(
      decoding: range.prefix(letters).map { byte($0).upper }, as: UTF8.self)
    guard PostcodeAreas.all.contains(area) else { return false }
    guard rest.count == 2 else { return rest.count == 1 }
    let last = byte(digit + 1).upper
    if last.isDigit { return true }
    let allowed = letters == 1 ? "ABCDEFGHJKPSTUW" : "ABEHMNPRVWXY"
    return allowed.utf8.contains(last)
  }
}

private enum PostcodeAreas {
  static let all = Set(
    """
    AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E \
    EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN \
    LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO \
    SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split(separator: " ").map(String.init))
}

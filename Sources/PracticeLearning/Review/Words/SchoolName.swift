extension Span where Element == UInt8 {
  /// The name of a school that starts with a word with a capital: `Oakfield Primary`, `St Agnes Primary
  /// School`, `Marlowe Academy`, in the middle of a sentence `Whitmore school` too.
  func schoolName(at word: Range<Int>, _ senses: WordSenses) -> Range<Int>? {
    guard !senses.has([.everyday, .school]), byte(word.lowerBound - 1) != 0x2D,
      !isInCapitals(word), let first = capitalToken(at: word.lowerBound)
    else { return nil }
    var last = first.lowerBound..<endWithPossessive(first)
    var school: Range<Int>?
    for _ in 0..<7 {
      var next = skippingSpace(from: last.upperBound)
      guard next > last.upperBound else { break }
      let small = next..<self.word(from: next).end
      if SchoolWords.joints.contains(hash(small)) {
        next = skippingSpace(from: small.upperBound)
        guard let token = capitalToken(at: next) else { break }
        last = token.lowerBound..<endWithPossessive(token)
      } else if let token = capitalToken(at: next) {
        last = token.lowerBound..<endWithPossessive(token)
      } else {
        if school == nil || school?.upperBound == last.upperBound,
          self.senses(of: small).has(.school), isSmallSchool(first, last, small)
        {
          school = small
        }
        break
      }
      let senses = self.senses(ofToken: last)
      if senses.has(.school) {
        school = last
      } else if school != nil {
        // "Kings College Hospital" is no school.
        if senses.has(.place) { return nil }
        break
      }
    }
    return school.map { word.lowerBound..<$0.upperBound }
  }

  /// `at Whitmore school`, `St Agnes primary`; not `Poor school attendance`.
  private func isSmallSchool(_ first: Range<Int>, _ last: Range<Int>, _ school: Range<Int>) -> Bool
  {
    last.lowerBound > first.lowerBound || !beginsSentence(first.lowerBound)
  }
}

private enum SchoolWords {
  static let joints = WordSet("of and the for")
}

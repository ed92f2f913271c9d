/// What stands before and after a name.
extension Span where Element == UInt8 {
  /// Whether a role stands before a name: `social worker Ioana`, `PC Jones`, `Nan Bridie`.
  ///
  /// A role with a capital is mostly a heading or a title: `Foster Carer Handbook`.
  func followsRole(_ name: Range<Int>) -> Bool {
    guard let before = wordBefore(name.lowerBound) else { return false }
    let senses = senses(of: before)
    guard senses.has(.role) else { return false }
    return senses.has(.address) || !byte(before.lowerBound).isCapital
      || beginsSentence(before.lowerBound) || isSocialWorker(before)
  }

  /// Whether a word stands beside a role between commas or in brackets: `his advocate, Rosalyn, rang`.
  func isSetApart(_ name: Range<Int>) -> Bool {
    let before = byte(name.lowerBound - 1)
    let after = byte(name.upperBound)
    var end = name.lowerBound
    if before == 0x28, after == 0x29 {
      end -= 1
    } else if before == 0x20, byte(name.lowerBound - 2) == 0x2C, after == 0x2C {
      end -= 2
    } else {
      return false
    }
    while byte(end - 1).isSpace { end -= 1 }
    var start = end
    while start > 0, isWord(before: start) { start -= 1 }
    return start < end && senses(of: start..<end).has(.role)
  }

  /// `J Smith`, `J. Smith`.
  func followsInitial(_ name: Range<Int>) -> Bool {
    var end = name.lowerBound
    while byte(end - 1).isSpace { end -= 1 }
    guard end < name.lowerBound else { return false }
    let hasStop = byte(end - 1) == 0x2E
    if hasStop { end -= 1 }
    let initial = byte(end - 1)
    // "I" and "A" are words.
    guard initial.isCapital, initial != 0x49, initial != 0x41 || hasStop else { return false }
    return !isWord(before: end - 1) && !followsCapital(end - 1)
  }

  /// `St Mary`, `Saint Oswald`.
  func followsSaint(_ position: Int) -> Bool {
    var end = position
    while byte(end - 1).isSpace { end -= 1 }
    guard end < position else { return false }
    if byte(end - 1) == 0x2E { end -= 1 }
    return reads("st", in: end - 2..<end) && !isWord(before: end - 2)
      || reads("saint", in: end - 5..<end) && !isWord(before: end - 5)
  }

  /// Whether another word with a capital stands just before, as in `Quality Mark`.
  func followsCapital(_ position: Int) -> Bool {
    guard let before = wordBefore(position) else { return false }
    return startsWithCapital(before.lowerBound) && !beginsSentence(before.lowerBound)
  }

  /// Whether a name goes on to be that of a place or a thing: `Clarence House`, `Sarah's Law`.
  func isPlace(_ token: Range<Int>, _ senses: WordSenses) -> Bool {
    let owned = endWithPossessive(token)
    if owned > token.upperBound {
      let next = skippingSpace(from: owned)
      return next > owned && startsWithCapital(next)
        && self.senses(of: next..<word(from: next).end).has(.place)
    }
    var last = token
    for _ in 0..<3 {
      guard let next = capitalToken(after: last) else { return false }
      let nextSenses = self.senses(ofToken: next)
      // "Sarah Hall" is a person, "Alexandra Gardens" is none.
      if nextSenses.has(.place) {
        return !(senses.has(.given) && nextSenses.has(.anyFamily))
          || capitalToken(after: next) != nil
      }
      let end = endWithPossessive(next)
      last = next.lowerBound..<end
    }
    return false
  }

  private func isSocialWorker(_ role: Range<Int>) -> Bool {
    guard reads("worker", in: role), let before = wordBefore(role.lowerBound) else { return false }
    return reads("social", in: before) || reads("support", in: before) || reads("key", in: before)
  }
}

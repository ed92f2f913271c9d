/// Names of people without a title: `Jane Doe`, `PC Jones`, `with Sarah Evans`, `Mum Kelly`.
extension Span where Element == UInt8 {
  /// A name that starts with a word with a capital.
  func untitledName(at word: Range<Int>, _ senses: WordSenses) -> Range<Int>? {
    guard standsFree(word), let token = capitalToken(at: word.lowerBound),
      isName(token, word, senses), !followsSaint(word.lowerBound), !isPlace(token, senses)
    else { return nil }
    return token.lowerBound..<endOfName(token)
  }

  /// Not a part of a code, an address or a joined word.
  private func standsFree(_ word: Range<Int>) -> Bool {
    switch byte(word.lowerBound - 1) {
    case 0x23, 0x2D, 0x40, 0x5F: return false  // # - @ _
    case 0x27, 0x2E: guard !isWord(before: word.lowerBound - 1) else { return false }  // ' .
    default: break
    }
    switch byte(word.upperBound) {
    case 0x40, 0x5F: return false
    case 0x2E: return !isWord(at: word.upperBound + 1)
    case 0x2D: return !byte(word.upperBound + 1).isDigit
    default: return true
    }
  }

  private func isName(_ token: Range<Int>, _ word: Range<Int>, _ senses: WordSenses) -> Bool {
    if isInCapitals(word), token == word {
      guard senses.has(.anyName), !senses.has(.everyday) else { return false }
      return followsRole(word) || isNameInCapitals(after: word, senses)
    }
    if senses.isPlainName { return true }
    // "J. Young", but not "her mother Black British".
    if senses.has(.anyFamily), followsInitial(word) { return true }
    if senses.has(.anyGiven) { return isGivenName(token, senses) }
    if senses.has(.everyday) { return false }
    if senses.has(.anyFamily) { return followsRole(word) || isFamily(token) }
    return !senses.has([.role, .place]) && isUnknownName(token, word)
  }

  /// A first name that is another word as well: what stands beside it decides.
  private func isGivenName(_ token: Range<Int>, _ senses: WordSenses) -> Bool {
    let next = capitalToken(after: token)
    let nextSenses = next.map { self.senses(ofToken: $0) } ?? []
    // "Mum May rang", but "the worker, May 2026" and "his worker Christian or not".
    if followsRole(token), !byte(skippingSpace(from: token.upperBound)).isDigit { return true }
    if nextSenses.isPlainName { return true }
    if speaks(after: token) { return true }
    guard !senses.has(.everyday) else { return false }
    if let next, nextSenses.has(.anyFamily), !nextSenses.has(.street) {
      // "Grace Brown came", but "Will Young Carers help?"
      return !nextSenses.has(.everyday) || capitalToken(after: next) == nil
    }
    guard senses.has(.givenWord), !beginsSentence(token.lowerBound) else { return false }
    return next == nil && !followsCapital(token.lowerBound)
  }

  /// A word with a capital that is in no list: a role before it or speech after it tells.
  private func isUnknownName(_ token: Range<Int>, _ word: Range<Int>) -> Bool {
    if byte(word.lowerBound) >= 0x80 { return token.count > 4 }  // Łukasz, Özil
    if hasNameForm(token, word) { return true }
    guard token.count > 2, !isInCapitals(word) else { return false }
    if followsRole(word) || isSetApart(token) { return true }
    if let next = capitalToken(after: token), isFamilyName(next, after: word) { return true }
    guard speaks(after: token), !beginsSentence(word.lowerBound), !followsCapital(word.lowerBound),
      let before = wordBefore(word.lowerBound)
    else { return false }
    return !NamedWords.placeWords.contains(hash(before))
  }

  /// `Xyrelle Evans` and, before what somebody does or is, `Xyrelle Quorvin was`: two words with a capital
  /// that are no others, and not after `in` or `at` like a town.
  private func isFamilyName(_ next: Range<Int>, after word: Range<Int>) -> Bool {
    let senses = senses(ofToken: next)
    if senses.isPlainName { return !beginsSentence(word.lowerBound) }
    guard senses.isEmpty, !isInCapitals(next), next.count > 2 else { return false }
    if let before = wordBefore(word.lowerBound), NamedWords.placeWords.contains(hash(before)) {
      return false
    }
    let verb = skippingSpace(from: next.upperBound)
    let end = self.word(from: verb).end
    return verb > next.upperBound
      && (self.senses(of: verb..<end).has(.speech) || NamedWords.being.contains(hash(verb..<end)))
  }

  /// `SARAH EVANS`: two names in capitals, since one may be an abbreviation.
  private func isNameInCapitals(after word: Range<Int>, _ senses: WordSenses) -> Bool {
    guard senses.has(.given), let next = capitalToken(after: word), isInCapitals(next) else {
      return false
    }
    return self.senses(ofToken: next).has(.anyFamily)
  }

  /// `the Marsh family`.
  private func isFamily(_ token: Range<Int>) -> Bool {
    let next = skippingSpace(from: token.upperBound)
    return next > token.upperBound && !beginsSentence(token.lowerBound)
      && reads("family", in: next..<word(from: next).end)
  }

  private func speaks(after token: Range<Int>) -> Bool {
    let next = skippingSpace(from: token.upperBound)
    return next > token.upperBound && senses(of: next..<word(from: next).end).has(.speech)
  }

  /// Over a name and what belongs to it, up to four words.
  private func endOfName(_ token: Range<Int>) -> Int {
    var last = token
    for _ in 0..<3 {
      guard let next = capitalToken(after: last), !isInCapitals(next) || isInCapitals(token) else {
        break
      }
      let senses = senses(ofToken: next)
      guard !senses.has([.everyday, .place]) || senses.isPlainName else { break }
      last = next
    }
    return last.upperBound
  }
}

enum NamedWords {
  /// What a person or a thing may do.
  static let being = WordSet("is was has had and will would")
  /// What stands before a place rather than before a person who speaks.
  static let placeWords = WordSet("in at from near to of around outside the a this that their")
}

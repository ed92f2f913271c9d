/// The days between which a full date in a text reads like a date of birth.
struct BirthDates: Sendable {
  /// A full date before this day is older than anything a review writes about.
  var oldBefore: CalendarDate
  /// Today: nobody was born later.
  var today: CalendarDate

  /// The last year that two digits may mean: plans name days a few years ahead.
  var latestYear: Int { today.year + 5 }
}

extension Span where Element == UInt8 {
  /// Whether a date in the text reads like a date of birth: it is old, or it stands beside a word such
  /// as `born`.
  func isDateOfBirth(_ written: WrittenDate, _ birthDates: BirthDates) -> Bool {
    guard written.date <= birthDates.today else { return false }
    if written.date < birthDates.oldBefore, !written.isDoubtful { return true }
    return speaksOfBirth(before: written.range.lowerBound)
      || speaksOfBirth(after: written.range.upperBound)
  }

  private func speaksOfBirth(before position: Int) -> Bool {
    var end = position
    var following: Range<Int>?
    for _ in 0..<5 {
      guard let word = precedingWord(before: end) else { return false }
      if isBirth(word, followedBy: following) { return true }
      if BirthWords.others.contains(hash(word)) { return false }
      following = word
      end = word.lowerBound
    }
    return false
  }

  private func speaksOfBirth(after position: Int) -> Bool {
    var start = position
    for _ in 0..<4 {
      var next = start
      while byte(next).isSpace || byte(next) == 0x28 || byte(next) == 0x2C { next += 1 }
      let word = next..<self.word(from: next).end
      guard !word.isEmpty else { return false }
      let after = skippingSpace(from: word.upperBound)
      if isBirth(word, followedBy: after..<self.word(from: after).end) { return true }
      if BirthWords.others.contains(hash(word)) { return false }
      start = word.upperBound
    }
    return false
  }

  /// The word before a position in the same clause; `D.O.B.` is one word.
  private func precedingWord(before position: Int) -> Range<Int>? {
    var end = position
    while byte(end - 1).isSpace || [0x28, 0x3A, 0x2D].contains(byte(end - 1)) { end -= 1 }
    if reads("d.o.b.", in: end - 6..<end) { return end - 6..<end }
    if reads("d.o.b", in: end - 5..<end) { return end - 5..<end }
    var start = end
    while isWord(before: start) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private func isBirth(_ word: Range<Int>, followedBy next: Range<Int>?) -> Bool {
    let hash = hash(word)
    if BirthWords.certain.contains(hash) { return true }
    guard reads("birth", in: word) else { return false }
    guard let next, !next.isEmpty else { return true }
    return BirthWords.afterBirth.contains(self.hash(next))
  }
}

enum BirthWords {
  static let certain = WordSet("born birthday birthdate dob d.o.b d.o.b.")
  /// `birth on`, `birth date`; not `birth mother` or `birth certificate`.
  static let afterBirth = WordSet("date day on is was of")
  /// A word that begins another matter: `was born early and visited on 3 March`.
  static let others = WordSet(
    """
    and but when who which while until visit visits visited seen saw met meeting review reviewed \
    updated since after before
    """)
}

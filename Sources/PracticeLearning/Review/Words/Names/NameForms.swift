/// Forms that only names have, for those in no list: `McAteer`, `O'Dowd`, `Al-Masri`, `Zielonkowska`.
extension Span where Element == UInt8 {
  /// Whether a word with a capital that nobody listed has the form of a name.
  func hasNameForm(_ token: Range<Int>, _ word: Range<Int>) -> Bool {
    if token.upperBound > word.upperBound {
      return ["o", "d", "al", "el", "ben", "abu", "bin", "ibn", "de", "da", "ta", "sha"].contains {
        (first: StaticString) in
        reads(first, in: word)
      } && !isInCapitals(word.upperBound + 1..<token.upperBound)
    }
    guard word.count >= 5, !isInCapitals(word) else { return false }
    if reads("mc", in: word.prefix(2)), byte(word.lowerBound + 2).isCapital {
      // The restaurant.
      return !reads("mcdonald", in: word)
    }
    if reads("mac", in: word.prefix(3)), byte(word.lowerBound + 3).isCapital { return true }
    guard word.count >= 7, NameEndings.letters.contains(byte(word.upperBound - 1)) else {
      return false
    }
    return NameEndings.all.contains { (ending: StaticString) in
      reads(ending, in: word.suffix(ending.utf8CodeUnitCount))
    }
  }
}

private enum NameEndings {
  /// What they end with; most English words do not.
  static let letters: [UInt8] = Array("iazkoupht".utf8)

  /// Polish, Ukrainian, Romanian, Georgian, Punjabi and Nigerian.
  static let all: [StaticString] = [
    "owski", "owska", "ewski", "ewska", "inski", "inska", "icki", "icka", "wicz", "czyk", "enko",
    "escu", "eanu", "shvili", "preet", "deep", "chukwu", "singh",
  ]
}

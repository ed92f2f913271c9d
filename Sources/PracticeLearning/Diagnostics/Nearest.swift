/// The candidate nearest in spelling to a word, when one is near enough to be what was meant.
///
/// Near enough is at most a third of the word's letters changed, added, left out or swapped
/// (optimal string alignment distance).
///
/// - Parameters:
///   - word: what a person wrote.
///   - candidates: what could have been meant.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let candidates = Array(candidates)
  // A sheet takes the zeros from the front of a number, however many there are.
  if let number = numberAlone(word),
    let twin = candidates.first(where: { $0 != word && numberAlone($0) == number })
  {
    return twin
  }
  var alphabet = Alphabet()
  let letters = alphabet.numbers(of: word)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let most = best.map { $0.distance - 1 } ?? max(1, letters.count / 3)
    guard
      let distance = alignmentDistance(letters, alphabet.numbers(of: candidate), atMost: most)
    else { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}

/// Letters as numbers, small and capital ones alike: those are compared a hundred times faster.
private struct Alphabet {
  private var others: [Character: Int] = [:]

  mutating func numbers(of word: String) -> [Int] {
    // Two signs that end a line are one letter.
    if word.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      return word.utf8.map { Int($0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0) }
    }
    var numbers: [Int] = []
    for letter in word.lowercased() {
      if let ascii = letter.asciiValue, letter != "\r\n" {
        numbers.append(Int(ascii))
      } else {
        let number = others[letter] ?? 0x80 + others.count
        others[letter] = number
        numbers.append(number)
      }
    }
    return numbers
  }
}

/// The digits of a word that holds nothing else, without the zeros in front; nothing for other words.
package func numberAlone(_ word: String) -> Substring? {
  guard !word.isEmpty, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return word.drop { $0 == "0" }
}

/// The optimal string alignment distance (Damerau 1964, each place changed once); nothing where it is above a limit.
private func alignmentDistance(_ a: [Int], _ b: [Int], atMost most: Int) -> Int? {
  guard abs(a.count - b.count) <= most else { return nil }
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var before = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = before
  var i = 1
  var leastBefore = 0
  while i <= a.count {
    row[0] = i
    var least = i
    var j = 1
    while j <= b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      var here = min(min(last[j], row[j - 1]) + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        here = min(here, before[j - 2] + 1)
      }
      row[j] = here
      least = min(least, here)
      j += 1
    }
    // A swap reaches back two rows, and nothing further.
    if least > most, leastBefore > most { return nil }
    leastBefore = least
    (before, last, row) = (last, row, before)
    i += 1
  }
  return last[b.count] <= most ? last[b.count] : nil
}

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
  let letters = Array(word.lowercased())
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let distance = alignmentDistance(letters, Array(candidate.lowercased()))
    if distance <= max(1, letters.count / 3), distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.candidate
}

/// The digits of a word that holds nothing else, without the zeros in front; nothing for other words.
package func numberAlone(_ word: String) -> Substring? {
  guard !word.isEmpty, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return word.drop { $0 == "0" }
}

private func alignmentDistance(_ a: [Character], _ b: [Character]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var before = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], before[j - 2] + 1)
      }
    }
    before = last
    last = row
  }
  return last[b.count]
}

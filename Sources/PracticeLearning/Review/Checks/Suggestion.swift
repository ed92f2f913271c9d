/// What to write instead of a word nobody knows.
///
/// - Parameters:
///   - word: what the person wrote.
///   - known: what could have been meant.
///   - otherwise: what to do when nothing is near.
func suggestion(
  for word: String, among known: some Collection<String>, otherwise: Advice
) -> Advice {
  if let near = nearest(to: word, among: known.sorted()) { return "did you mean \"\(near)\"?" }
  guard !known.isEmpty, known.count <= 8 else { return otherwise }
  return "write one of: \(known.sorted().joined(separator: ", "))"
}

/// Words joined as in a sentence: `a`, `a and b`, `a, b and c`.
func inWords(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

import PracticeLearning

/// An answer on one line, read by the rules of the form's own reader.
extension FormInterview {
  mutating func answer(_ line: String, _ question: FormQuestion) -> [String] {
    let meant = reading(of: line, question)
    guard let value = meant.value else { return meant.words }
    if let trouble = write(value, question) { return trouble }
    return meant.words + told(of: question)
  }

  /// What is meant by a line, with what is to be said of it; nothing where it would have to be guessed.
  private func reading(
    of line: String, _ question: FormQuestion
  ) -> (value: DocumentNode?, words: [String]) {
    switch question.shape {
    case .text: return (.scalar(line, .text), [])
    case .list(let inner):
      let parts = line.split(separator: ",").map { String($0.trimmingBlanks()) }
        .filter { !$0.isEmpty }
      let isOfThemes = question.path.steps.last == .key("themes")
      let meant = parts.map { isOfThemes ? check.theme(meantBy: $0) ?? $0 : $0 }
      let words = zip(parts, meant).filter { $0 != $1 }.map { "  \($0): \($1)" }
      return (.list(meant.map { inner.styled(.scalar($0)) }, .inline), words)
    default:
      let typed = Shape.visible(line)
      if let word = question.shape.written(for: typed) {
        let isSame = word.lowercased() == typed.lowercased()
        return (.scalar(word), isSame ? [] : ["  \(word)"])
      }
      if let complaint = question.shape.complaint(about: typed) {
        guard let word = question.shape.meant(by: typed) else {
          return (nil, words(complaint) + ["  Write it anew, or Enter to leave it for now."])
        }
        let isPlain = word.lowercased().hasPrefix(typed.lowercased())
        let said = isPlain ? word : Diagnostic.read(typed, as: word, question.shape).summary
        return (.scalar(word), ["  \(said)"])
      }
      return (.scalar(typed), [])
    }
  }
}

extension Shape {
  /// The word of the list for a letter or another spelling that forms take as it is.
  func written(for typed: String) -> String? {
    switch self {
    case .yesNo: return Bool(word: typed).map { $0 ? "yes" : "no" }
    case .word(let list):
      let lower = typed.lowercased()
      if let word = list.words.first(where: { $0.lowercased() == lower }) { return word }
      guard let index = list.abbreviations.firstIndex(where: { $0.lowercased() == lower }),
        list.words.indices.contains(index)
      else { return nil }
      return list.words[index]
    default: return nil
    }
  }
}

import PracticeLearning

/// A value that was read otherwise than it was typed.
struct MeantValue: Sendable {
  let path: [FieldPath.Step]
  let typed: DocumentNode
  let content: DocumentNode.Content

  /// The value as it is read, in its place.
  var node: DocumentNode { DocumentNode(content, style: typed.style, mark: typed.mark) }

  /// A text with the value written as it was meant; unchanged where it does not stand in its place.
  func written(in text: String, of source: SourceText) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: source.offset(of: typed.mark))
    switch (typed.content, content) {
    case (.scalar(let word), .scalar(let meant)):
      return replacing(word, by: meant, at: start, in: text)
    case (.scalar(let word), .absent): return replacing(word, by: "", at: start, in: text)
    case (.scalar(let word), .list): return replacing(word, by: "[\(word)]", at: start, in: text)
    case (.mapping, .list):
      guard text[start...].first == "{", let end = text[start...].firstIndex(of: "}") else {
        return text
      }
      let inner = text[text.index(after: start)..<end]
      return text[..<start] + "[\(inner)]" + text[text.index(after: end)...]
    default: return text
    }
  }

  private func replacing(
    _ word: String, by other: String, at start: String.Index, in text: String
  ) -> String {
    guard text[start...].hasPrefix(word) else { return text }
    return text[..<start] + other + text[start...].dropFirst(word.count)
  }
}

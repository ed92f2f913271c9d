/// The lines of a form with their comments, which stand in one column.
struct FormLines {
  private static let commentColumn = 40
  private static let width = 98
  private(set) var text = ""
  /// Whether words stand beside what is to be filled in.
  var hasComments = true

  /// An empty line, once.
  mutating func gap() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A line with a comment after it.
  mutating func line(_ words: String, level: Int = 0, comment: String = "") {
    let start = String(repeating: "  ", count: level) + words
    guard hasComments, !comment.isEmpty else {
      text += start + "\n"
      return
    }
    let space = max(2, Self.commentColumn - start.count)
    text += start + String(repeating: " ", count: space) + "# " + comment + "\n"
  }

  /// A key for a text to be written below it, and the empty line to begin on.
  mutating func textToWrite(_ key: String, level: Int, comment: String = "") {
    line(key + ": >", level: level, comment: comment)
    text += "\n"
  }

  /// A comment on lines of its own, as wide as a page.
  mutating func note(_ words: String, level: Int = 0, hanging: Int = 0) {
    let indent = String(repeating: "  ", count: level) + "# "
    var line = indent
    var isEmpty = true
    for word in words.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, line.count + 1 + word.count > Self.width {
        text += line + "\n"
        line = indent + String(repeating: " ", count: hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    text += line + "\n"
  }

  /// What was filled in already.
  mutating func filled(_ entry: DocumentNode.Entry, level: Int, comment: String = "") {
    let written = YAMLWriter.text(entry, level: level)
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count == 2, let first = lines.first {
      line(String(first), comment: comment)
    } else {
      text += written
    }
  }
}

/// Markdown in lines of at most 78 characters that reads alike and means the same: items of lists and quotes go on
/// under their own words, and no line begins with what would mean something there.
///
/// - Parameter markdown: a page in Markdown.
package func wrappedMarkdown(_ markdown: String) -> String {
  markdown.split(separator: "\n", omittingEmptySubsequences: false).map(wrappedLine)
    .joined(separator: "\n")
}

private func wrappedLine(_ line: Substring) -> String {
  guard line.count > 78, !line.hasPrefix("#"), !line.hasPrefix("|") else { return String(line) }
  let start = line.prefix { $0 == " " }
  let rest = line.dropFirst(start.count)
  let mark = ["- [ ] ", "- [x] ", "- ", "> "].first { rest.hasPrefix($0) } ?? ""
  let indent =
    mark == "> " ? start + mark : start + (mark.isEmpty ? "" : "  ")
  var lines: [String] = []
  var current = String(start + mark)
  var isEmpty = true
  for word in rest.dropFirst(mark.count).split(separator: " ", omittingEmptySubsequences: false) {
    if !isEmpty, current.count + word.count + 1 > 78, !meansSomethingFirst(word) {
      lines.append(current)
      (current, isEmpty) = (String(indent), true)
    }
    current += isEmpty ? String(word) : " " + word
    isEmpty = false
  }
  return (lines + [current]).joined(separator: "\n")
}

/// Whether a word would make a line that begins with it a list, a heading, a rule or a quote.
private func meansSomethingFirst(_ word: Substring) -> Bool {
  guard let first = word.first else { return true }
  return "#-+=>*|".contains(first) || (first.isNumber && (word.last == "." || word.last == ")"))
}

import Mustache
import PracticeLearning

/// Words that stay words in Markdown: the one place where what a person typed is kept from becoming a heading, a list,
/// a link or a tag.
struct MarkdownWords: MustacheContentType {
  func escapeText(_ text: String) -> String { markdownWords(text) }
}

/// A text on one line, in which no character means anything to Markdown.
///
/// Source: CommonMark 0.31, section 2.4 (any ASCII punctuation may be escaped by a backslash) and GitHub's tables.
///
/// - Parameter text: what somebody typed.
package func markdownWords(_ text: String) -> String {
  let line = HarmfulCharacters.shown(in: text)
    .split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  var escaped = ""
  for character in line {
    if "\\`*_[]<>|~&$".contains(character) { escaped.append("\\") }
    escaped.append(character)
  }
  return escapedStart(escaped)
}

/// What means something to Markdown only where a line begins: headings, lists, rules, numbers of lists.
private func escapedStart(_ line: String) -> String {
  guard let first = line.first else { return line }
  if "#=+-".contains(first) {
    let isMark = first == "#" || line.allSatisfy { $0 == first || $0 == " " }
    let rest = line.drop { $0 == first }
    return isMark || rest.first == " " ? "\\" + line : line
  }
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  let rest = line.dropFirst(digits.count)
  guard !digits.isEmpty, digits.count < 10, rest.first == "." || rest.first == ")",
    rest.count == 1 || rest.dropFirst().first == " "
  else { return line }
  return digits + "\\" + rest
}

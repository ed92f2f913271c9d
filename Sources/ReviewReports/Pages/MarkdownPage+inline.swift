import Markup

extension MarkdownPage {
  /// The words of a line: escapes, strong and emphasised words, and links of the web.
  static func inline(_ text: Substring) -> Markup {
    var written = Markup.empty
    var plain = ""
    var rest = text
    func flush() {
      if !plain.isEmpty { written += Markup(text: plain) }
      plain = ""
    }
    while let character = rest.first {
      if character == "\\", let next = rest.dropFirst().first, isPunctuation(next) {
        plain.append(next)
        rest = rest.dropFirst(2)
      } else if let strong = span(rest, "**") {
        flush()
        written += "<strong>\(inline(strong))</strong>"
        rest = rest.dropFirst(strong.count + 4)
      } else if let stressed = span(rest, "*") {
        flush()
        written += "<em>\(inline(stressed))</em>"
        rest = rest.dropFirst(stressed.count + 2)
      } else if let link = link(rest) {
        flush()
        written += "<a href=\"\(link.address)\">\(inline(link.words))</a>"
        rest = rest.dropFirst(link.length)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    flush()
    return written
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.isASCII && !character.isLetter && !character.isNumber && !character.isWhitespace
  }

  /// What stands between a mark at the beginning and the same mark further on; an escaped one is none.
  private static func span(_ text: Substring, _ mark: String) -> Substring? {
    guard text.hasPrefix(mark) else { return nil }
    let inside = text.dropFirst(mark.count)
    guard let first = inside.first, !first.isWhitespace, first != "*" else { return nil }
    var index = inside.startIndex
    while index < inside.endIndex {
      if inside[index] == "\\" {
        index = inside.index(index, offsetBy: 2, limitedBy: inside.endIndex) ?? inside.endIndex
      } else if inside[index...].hasPrefix(mark) {
        return inside[..<index]
      } else {
        index = inside.index(after: index)
      }
    }
    return nil
  }

  /// A link of the web or to write to; no other address passes.
  private static func link(_ text: Substring) -> (words: Substring, address: String, length: Int)? {
    guard text.first == "[",
      let match = text.prefixMatch(of: /\[([^\]\[]+)\]\(((?:https?:\/\/|mailto:)[^\s()]+)\)/)
    else { return nil }
    return (match.1, String(match.2), match.0.count)
  }
}

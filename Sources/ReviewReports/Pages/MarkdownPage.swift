import Markup

/// A page in Markdown as a page of the web: the part of CommonMark that pages use - headings, paragraphs, lists, quotes,
/// rules, emphasis and links of the web. Whatever else a template holds is shown as it is written; no tag passes.
///
/// Source: CommonMark 0.31, sections 4.1, 4.2, 4.8, 5.1, 5.2, 6.1, 6.4 and 6.6.
struct MarkdownPage {
  private var written: Markup = .empty
  private var paragraph: [Substring] = []
  private var list: (tag: ListTag, items: [Markup])?
  private var quote: [Substring] = []

  /// The title: the first heading.
  private(set) var title: String?

  private enum ListTag { case bullets, numbers }

  init(_ markdown: String) {
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) { read(line) }
    close()
  }

  /// The page as markup.
  var markup: Markup { written }

  private mutating func read(_ line: Substring) {
    let text = line.drop { $0 == " " }
    if text.isEmpty { return close() }
    if let level = headingLevel(text) {
      close()
      let words = text.dropFirst(level + 1)
      if title == nil { title = plain(words) }
      let inside = MarkdownPage.inline(words)
      switch level {
      case 1: written += "<h1>\(inside)</h1>\n"
      case 2: written += "<h2>\(inside)</h2>\n"
      default: written += "<h3>\(inside)</h3>\n"
      }
    } else if text.count >= 3, text.allSatisfy({ $0 == "-" }) {
      close()
      written += "<hr>\n"
    } else if text.hasPrefix("> ") || text == ">" {
      if quote.isEmpty { close() }
      quote.append(text.dropFirst(2))
    } else if let item = item(text) {
      add(item.words, to: item.tag)
    } else if list != nil, line.hasPrefix("  ") {
      // An item that goes on under its own words.
      let last = list?.items.popLast() ?? .empty
      list?.items.append("\(last) \(MarkdownPage.inline(text))")
    } else {
      if list != nil || !quote.isEmpty { close() }
      paragraph.append(text)
    }
  }

  private func headingLevel(_ text: Substring) -> Int? {
    let level = text.prefix { $0 == "#" }.count
    return (1...6).contains(level) && text.dropFirst(level).first == " " ? level : nil
  }

  private func item(_ text: Substring) -> (tag: ListTag, words: Substring)? {
    if text.hasPrefix("- ") || text.hasPrefix("* ") { return (.bullets, text.dropFirst(2)) }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...9).contains(digits.count), rest.hasPrefix(". ") else { return nil }
    return (.numbers, rest.dropFirst(2))
  }

  private mutating func add(_ words: Substring, to tag: ListTag) {
    if list?.tag != tag { close() }
    if list == nil { list = (tag, []) }
    list?.items.append(MarkdownPage.box(words))
  }

  /// An item with a box to tick, or without.
  private static func box(_ words: Substring) -> Markup {
    for (mark, sign) in [("[ ] ", "\u{2610}"), ("[x] ", "\u{2611}")] where words.hasPrefix(mark) {
      return "\(sign) \(inline(words.dropFirst(4)))"
    }
    return inline(words)
  }

  private mutating func close() {
    if !paragraph.isEmpty {
      written += "<p>\(MarkdownPage.inline(Substring(paragraph.joined(separator: " "))))</p>\n"
    }
    if !quote.isEmpty {
      written +=
        "<blockquote><p>\(MarkdownPage.inline(Substring(quote.joined(separator: " "))))</p></blockquote>\n"
    }
    if let list {
      let items = list.items.map { "<li>\($0)</li>\n" as Markup }.joined()
      written += list.tag == .bullets ? "<ul>\n\(items)</ul>\n" : "<ol>\n\(items)</ol>\n"
    }
    (paragraph, quote, list) = ([], [], nil)
  }

  private func plain(_ words: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in words {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        if isEscaped || character != "*" { text.append(character) }
        isEscaped = false
      }
    }
    return text
  }
}

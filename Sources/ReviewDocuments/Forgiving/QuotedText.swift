/// When a text on one line needs quotes, and a text in quotes that is whole.
struct QuotedText {
  /// Whether a text begins and ends with one kind of quote and holds none of them that is not escaped; a
  /// note may follow.
  init?(_ value: String) {
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    var rest = value.dropFirst()
    while let next = rest.first {
      rest.removeFirst()
      if quote == "\"", next == "\\" {
        rest = rest.dropFirst()
      } else if next == quote {
        if quote == "'", rest.first == quote {
          rest = rest.dropFirst()
        } else {
          let after = rest.trimmingBlanks()
          guard after.isEmpty || after.hasPrefix("#") && rest.first != "#" else { return nil }
          return
        }
      }
    }
    return nil
  }

  /// The text in the quotes it needs; nothing where YAML reads it as it is, or leaves out a note at its end,
  /// of which the check of shapes speaks.
  static func needed(for value: String) -> String? {
    if QuotedText(value) != nil || value.contains(" #") { return nil }
    let words =
      value.first == "\"" && !value.dropFirst().contains("\"") ? value.dropFirst() : value[...]
    let quoted = YAMLScalar.onOneLine(String(words), isFree: false, isInline: false)
    return quoted == value ? nil : quoted
  }

  /// Why a text needs quotes.
  static func why(_ value: String) -> String {
    if value.contains(": ") || value.hasSuffix(":") { return "a colon and a space in it" }
    if value.first == "\"" || value.first == "'" { return "a quote that does not close at its end" }
    return "\"\(value.prefix(1))\" at its beginning"
  }
}

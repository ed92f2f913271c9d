import PracticeLearning

/// Blocks and lists in brackets.
extension FormMender {
  /// Takes what stands in brackets, on one line or several.
  mutating func takeInline(_ value: String, _ line: TypedLine, _ shape: Shape, prefix: String) {
    var parts = [(text: value, line: line)]
    while let open = value.first, open == "{" || open == "[", !isBalanced(parts.map(\.text)),
      position < lines.count, !lines[position].isBlank,
      target(of: lines[position], isInText: true) == nil || lines[position].indent > line.indent + 2
    {
      parts.append((lines[position].content, lines[position]))
      position += 1
    }
    let whole = parts.map(\.text).joined(separator: " ")
    if case .block(let block) = shape, value.hasPrefix("{"),
      let mended = InlineBlock(whole, block)?.mended
    {
      slip(mended.what, mended.mend, line)
      form.add(prefix + mended.text, from: line.number)
      return
    }
    if value.hasPrefix("["), !isBalanced([whole]), !whole.contains("]") {
      slip("a bracket [ is not closed", "close it with ]", line)
      form.add(prefix + whole + "]", from: line.number)
      return
    }
    form.add(prefix + value, from: line.number)
    for part in parts.dropFirst() { form.add(part.line.whole, from: part.line.number) }
  }

  /// Whether brackets that open outside of quotes close again.
  private func isBalanced(_ texts: [String]) -> Bool {
    var depth = 0
    var quote: Character?
    var before: Character = " "
    for character in texts.joined(separator: " ") {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'", "{[,: ".contains(before),
        before != " " || depth > 0
      {
        if before == " " || "{[,:".contains(before) { quote = character }
      } else if character == "{" || character == "[" {
        depth += 1
      } else if character == "}" || character == "]" {
        depth -= 1
      }
      if !character.isSpace { before = character }
    }
    return depth <= 0
  }
}

/// A block in curly brackets, taken apart at the keys it may hold: a comma, a colon or a bracket inside a
/// text is the text's own.
struct InlineBlock {
  /// The block with quotes where they were missing, and what was wrong.
  private(set) var mended: (text: String, what: String, mend: Advice)?

  /// Nothing where it holds keys that are not known.
  init?(_ whole: String, _ block: Shape.Block) {
    var rest = whole.dropFirst()
    var note: Substring = ""
    let isClosed: Bool
    if let end = rest.lastIndex(of: "}"),
      rest[rest.index(after: end)...].trimmingBlanks().isEmpty
        || rest[rest.index(after: end)...].trimmingBlanks().hasPrefix("#")
    {
      note = rest[rest.index(after: end)...].trimmingBlanks()
      rest = rest[..<end]
      isClosed = true
    } else {
      isClosed = false
    }
    let known = block.fields.map(\.key)
    var parts: [(key: TypedKey, value: String)] = []
    for piece in InlineBlock.pieces(of: rest) {
      if let key = TypedKey(String(piece.trimmingBlanks()), among: known, mayLackColon: false) {
        parts.append((key, key.value))
      } else if parts.isEmpty || InlineBlock.beginsWithKey(piece) {
        return nil
      } else {
        parts[parts.count - 1].value += "," + piece
      }
    }
    guard !parts.isEmpty else { return nil }
    var slips: [String] = isClosed ? [] : ["a bracket { is not closed"]
    let written = parts.map { part -> String in
      let value = String(part.value.trimmingBlanks())
      let field = block.fields.first { $0.key == part.key.key }
      if part.key.slips.contains(.noSpace) { slips.append("there is no space after a colon") }
      if !part.key.slips.filter({ $0 != .noSpace }).isEmpty {
        slips.append("a key is not written as the form has it")
      }
      guard field?.isText ?? false, !value.isEmpty, QuotedText(value) == nil else {
        return value.isEmpty ? "\(part.key.key):" : "\(part.key.key): \(value)"
      }
      let quoted = YAMLScalar.onOneLine(value, isFree: false, isInline: true)
      if quoted != value {
        slips.append("a text with a comma, a colon or a bracket in it has no quotes")
      }
      return "\(part.key.key): \(quoted)"
    }
    guard let what = slips.first else { return }
    let text = "{ \(written.joined(separator: ", ")) }" + (note.isEmpty ? "" : "  \(note)")
    mended = (text, what + " inside { }", "write \"\(Diagnostic.shortened(text))\"")
  }

  /// The parts between commas that stand outside of quotes and square brackets.
  private static func pieces(of text: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var quote: Character?
    var isAtValue = false
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"", "'": if isAtValue { quote = character }
      case "[": depth += 1
      case "]": depth = max(0, depth - 1)
      case "," where depth == 0:
        pieces.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
      if !character.isSpace { isAtValue = character == ":" }
    }
    pieces.append(text[start...])
    return pieces
  }

  private static func beginsWithKey(_ piece: Substring) -> Bool {
    guard let colon = piece.firstIndex(of: ":"),
      piece[piece.index(after: colon)...].first.map({ $0 == " " }) ?? true
    else { return false }
    let words = piece[..<colon].trimmingBlanks()
    return !words.isEmpty && !words.contains(" ")
  }
}

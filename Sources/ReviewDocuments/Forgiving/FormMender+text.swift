import PracticeLearning

/// Texts: on the line of their key, below a `>`, or below a key that lost its `>`.
extension FormMender {
  mutating func takeText(_ field: Field) {
    let value = field.key.value
    if let mark = BlockMark(value) { return takeBlock(field, mark) }
    if value.isEmpty || value.hasPrefix("#") {
      let below = linesOfText(below: field)
      guard !below.isEmpty else {
        return form.add(
          field.head + (value.isEmpty ? "" : "  " + value), from: field.line.number)
      }
      slip(
        "the text of \"\(field.key.key)\" stands below it without >",
        "write \"\(field.key.key): >\" above it", field.line)
      form.add(field.head + " >" + (value.isEmpty ? "" : "  " + value), from: field.line.number)
      return write(below, field)
    }
    takeWords(value, field)
  }

  private mutating func takeBlock(_ field: Field, _ mark: BlockMark) {
    form.add(field.head + " " + mark.written, from: field.line.number)
    if !mark.words.isEmpty {
      slip(
        "text stands on the line of the > of \"\(field.key.key)\"",
        "begin it on the next line, indented", field.line)
    }
    let below = linesOfText(below: field)
    let indent = textIndent(below, field)
    if !mark.words.isEmpty {
      form.add(String(repeating: " ", count: indent) + mark.words, from: field.line.number)
    }
    write(below, field)
  }

  /// A text that begins on the line of its key.
  private mutating func takeWords(_ value: String, _ field: Field) {
    let below = linesOfText(below: field)
    // Empty brackets say that there is nothing.
    if below.isEmpty, value == "{}" || value == "[]" {
      return form.add(field.head + " " + value, from: field.line.number)
    }
    let isQuoted = value.first == "\"" || value.first == "'"
    if isQuoted, QuotedText(value) != nil || isClosed(value, below) {
      form.add(field.head + " " + value, from: field.line.number)
      for line in below { form.add(line.whole, from: line.number) }
      return
    }
    if below.isEmpty {
      guard let quoted = QuotedText.needed(for: value) else {
        return form.add(field.head + " " + value, from: field.line.number)
      }
      slip(
        "a text with \(QuotedText.why(value)) needs quotes, or lines of its own",
        "write it in \"double quotes\", or on the next line after >", field.line)
      return form.add(field.head + " " + quoted, from: field.line.number)
    }
    let isPlain = ([value] + below.map(\.content)).allSatisfy { QuotedText.needed(for: $0) == nil }
    if !isPlain || below.contains(where: \.isNote) {
      slip(
        "the text of \"\(field.key.key)\" goes on below without >",
        "write \"\(field.key.key): >\" and the whole text on the lines below", field.line)
    }
    form.add(field.head + " >", from: field.line.number)
    let indent = textIndent(below, field)
    form.add(String(repeating: " ", count: indent) + value, from: field.line.number)
    write(below, field)
  }

  private func isClosed(_ value: String, _ below: [TypedLine]) -> Bool {
    guard let quote = value.first, let last = below.last else { return false }
    return last.content.last == quote && !value.dropFirst().contains(quote)
  }

  /// The lines that belong to a text: those indented below its key, and those that lost their indentation
  /// and are nothing else.
  private mutating func linesOfText(below field: Field) -> [TypedLine] {
    var found: [TypedLine] = []
    var end = position
    let hasMark = BlockMark(field.key.value) != nil
    while end < lines.count {
      let line = lines[end]
      end += 1
      if line.isBlank {
        if hasMark || !found.isEmpty { found.append(line) }
        continue
      }
      if line.indent <= field.typed, line.isNote {
        guard isTextAgain(after: end, field) else { break }
      } else if line.indent > field.typed, hasMark {
        // What is indented below a > is its text, whatever it looks like.
      } else if target(of: line, isInText: true) != nil || line.isBoundary {
        break
      } else if line.isOneWordKey, levels.contains(where: { $0.typed == line.indent }) {
        // A key that is misspelt, or of another kind of document.
        break
      } else if !hasMark, line.indent <= field.typed,
        found.isEmpty && (field.key.value.isEmpty || lines[end - 2].isBlank) || line.isFence
      {
        // After a text of one line and an empty one, words at the edge may be anybody's.
        break
      }
      found.append(line)
      position = end
    }
    while found.last?.isBlank == true { found.removeLast() }
    position = found.last?.number ?? position
    return found
  }

  /// Whether the next line that is no note goes on with a text.
  private func isTextAgain(after start: Int, _ field: Field) -> Bool {
    guard let next = lines[start...].first(where: { !$0.isBlank && !$0.isNote }) else {
      return false
    }
    return next.indent > field.typed
      || (target(of: next, isInText: true) == nil && !next.isBoundary)
  }

  private func textIndent(_ lines: [TypedLine], _ field: Field) -> Int {
    let first = lines.first { !$0.isBlank && $0.indent > field.typed }
    return field.written + max(1, (first?.indent ?? field.typed + 2) - field.typed)
  }

  private mutating func write(_ lines: [TypedLine], _ field: Field) {
    let indent = textIndent(lines, field)
    let base = lines.first { !$0.isBlank && $0.indent > field.typed }?.indent ?? indent
    for line in lines {
      guard !line.isBlank else {
        form.add("", from: line.number)
        continue
      }
      if line.oddIndent != nil {
        slip("this line is indented with a tab or a space that is none", "use plain spaces", line)
      } else if line.indent <= field.typed {
        slip(
          line.isNote
            ? "a line of the text of \"\(field.key.key)\" begins with # at the edge"
            : "this line belongs to the text of \"\(field.key.key)\" and is not indented",
          "indent it like the text", line)
      }
      let further = line.indent > field.typed ? max(0, line.indent - base) : 0
      form.add(String(repeating: " ", count: indent + further) + line.content, from: line.number)
    }
  }
}

extension TypedLine {
  /// Whether documents end here.
  var isBoundary: Bool { indent == 0 && (content == "---" || content == "...") }
}

/// The sign that a text follows on the lines below, and words that stand on its line.
struct BlockMark {
  let written: String
  let words: String

  init?(_ value: String) {
    guard let first = value.first, first == ">" || first == "|" else { return nil }
    let sign = value.prefix { ">|+-".contains($0) || $0.isNumber }
    let rest = value.dropFirst(sign.count).trimmingBlanks()
    guard !rest.isEmpty, !rest.hasPrefix("#") else {
      written = value
      words = ""
      return
    }
    // Digits or dashes that touch words are the words' own.
    written = String(first)
    words = String(value.dropFirst().trimmingBlanks())
  }
}

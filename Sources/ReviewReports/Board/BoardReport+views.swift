extension BoardReport {
  /// The report in Markdown.
  package var markdown: String {
    var text = "# \(title)\n\n\(subtitle)\n\n"
    for answer in answers {
      text += "## \(answer.question)\n\n**\(answer.sentence)**\n\n"
      for line in answer.lines { text += "- \(line)\n" }
      text += "\n"
    }
    if !decisions.isEmpty {
      text += "## To decide\n\n"
      for (number, decision) in decisions.enumerated() { text += "\(number + 1). \(decision)\n" }
      text += "\n"
    }
    text += "## The figures\n\n" + tables.map(\.markdown).joined(separator: "\n")
    text += "\n## How to read this\n\n" + notes.map { "- \($0)\n" }.joined()
    return text
  }

  /// The report in plain text.
  package func text(style: TextStyle = TextStyle()) -> String {
    var text = style(title, .bold) + "\n" + wrapped(subtitle) + "\n\n"
    for answer in answers {
      text += style(answer.question, .bold) + "\n" + wrapped(answer.sentence, indent: "  ") + "\n"
      for line in answer.lines { text += item("-", line) }
      text += "\n"
    }
    if !decisions.isEmpty {
      text += style("To decide", .bold) + "\n"
      for (number, decision) in decisions.enumerated() { text += item("\(number + 1).", decision) }
      text += "\n"
    }
    text += tables.map { $0.text(style: style) }.joined(separator: "\n")
    text += "\n" + style("How to read this", .bold) + "\n"
    for note in notes { text += item("-", note) }
    return text
  }

  private func item(_ mark: String, _ line: String) -> String {
    let indent = String(repeating: " ", count: mark.count + 3)
    return "  \(mark) " + wrapped(line, indent: indent).dropFirst(indent.count) + "\n"
  }
}

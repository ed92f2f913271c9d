extension BoardReport {
  /// The report in Markdown.
  package var markdown: String {
    firstPageMarkdown + "## \(BoardReport.workedOut)\n\n"
      + answers.filter { !$0.workedOut.isEmpty }.map { answer in
        "**\(answer.question)**\n\n" + answer.workedOut.map { "- \($0)\n" }.joined() + "\n"
      }.joined() + tables.map(\.markdown).joined(separator: "\n") + "\n### How to read this\n\n"
      + notes.map { "- \($0)\n" }.joined()
  }

  /// Page one in Markdown.
  var firstPageMarkdown: String {
    var text = "# \(title)\n\n\(subtitle)\n\n"
    for answer in answers {
      text += "**\(answer.question)** \(answer.sentences.joined(separator: " "))\n\n"
    }
    if !decisions.isEmpty {
      text += "**\(BoardReport.decide)**\n\n"
      for (number, decision) in decisions.enumerated() { text += "\(number + 1). \(decision)\n" }
      text += "\n"
    }
    return text
  }

  /// The report in plain text.
  package func text(style: TextStyle = TextStyle()) -> String {
    var text = firstPage(style: style) + "\n" + style(BoardReport.workedOut, .bold) + "\n"
    for answer in answers where !answer.workedOut.isEmpty {
      text += "  \(answer.question)\n"
      for line in answer.workedOut { text += item("-", line) }
    }
    text += "\n" + tables.map { $0.text(style: style) }.joined(separator: "\n")
    text += "\n" + style("How to read this", .bold) + "\n"
    for note in notes { text += item("-", note) }
    return text
  }

  /// Page one in plain text: each question beside its answer.
  func firstPage(style: TextStyle = TextStyle()) -> String {
    var text = style(title, .bold) + "\n" + wrapped(subtitle) + "\n\n"
    for answer in answers {
      text += beside(answer.question, answer.sentences.joined(separator: " "), style) + "\n"
    }
    for (number, decision) in decisions.enumerated() {
      text += beside(
        number == 0 ? BoardReport.decide : "", decision, numbered: "\(number + 1)  ", style)
    }
    return text
  }

  static let workedOut = "How this was worked out"
  private static let decide = "Please decide"
  private static let column = 28

  private func beside(
    _ question: String, _ answer: String, numbered number: String = "", _ style: TextStyle
  ) -> String {
    let indent = String(repeating: " ", count: BoardReport.column)
    let lines = wrapped(answer, indent: indent + String(repeating: " ", count: number.count))
    return style(question, .bold) + indent.dropFirst(question.count) + number
      + lines.dropFirst(BoardReport.column + number.count) + "\n"
  }

  private func item(_ mark: String, _ line: String) -> String {
    let indent = String(repeating: " ", count: mark.count + 3)
    return "  \(mark) " + wrapped(line, indent: indent).dropFirst(indent.count) + "\n"
  }
}

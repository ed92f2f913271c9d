import Charts

extension Report {
  /// The report in plain text.
  package func text(style: TextStyle = TextStyle()) -> String {
    var text = firstPage(style: style)
    for section in sections.filter(\.isTold) {
      let parts = section.blocks.filter(\.isTold).map { Report.text($0, style) }
      text +=
        (text.hasSuffix("\n\n") ? "" : "\n") + style(section.heading, .bold) + "\n"
        + parts.joined(separator: "\n")
    }
    if answers.contains(where: { !$0.workedOut.isEmpty }) {
      text += "\n" + style(behind, .bold) + "\n"
      for answer in answers where !answer.workedOut.isEmpty {
        text += "  \(answer.question)\n"
        for line in answer.workedOut { text += item("-", line) }
      }
    }
    if !notes.isEmpty {
      text += "\n" + style(reading, .bold) + "\n"
      for note in notes { text += item("-", note) }
    }
    if let origin { text += "\n" + style(wrapped(origin.line), .faint) + "\n" }
    return text
  }

  /// Page one in plain text: each question beside its answer.
  func firstPage(style: TextStyle = TextStyle()) -> String {
    var text = style(title, .bold) + "\n" + wrapped(subtitle) + "\n\n"
    for answer in answers {
      let lines = answer.isList ? answer.sentences : [answer.sentences.joined(separator: " ")]
      for (number, line) in lines.enumerated() {
        text += beside(
          number == 0 ? answer.question : "", printable(line), numbered: answer.isList ? "- " : "",
          style)
      }
      text += "\n"
    }
    for (number, decision) in decisions.enumerated() {
      text += beside(
        number == 0 ? decide : "", decision, numbered: "\(number + 1)  ", style)
    }
    return text
  }

  private static func text(_ block: Block, _ style: TextStyle) -> String {
    switch block {
    case .text(let text): wrapped(printable(text), indent: "  ") + "\n"
    case .list(let lines): lines.map { item("-", printable($0)) }.joined()
    case .words(let words, let among):
      words.isEmpty
        ? wrapped(among, indent: "  ") + "\n"
        : words.split(separator: "\n", omittingEmptySubsequences: false)
          .map { $0.isEmpty ? "\n" : wrapped(printable(String($0)), indent: "  ") + "\n" }.joined()
    case .table(let table): table.text(style: style)
    case .chart(_, isToldBeside: true): ""
    case .chart(let chart, _):
      style(chart.heading.title, .bold) + "\n" + ReportTable(twinOf: chart).text(style: style)
    }
  }

  private static let column = 28

  private func beside(
    _ question: String, _ answer: String, numbered number: String = "", _ style: TextStyle
  ) -> String {
    let indent = String(repeating: " ", count: Report.column)
    // A long question stands above its answer.
    let isLong = question.count >= Report.column
    let lines = wrapped(answer, indent: indent + String(repeating: " ", count: number.count))
    return style(question, .bold) + (isLong ? "\n\(indent)" : indent.dropFirst(question.count))
      + number + lines.dropFirst(Report.column + number.count) + "\n"
  }

  private func item(_ mark: String, _ line: String) -> String { Report.item(mark, line) }

  private static func item(_ mark: String, _ line: String) -> String {
    let indent = String(repeating: " ", count: mark.count + 3)
    return "  \(mark) " + wrapped(line, indent: indent).dropFirst(indent.count) + "\n"
  }
}

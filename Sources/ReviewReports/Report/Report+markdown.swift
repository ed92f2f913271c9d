import Charts

extension Report {
  /// The report in Markdown.
  package var markdown: String {
    var text = firstPageMarkdown
    for section in sections.filter(\.isTold) {
      text += "## \(section.heading)\n\n"
      text += section.blocks.filter(\.isTold).map { Report.markdown($0) + "\n" }.joined()
    }
    if answers.contains(where: { !$0.workedOut.isEmpty }) {
      text += "## \(behind)\n\n"
      for answer in answers where !answer.workedOut.isEmpty {
        text += "**\(answer.question)**\n\n"
        text += answer.workedOut.map { "- \($0)\n" }.joined() + "\n"
      }
    }
    if !notes.isEmpty {
      text += "### \(reading)\n\n" + notes.map { "- \($0)\n" }.joined()
    }
    if let origin { text += "\n---\n\n\(origin.line)\n" }
    return text
  }

  /// Page one in Markdown.
  var firstPageMarkdown: String {
    var text = "# \(title)\n\n\(subtitle)\n\n"
    for answer in answers {
      text +=
        answer.isList
        ? "**\(answer.question)**\n\n"
          + answer.sentences.map { "- \(markdownWords($0))\n" }.joined() + "\n"
        : "**\(answer.question)** \(answer.sentences.map(markdownWords).joined(separator: " "))\n\n"
    }
    if !decisions.isEmpty {
      text += "**\(decide)**\n\n"
      for (number, decision) in decisions.enumerated() { text += "\(number + 1). \(decision)\n" }
      text += "\n"
    }
    return text
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .text(let text): markdownWords(text) + "\n"
    case .list(let lines): lines.map { "- \(markdownWords($0))\n" }.joined()
    case .words(let words, let among): (words.isEmpty ? "*\(among)*" : words) + "\n"
    case .table(let table): table.markdown
    case .chart(_, isToldBeside: true): ""
    case .chart(let chart, _):
      "**\(markdownWords(chart.heading.title))**\n\n" + ReportTable(twinOf: chart).markdown
    }
  }
}

import Charts
package import Markup
import PracticeLearning

extension Report {
  /// The report as one page that holds all it needs: it asks no network for anything and runs no script.
  ///
  /// - Parameter dress: the council's style sheet and logo.
  package func page(_ dress: ReportDress) -> String {
    WebPage(title: title, council: council, content: content + figureContent, foot: foot).written(
      dress)
  }

  /// What stands in the middle of a page without the table of every figure, for a page that another program frames.
  package var content: Markup {
    var content: Markup = """
      <h1>\(title)</h1>
      <p class="subtitle">\(subtitle)</p>
      <div class="first-page">
      \(firstPageContent)</div>

      """
    for (place, section) in sections.enumerated() where !section.blocks.isEmpty {
      let id = "part-\(place + 1)"
      content += """
        <section aria-labelledby="\(id)">
        <h2 id="\(id)">\(section.heading)</h2>
        \(section.blocks.enumerated().map { Report.page($1, id: "\(id)-\($0 + 1)") }.joined())</section>

        """
    }
    return content + workedOutContent + notesContent
  }

  private var foot: Markup { origin.map { "<p>\($0.line)</p>" } ?? "" }

  private var firstPageContent: Markup {
    let parts = answers.enumerated().map { place, answer -> Markup in
      let link: Markup =
        answer.workedOut.isEmpty
        ? ""
        : "<p class=\"why\"><a href=\"#worked-out-\(place + 1)\" aria-label=\"\(behind): \(answer.question)\">\(behind)</a></p>"
      return """
        <div class="answer">
        <h2 id="answer-\(place + 1)">\(answer.question)</h2>
        <div>\(Report.page(answer))\(link)</div>
        </div>

        """
    }
    let asked: Markup =
      decisions.isEmpty
      ? ""
      : """
      <section class="decide" aria-labelledby="decide">
      <h2 id="decide">\(decide)</h2>
      <ol>
      \(decisions.map { "<li>\($0)</li>\n" as Markup }.joined())</ol>
      </section>

      """
    return parts.joined() + asked
  }

  private static func page(_ answer: Answer) -> Markup {
    let lines = answer.sentences.map(printable)
    return answer.isList
      ? "<ul>\(lines.map { "<li>\($0)</li>" as Markup }.joined())</ul>"
      : "<p>\(lines.joined(separator: " "))</p>"
  }

  private static func page(_ block: Block, id: String) -> Markup {
    switch block {
    case .text(let text): "<p>\(printable(text))</p>\n"
    case .list(let lines):
      "<ul>\n\(lines.map { "<li>\(printable($0))</li>\n" as Markup }.joined())</ul>\n"
    case .words(let words, let among):
      words.isEmpty
        ? "<p class=\"to-write\">\(among)</p>\n"
        : paragraphs(of: words).map { "<p>\($0)</p>\n" as Markup }.joined()
    case .table(let table): table.page(id: id)
    case .chart(let chart, _): chart.figure(id: id)
    }
  }

  /// The paragraphs of what somebody wrote: an empty line stands between them.
  private static func paragraphs(of words: String) -> [String] {
    words.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: { $0.allSatisfy(\.isWhitespace) })
      .map { $0.map { printable(String($0)) }.joined(separator: " ") }
  }

  private var workedOutContent: Markup {
    let parts = answers.enumerated().filter { !$0.element.workedOut.isEmpty }
    guard !parts.isEmpty else { return "" }
    return """
      <section aria-labelledby="worked-out">
      <h2 id="worked-out">\(behind)</h2>
      \(parts.map { place, answer -> Markup in
        """
        <h3 id="worked-out-\(place + 1)">\(answer.question)</h3>
        <ul>
        \(answer.workedOut.map { "<li>\($0)</li>\n" as Markup }.joined())</ul>

        """
      }.joined())</section>

      """
  }

  private var notesContent: Markup {
    notes.isEmpty
      ? ""
      : """
      <section aria-labelledby="reading">
      <h2 id="reading">\(reading)</h2>
      <ul>
      \(notes.map { "<li>\($0)</li>\n" as Markup }.joined())</ul>
      </section>

      """
  }
}

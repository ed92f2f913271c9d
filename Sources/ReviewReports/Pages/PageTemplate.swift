package import Markup
import Mustache
import PracticeLearning

/// The template of a page, checked: every name in it is one that the page knows.
package struct PageTemplate<Page: ReviewPage>: Sendable {
  private let template: MustacheTemplate

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - text: the template in Mustache.
  ///   - file: its name, for complaints.
  /// - Throws: `Refusal` with every tag that cannot stand there, by line and column.
  package init(_ text: String, named file: String) throws {
    let complaints = Page.kind.complaints(about: text, named: file)
    guard complaints.isEmpty else { throw Refusal(complaints) }
    MustacheContentTypes.register(MarkdownWords(), named: "MARKDOWN")
    do {
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:MARKDOWN}}\n" + text)
    } catch let error as MustacheTemplate.ParserError {
      throw Refusal([
        Diagnostic(
          .templateTag, "the template cannot be read here",
          advice: "compare the tag with those of the built-in template",
          location: SourceLocation(
            file: file, line: max(1, error.context.lineNumber - 1),
            column: error.context.columnNumber))
      ])
    }
  }

  /// The page in Markdown, with at most one empty line between its lines.
  package func markdown(_ page: Page) -> String {
    let written = template.render(Values(PageValues(page, Page.names)))
    var lines: [Substring] = []
    for line in written.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.allSatisfy(\.isWhitespace) ? "" : line
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension PageTemplate {
  /// What stands in the middle of a page, for a page that another program frames.
  package func content(_ page: Page) -> Markup { MarkdownPage(markdown(page)).markup }

  /// The page as a page of the web.
  ///
  /// - Parameters:
  ///   - page: its values.
  ///   - council: the council, by name.
  ///   - dress: the council's style sheet and logo.
  package func page(_ page: Page, of council: String, _ dress: ReportDress) -> String {
    let markdown = MarkdownPage(markdown(page))
    return WebPage(
      title: markdown.title ?? council, council: council, content: markdown.markup
    ).written(dress)
  }
}

/// Values as the template library asks for them.
private struct Values: MustacheParent {
  let values: PageValues

  init(_ values: PageValues) { self.values = values }

  func child(named name: String) -> Any? {
    switch values[name] {
    case .words(let text)?: text
    case .number(let number)?: number
    case .flag(let flag)?: flag
    case .list(let list)?: list.map(Values.init)
    // Not the value of the same name further out.
    case .missing?: Missing()
    case nil: nil
    }
  }
}

private struct Missing: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}

import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

/// How a page is written, and where to.
struct PageOptions: ParsableArguments {
  @Option(
    help: "text (the Markdown in short lines), markdown, html, or its values as json or csv.")
  var format: ReportFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  /// Writes a page; its template is checked before it is made.
  ///
  /// - Parameters:
  ///   - council: the council whose template it is.
  ///   - make: makes the page.
  func write<Page: ReviewPage>(in council: Council, _ make: () throws -> Page) throws {
    let text: (Page) -> String = try text(in: council)
    let page = try text(make())
    guard let output else { return Terminal.write(page) }
    try writePrivately(page, to: output)
    Terminal.say("Wrote \(output)")
  }

  /// How a page becomes a text.
  ///
  /// - Throws: `Refusal` with everything that is wrong with its template, where one is needed.
  func text<Page: ReviewPage>(in council: Council) throws -> (Page) -> String {
    switch format {
    case .text, .markdown:
      let template = try council.template(of: Page.self).shown()
      let isWrapped = format == .text
      return { isWrapped ? wrappedMarkdown(template.markdown($0)) : template.markdown($0) }
    case .html:
      let template = try council.template(of: Page.self).shown()
      let dress = try council.reportDress()
      return { template.page($0, of: council.workspace.council, dress) }
    case .json: return { $0.json + "\n" }
    case .csv: return { $0.table.csv }
    }
  }

  /// How a file of the format is called: the text of a page is its Markdown in short lines.
  var ending: String { format == .text ? "md" : format.ending }
}

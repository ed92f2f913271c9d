import ArgumentParser
import ReviewActs
import ReviewReports

/// What every report takes: of what it is, how it is written and where to.
struct ReportOptions: ParsableArguments {
  @Option(help: "text, markdown, html, what it says as json, or the figures it rests on as csv.")
  var format: ReportFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  /// Makes a report and writes it.
  ///
  /// - Parameters:
  ///   - kind: which one.
  ///   - detail: adds what only this kind takes.
  func write(_ kind: ReportKind, _ detail: (inout ReportRequest) -> Void = { _ in }) throws {
    let council = try workspace.council()
    var request = ReportRequest(kind, selection.meant(on: day))
    request.inLetters = format == .text
    detail(&request)
    let report = try council.report(request, by: day.hand(of: actor)).shown()
    let text = try format.text(report, of: council, output)
    guard let output else { return Terminal.write(text) }
    try writePrivately(text, to: output)
    Terminal.say("Wrote \(output)")
  }
}

/// The formats of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, json, csv

  /// A report in this format.
  ///
  /// - Parameter output: the file it is for; nothing for the terminal.
  func text(_ report: Report, of council: Council, _ output: String?) throws -> String {
    switch self {
    case .text:
      return report.text(style: output == nil ? Terminal.output : TextStyle(wording: .terminal))
    case .markdown: return report.markdown
    case .html: return try report.page(council.reportDress())
    case .json: return String(decoding: report.json, as: UTF8.self)
    case .csv:
      if let cells = report.publicCells { return cells.csv }
      var text = ""
      writeFiguresCSV(report.figures) { text += $0 }
      return text
    }
  }

  /// How a file of the format is called.
  var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .json: "json"
    case .csv: "csv"
    }
  }
}

/// The formats of a page at the terminal.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, csv
}

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

extension ReportFormat: ExpressibleByArgument {
  /// A report in this format.
  ///
  /// - Parameter output: the file it is for; nothing for the terminal.
  func text(_ report: Report, of council: Council, _ output: String?) throws -> String {
    try text(
      report, style: output == nil ? Terminal.output : TextStyle(wording: .terminal),
      dress: council.reportDress)
  }
}

/// The formats of a page at the terminal.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, csv
}

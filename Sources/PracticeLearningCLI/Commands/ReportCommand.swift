import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report.",
    subcommands: [
      ReportBoard.self, ReportFeedback.self, ReportBriefing.self, ReportNewsletter.self,
      ReportSupervision.self, ReportNames.self,
    ])
}

struct ReportBoard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "The quality board's report: one page first, then the tables.")

  @Option(help: "text, markdown, or the figures it rests on as json or csv.")
  var format: ReportFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let (meant, hand) = (selection.meant(on: day), day.hand(of: actor))
    var text = ""
    switch format {
    case .text, .markdown:
      let report = try session.boardReport(meant, hand, inLetters: format == .text)
      let style = output == nil ? Terminal.output : TextStyle(wording: .terminal)
      text = format == .markdown ? report.markdown : report.text(style: style)
    case .json:
      writeFiguresJSON(try session.boardFigures(meant, hand)) {
        text += String(decoding: $0, as: UTF8.self)
      }
    case .csv: writeFiguresCSV(try session.boardFigures(meant, hand)) { text += $0 }
    }
    guard let output else { return Terminal.write(text) }
    try writePrivately(text, to: output)
    Terminal.say("Wrote \(output)")
  }
}

/// The formats of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, csv
}

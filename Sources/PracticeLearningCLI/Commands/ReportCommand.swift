import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report.", subcommands: [ReportBoard.self])
}

struct ReportBoard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "The quality board's report: one page first, then the tables.")

  @Option(help: "text or markdown.")
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
    try session.refuseUnblinding(selection.meant, actor.hand)
    let report = try session.boardReport(
      selection.meant, day.hand(of: actor), inLetters: format == .text)
    if let output {
      try writeWhole(format == .markdown ? report.markdown : report.text(), to: output)
      Terminal.say("Wrote \(output)")
    } else {
      Terminal.write(format == .markdown ? report.markdown : report.text(style: Terminal.output))
    }
  }
}

/// The formats of a report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown
}

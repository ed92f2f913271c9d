import ArgumentParser
import PracticeLearning
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
    let session = try Session(workspace)
    try session.refuseUnblinding(selection, actor)
    let report = try session.boardReport(selection, day, format)
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

extension Session {
  /// The board report on the first programme that is meant; the others are named in it.
  func boardReport(
    _ selection: SelectionOptions, _ day: DayOptions, _ format: ReportFormat
  ) throws -> BoardReport {
    let sets = try figureSets(selection, day)
    let tally = try tallies(selection, day).first
    guard let main = sets.first else {
      throw Refusal(
        .unknownFilter, "no review was submitted or expected in this period",
        advice: "choose another --period; plr review list shows the months there are")
    }
    return try BoardReport(
      main, change: tally.flatMap(GradeChange.init(halvesOf:)), others: Array(sets.dropFirst()),
      general: generalActions(selection, day), inLetters: format == .text)
  }
}

import ArgumentParser
import PracticeLearning
import ReviewReports

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Every figure of a period, for people and for machines.",
    discussion: """
      Text shows the figures of each programme as a whole; json and csv also hold those of every \
      cohort, service, team, month, theme and action status.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try Session(workspace)
    let sets = try session.figureSets(selection, day)
    switch format.format {
    case .json: Terminal.write(figuresJSON(sets))
    case .csv: Terminal.write(figuresCSV(sets))
    case .text:
      if sets.isEmpty { Terminal.say("No review was submitted or expected in this period.") }
      Terminal.write(sets.map { $0.text(style: Terminal.output) }.joined(separator: "\n"))
    }
  }
}

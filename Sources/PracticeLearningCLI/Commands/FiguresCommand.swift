import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Every figure of a period, for people and for machines.",
    discussion: """
      Text shows the figures of each programme as a whole; json and csv also hold those of every \
      cohort, service, team, month and theme, and what came in time. Learning actions that came from no \
      single review stand apart. Their status is that at the end of the period, or on the day of --on.
      """)

  @Flag(
    help:
      "In text, the answers to the questions of the templates instead: how often yes, partly, no.")
  var answers = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    let meant = selection.meant(on: day)
    let hand = day.hand(of: actor)
    let style = Terminal.output
    let general = try session.generalActions(meant, hand)
    if answers, format.format == .text {
      return Terminal.write(try session.figureSets(meant, hand), .text) {
        $0.heading(style) + $0.questions.text(style: style)
      }
    }
    let detail: FigureDetail = format.format == .text ? .whole : .streamed
    let sets = try session.figureSets(meant, hand, detail) + [general].compactMap(\.self)
    Terminal.write(sets, format.format) { $0.text(style: style) }
  }
}

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

  @Option(
    help: ArgumentHelp(
      """
      How a figure was made, by its id such as moderation.retained, or by its name on a page: definition, months, \
      method, interval, and the reviews it counts as far as you may see them. Every one of several is told.
      """,
      valueName: "id"))
  var trace: String?

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
    if let trace { return try write(session.trace(trace, meant, by: hand), style) }
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

  private func write(_ traces: [FigureTrace], _ style: TextStyle) {
    switch format.format {
    case .text: Terminal.write(traces.map { $0.text(style: style) }.joined(separator: "\n"))
    case .csv: Terminal.write(FigureTrace.table(traces).csv)
    case .json:
      var json = JSONText()
      json.list(traces) { json, trace in trace.write(to: &json) }
      Terminal.say(json.text)
    }
  }
}

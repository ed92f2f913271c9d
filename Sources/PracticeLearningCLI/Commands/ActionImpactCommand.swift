import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ActionImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Whether practice changed since an action was completed, as far as can be said.",
    discussion: """
      Before are the 12 months that end before the quarter in which it was noticed; after is from the month that \
      follows its completion. The months between are shown and not counted.
      """)

  @Argument(help: "The action's id.") var id: String
  @Option(
    help: ArgumentHelp(
      "Count this instead of what was named when it was raised: theme:ID, question:KEY or domain:NAME.",
      valueName: "measure"))
  var measure: ActionMeasure?

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let impact = try workspace.council().actionImpact(
      id, countedBy: measure, by: day.hand(of: actor)
    ).get()
    switch format.format {
    case .text: Terminal.write(impact.text(style: Terminal.output))
    case .csv: Terminal.write(impact.monthsTable, .csv, empty: "")
    case .json:
      var json = JSONText()
      impact.writeJSON(to: &json)
      Terminal.write(json.text, terminator: "\n")
    }
  }
}

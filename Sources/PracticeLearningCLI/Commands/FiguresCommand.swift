import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Every figure of a period, for people and for machines.",
    discussion: """
      Text shows the figures of each programme as a whole; json and csv also hold those of every \
      cohort, service, team, month and theme. Learning actions that came from no single review stand apart.
      """)

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try workspace.council()
    try session.refuseUnblinding(selection.meant, actor.hand)
    let style = Terminal.output
    let general = try session.generalActions(selection.meant, day.hand(of: actor))
    let sets =
      try session.figureSets(selection.meant, day.hand(of: actor)) + [general].compactMap(\.self)
    Terminal.write(sets, format.format) { $0.text(style: style) }
  }
}

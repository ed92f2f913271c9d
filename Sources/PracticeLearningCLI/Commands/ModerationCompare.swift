import ArgumentParser
import PracticeLearning
import ReviewReports

struct ModerationCompare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Auditor and moderator side by side: what stayed and what moved.")

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try Session(workspace)
    let sets = try session.figureSets(selection, day).map {
      $0.keeping { $0.id.hasPrefix("moderation.") }
    }
    let style = Terminal.output
    Terminal.write(sets, format.format) { $0.comparison(style: style) }
  }
}

extension FigureSet {
  /// The set with only the figures that fulfil a condition.
  func keeping(_ isMeant: (Figure) -> Bool) -> FigureSet {
    var set = self
    set.figures.removeAll { !isMeant($0) }
    return set
  }
}

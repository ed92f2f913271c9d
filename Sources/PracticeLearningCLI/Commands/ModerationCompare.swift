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
    let sets = try session.figureSets(selection, day).map { set in
      var set = set
      set.figures.removeAll { !$0.id.hasPrefix("moderation.") }
      return set
    }
    switch format.format {
    case .json: Terminal.write(figuresJSON(sets))
    case .csv: Terminal.write(figuresCSV(sets))
    case .text:
      Terminal.say(sets.map { $0.comparison(style: Terminal.output) }.joined(separator: "\n"))
    }
  }
}

struct ModerationTarget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target",
    abstract: "How much was moderated per month and year to date, and how much is still needed.")

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let session = try Session(workspace)
    let sets = try session.figureSets(selection, day)
    switch format.format {
    case .json, .csv:
      let targets = sets.map { set in
        var set = set
        set.figures.removeAll {
          !$0.id.hasPrefix("moderation.share") && !$0.id.hasPrefix("moderation.needed")
        }
        return set
      }
      format.format == .json
        ? Terminal.write(figuresJSON(targets)) : Terminal.write(figuresCSV(targets))
    case .text: Terminal.say(sets.map { $0.target(style: Terminal.output) }.joined(separator: "\n"))
    }
  }
}

import ArgumentParser
import PracticeLearning
import ReviewActs

struct ActionUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Say how a learning action goes; earlier notes are never changed.")

  @Argument(help: "The action's id.") var id: String
  @Option(help: "blank, green, amber, red, blue (completed) or black (stopped).") var status: String
  @Option(help: "What happened; needed for black: why it is stopped.") var note: String?
  @Option(help: "The difference it made and how that is known; needed for blue.") var evidence:
    String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let status = try ActionStatus(asWritten: status)
    let action = try Terminal.shown(
      workspace.council().updateAction(
        id, to: status, note: note?.written, evidence: evidence?.written, by: actor.hand))
    Terminal.say("\(action.id) is \(status.rawValue): \(status.words).")
    if !status.isOpen, let day = action.fallenMove?.day {
      Terminal.say("The new day that was asked for, \(day.words), falls away.")
    }
  }
}

import ArgumentParser
import ReviewActs

struct CalibrationCancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "End a session that is not held after all.",
    discussion: """
      Nobody is asked for grades any more, and whoever was kept from its case may read it again. What was \
      given is kept and counted nowhere.
      """)

  @Argument(help: "The session's id.")
  var id: String

  @Option(help: "Why, in a few words.")
  var because: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    let id = try council.cancelCalibration(id, because: because, by: actor.hand)
      .told(otherwise: "cancelled")
    Terminal.say("\(id) is cancelled.")
  }
}

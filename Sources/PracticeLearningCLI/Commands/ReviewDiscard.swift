import ArgumentParser
import ReviewActs

struct ReviewDiscard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard",
    abstract: "End a draft that will not be submitted; its file is removed.",
    discussion: """
      Its auditor discards it. The QA lead does, unread and with a reason, for somebody who is away or has \
      left.
      """)

  @Argument(help: "The id of the draft.")
  var id: String

  @Option(help: "Why, in a few words.")
  var because: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    let path = try council.discardDraft(id, because: because, by: actor.hand)
      .told(otherwise: "discarded")
    council.removeDraftFile(path)
    Terminal.say("The draft \(id) is discarded.")
  }
}

import ArgumentParser
import PracticeLearning
import ReviewActs

struct JournalAcceptClock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept-clock",
    abstract: "Go on from this machine's clock, where an entry was written by one that ran ahead.",
    discussion: """
      Nothing can be stored before the time of the latest entry. Where that lies ahead, look at this \
      machine's clock first. If it is right, the administrator or the QA lead accepts it with a reason. \
      What was stored with the wrong time keeps it, and every check of the journal names the place.
      """)

  @Option(help: ArgumentHelp("How you know that the clock is right now.", valueName: "reason"))
  var because: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard because.written != nil else {
      throw ValidationError("say with --because how you know that the clock is right")
    }
  }

  func run() throws {
    let back = try workspace.council().acceptClock(because: because, by: actor.hand).shown()
    Terminal.say("The journal goes on from \(back.at); its latest entry was of \(back.ahead).")
  }
}

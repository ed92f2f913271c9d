import ArgumentParser
import PracticeLearning
import ReviewActs

struct ModerationReassign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reassign",
    abstract: "Ask somebody else to moderate a review; the clock starts anew.",
    discussion: "Who was asked before, and why that changed, is kept.")

  @Argument(help: "The review's id.") var review: String

  @Option(help: ArgumentHelp("Who is to moderate it, by role code.", valueName: "person"))
  var to: String

  @Option(help: "Why.") var because: String

  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let done = try workspace.council().reassign(
      review, to: to, because: because, on: day.today, by: actor.hand
    ).shown()
    Terminal.say(
      "\(to) is asked to moderate \(review) by \(done.due.words), in place of \(done.before).")
  }
}

import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReportEscalation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalation",
    abstract: "A letter on an escalation: who is asked to do what, by when. It names no child.",
    discussion: """
      For the line upward, whoever is told, the auditor and the QA lead. It holds no word of the review and not its \
      case; plr escalation show has the reasons. That you looked is written to the journal.
      """)

  @Argument(help: "The review's id.") var id: String

  @OptionGroup var page: PageOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    try page.write(in: council) {
      try council.escalationLetter(of: id, by: day.hand(of: actor)).shown()
    }
  }
}

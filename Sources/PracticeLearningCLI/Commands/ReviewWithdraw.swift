import ArgumentParser
import PracticeLearning
import ReviewActs

struct ReviewWithdraw: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take a submitted review out of everything that is counted; it is kept and marked.",
    discussion: """
      The QA lead withdraws. With --ask its auditor asks for it, and the QA lead sees that in the list. \
      The allocation is open again, and nobody is asked to moderate the review any more.
      """)

  @Argument(help: "The review's id.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "Why: \(Withdrawal.Reason.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "reason"))
  var reason: Withdrawal.Reason = .other

  @Option(help: "Why, in a few words; kept with the review.")
  var because: String

  @Flag(help: "Ask the QA lead to withdraw it.")
  var ask = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    if ask {
      let id = try council.askToWithdraw(id, because: because, by: actor.hand)
        .told(otherwise: "asked for")
      return Terminal.say("The QA lead is asked to withdraw \(id).")
    }
    let id = try council.withdraw(id, Withdrawal(reason, because: because), by: actor.hand)
      .told(otherwise: "withdrawn")
    Terminal.say("\(id) is withdrawn: it is kept, and counted nowhere but as withdrawn.")
  }
}

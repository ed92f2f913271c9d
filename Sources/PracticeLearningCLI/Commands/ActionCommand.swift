import ArgumentParser
import PracticeLearning
import ReviewActs

struct ActionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Raise learning actions, say how they go, list them.",
    subcommands: [ActionRaise.self, ActionUpdateCommand.self, ActionList.self])
}

struct ActionRaise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raise", abstract: "Raise a learning action.")

  @Option(help: "What will be done.") var what: String
  @Option(help: "child, worker, team, service or system.") var level: ActionLevel
  @Option(help: "Who does it, by role code.") var owner: String
  @Option(help: "Who checks that it made the difference, by role code.") var verifier: String?
  @Option(help: "The day it is due, such as 2026-03-16 or 16 Mar 2026.") var due: CalendarDate
  @Option(help: "The difference intended for children.") var difference: String
  @Option(name: .customLong("theme"), help: "A theme it answers, by id; may be repeated.")
  var themes: [String] = []
  @Option(help: "The review it comes from, by id.") var review: String?
  @Option(help: "The service it belongs to, where it comes from no review.") var service: String?
  @Option(
    help: "The day to look again whether the difference lasted, such as 2026-03-16 or 16 Mar 2026.")
  var recheck: CalendarDate?
  @Option(help: "Its id; default: the next free LA-YEAR-NUMBER.") var id: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let draft = LearningAction(
      id: id ?? "", review: review, themes: themes, service: service, raisedOn: actor.hand.today,
      plan: PlannedAction(
        what: what.written, level: level, owner: owner.written, verifier: verifier?.written,
        due: due, difference: difference.written),
      recheckOn: recheck)
    let raised = try Terminal.shown(workspace.council().raiseAction(draft, by: actor.hand))
    Terminal.say("Raised \(raised.id), due \(due.words), owner \(owner).")
  }
}

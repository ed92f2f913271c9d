import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports
import ReviewStore

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
  @Option(help: "The day it is due.") var due: CalendarDate
  @Option(help: "The difference intended for children.") var difference: String
  @Option(name: .customLong("theme"), help: "A theme it answers, by id; may be repeated.")
  var themes: [String] = []
  @Option(help: "The review it comes from, by id.") var review: String?
  @Option(help: "The service it belongs to, where it comes from no review.") var service: String?
  @Option(help: "The day to look again whether the difference lasted.") var recheck: CalendarDate?
  @Option(help: "Its id; default: the next free LA-YEAR-NUMBER.") var id: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.audits, person, to: "raise learning actions", who: "a manager or the QA lead")
    let store = try session.writing(actor.hand, "action raise")
    let raised = try store.write(at: Now.timestamp) { batch in
      let action = LearningAction(
        id: try id ?? freeID(batch.reading), review: review, themes: themes, service: service,
        raisedOn: Now.today,
        plan: PlannedAction(
          what: what.written, level: level, owner: owner.written, verifier: verifier?.written,
          due: due, difference: difference.written),
        recheckOn: recheck)
      try session.refuse(session.check([:], today: Now.today).complaints(about: action))
      switch try batch.record(action) {
      case .stored: return action
      case .refused(let refusal): throw Refusal([refusal])
      case .unchanged, .differs:
        throw Refusal(
          .repeatedActionID, "there is an action \"\(action.id)\" already",
          advice: "choose another --id")
      }
    }
    try store.close()
    Terminal.say("Raised \(raised.id), due \(due.words), owner \(owner).")
  }

  private func freeID(_ reading: Reading) throws -> String {
    let stem = "LA-\(Now.today.month.financialYear.startYear)-"
    let taken = try reading.actions().map(\.id).filter { $0.hasPrefix(stem) }
    let next = (taken.compactMap { Int($0.dropFirst(stem.count)) }.max() ?? 0) + 1
    return stem + String(repeating: "0", count: max(0, 3 - String(next).count)) + String(next)
  }
}

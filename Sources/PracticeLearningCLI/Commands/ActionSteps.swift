import ArgumentParser
import PracticeLearning
import ReviewActs

struct ActionMove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Ask for a new day for your action; its verifier approves it. The first day is kept.")

  @Argument(help: "The action's id.") var id: String
  @Option(help: "The new day, such as 2026-03-16 or 16 Mar 2026.") var to: CalendarDate
  @Option(help: "Why.") var because: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let action = try workspace.council().moveAction(
      id, to: to, because: because?.written, by: actor.hand
    ).shown()
    Terminal.say(
      "\(action.id) is to move to \(to.words) once \(action.plan.verifier ?? "the QA lead") approves it."
    )
  }
}

struct ActionApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve, or refuse, the new day that an owner asks for.")

  @Argument(help: "The action's id.") var id: String
  @Option(help: "Refuse it instead, and say why.") var refuse: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let action = try workspace.council().decideOnNewDay(
      of: id, refusing: refuse.map { $0.written ?? "" }, by: actor.hand
    ).shown()
    let due = action.dueNow?.words ?? "-"
    Terminal.say(
      refuse == nil
        ? "\(action.id) is due on \(due) now; it was raised for \(action.plan.due?.words ?? "-")."
        : "\(action.id) stays due on \(due).")
  }
}

struct ActionSupervision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervision",
    abstract: "Hand an action to supervision on a day, or tick it off there.",
    discussion: "The line above the action's owner does either.")

  @Argument(help: "The action's id.") var id: String
  @Option(help: "The day of the supervision; without it the action is ticked off.")
  var on: CalendarDate?
  @Option(help: "What was agreed there.") var agreed: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let action = try workspace.council().superviseAction(
      id, on: on, agreed: agreed?.written, by: actor.hand
    ).shown()
    Terminal.say(
      on.map { "\(action.id) is for supervision on \($0.words)." }
        ?? "\(action.id) is ticked off in supervision.")
  }
}

struct ActionDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract:
      "Say of a completed action whether to adapt, adopt or abandon it, and when to look again.")

  @Argument(help: "The action's id.") var id: String
  @Flag(help: "What is decided.") var decision: Decision
  @Option(help: "The day of the next look, such as 2026-03-16 or 16 Mar 2026.")
  var next: CalendarDate
  @Option(help: "What it rests on.") var because: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  /// The three answers as flags.
  enum Decision: String, EnumerableFlag {
    case adapt, adopt, abandon

    var step: ActionStep.What {
      switch self {
      case .adapt: .adapted
      case .adopt: .adopted
      case .abandon: .abandoned
      }
    }
  }

  func run() throws {
    let action = try workspace.council().decideOnAction(
      id, decision.step, next: next, because: because?.written, by: actor.hand
    ).shown()
    Terminal.say("\(action.id): \(decision.rawValue), next look on \(next.words).")
  }
}

struct ActionRebase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebase",
    abstract: "Compare an action anew from a month on, for a known cause; every report says so.")

  @Argument(help: "The action's id.") var id: String
  @Option(
    help:
      "The first month of what it is compared with, before the quarter it was noticed in, such as 2025-10."
  ) var from: Month
  @Option(help: "What changed then.") var because: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let action = try workspace.council().rebaseAction(
      id, from: from, because: because?.written, by: actor.hand
    ).shown()
    Terminal.say("\(action.id) is compared with what was counted from \(from.words) on.")
  }
}

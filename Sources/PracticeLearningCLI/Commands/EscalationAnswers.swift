import ArgumentParser
import PracticeLearning
import ReviewActs

/// What every answer to an escalation may say.
struct AnswerOptions: ParsableArguments {
  @Argument(help: "The review's id.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "Why it is closed, or why you answer for others.", valueName: "reason"))
  var because: String?

  @Option(
    help: ArgumentHelp(
      "The day it was done, where that was not today; what counts is the day it is recorded.",
      valueName: "date"))
  var on: CalendarDate?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func answer(
    _ what: Escalation.Step.What, _ words: String? = nil, actions: [String] = []
  ) throws -> ShownEscalation {
    try workspace.council().answer(
      id,
      EscalationAnswer(
        what, words: words?.written, actions: actions, because: because?.written, on: on),
      by: actor.hand
    ).shown()
  }
}

struct EscalationAcknowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "Say that you know of what was found.")

  @OptionGroup var options: AnswerOptions

  func run() throws {
    let shown = try options.answer(.acknowledged)
    Terminal.say("\(shown.escalation.review) is acknowledged.\(shown.next)")
  }
}

struct EscalationPlan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say what will be done about it, with its learning actions.")

  @Option(help: "What will be done.") var what: String
  @Option(
    parsing: .upToNextOption, help: "The learning actions of the plan, by id.") var actions:
    [String] = []
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let shown = try options.answer(.planned, what, actions: actions)
    Terminal.say("The plan for \(shown.escalation.review) is kept.\(shown.next)")
  }
}

struct EscalationEvidence: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Show what has been done, and how that is known.")

  @Option(help: "What has been done, and how that is known.") var shows: String
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let shown = try options.answer(.evidenced, shows)
    Terminal.say("The evidence for \(shown.escalation.review) is kept.\(shown.next)")
  }
}

struct EscalationClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close an escalation, with a reason; everything of it is kept.")

  @OptionGroup var options: AnswerOptions

  func run() throws {
    let shown = try options.answer(.closed, options.because)
    Terminal.say("The escalation of \(shown.escalation.review) is closed.")
  }
}

extension ShownEscalation {
  /// What comes next, in a sentence.
  fileprivate var next: String {
    if awaited == nil {
      return reReviewDay.map { " The case is reviewed again by \($0.words)." } ?? ""
    }
    guard let lastDay else { return "" }
    return switch awaited {
    case .planned: " A plan is due by \(lastDay.words)."
    case .evidenced: " Evidence is due by \(lastDay.words)."
    case .acknowledged, .raised, .reReviewDrawn, .reReviewEnded, .closed, nil: ""
    }
  }
}

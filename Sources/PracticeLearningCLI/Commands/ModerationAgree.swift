import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ModerationAgree: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Agree to what the other side of a moderation conversation proposed, as yourself.",
    discussion: """
      An agreement needs both sides: auditor and moderator, each as themselves. One of them records what \
      was said and what both could agree on with plr moderation resolve --how conversation; the other \
      agrees here, or says why not: --no --because. Without an answer within the days for a conversation \
      a third reader comes next.
      """)

  @Argument(help: "The id of the review.") var review: String

  @Flag(help: "You do not agree; say why with --because.") var no = false

  @Option(help: "Why you do not agree.") var because: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if no, because?.written == nil { throw ValidationError("--no needs --because: say why") }
    if !no, because != nil { throw ValidationError("--because belongs to --no") }
  }

  func run() throws {
    try workspace.council().agree(review, refusing: because?.written, by: actor.hand).shown().show()
  }
}

struct ModerationDispute: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: "Dispute what was decided about your review; a third reader or a panel then decides.",
    discussion: """
      The auditor disputes once, within the days of the programme's policy, counted from the day the \
      decision was recorded. Until somebody has decided there is no final grade.
      """)

  @Argument(help: "The id of the review.") var review: String

  @Option(help: "Why.") var because: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if because.written == nil { throw ValidationError("--because needs a reason") }
  }

  func run() throws {
    try workspace.council().dispute(review, because: because, by: actor.hand).shown().show()
  }
}

extension Settled {
  /// Says how the review stands, and what comes next.
  func show() {
    Terminal.complain(complaints)
    if let state {
      Terminal.say("Recorded; the review \(sheet.moderation.review) is now \(state.word).\n")
    }
    Terminal.write(sheet.conclusion(style: Terminal.output))
  }
}

import ArgumentParser
import PracticeLearning
import ReviewActs

/// What a practitioner says of a review of their work, whatever it is called.
struct SaidOptions: ParsableArguments {
  static let discussion = """
    Any time after the review was submitted, as often as you like. It stands beside the review and never \
    changes it; whoever reads the words of the review reads yours.
    """

  @Argument(help: "The review's id.") var id: String
  @OptionGroup var typed: TypedText
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func add(_ kind: PractitionerWord.Kind) throws {
    let text = try typed.words()
    let review = try workspace.council().add(kind, to: id, saying: text, by: actor.hand).shown()
    Terminal.say("Your \(kind.word) stands beside \(review). Thank you.")
  }
}

struct ReviewReflect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reflect",
    abstract: "Add what you think of the work, as the practitioner whose work was reviewed.",
    discussion: SaidOptions.discussion)

  @OptionGroup var said: SaidOptions

  func run() throws { try said.add(.reflection) }
}

struct ReviewReply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract:
      "Reply to a review of your work; its auditor is told that there is something to read.",
    discussion: SaidOptions.discussion)

  @OptionGroup var said: SaidOptions

  func run() throws { try said.add(.reply) }
}

struct ReviewConversation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conversation",
    abstract: "Confirm, as the practitioner, that your auditor talked with you about a review.",
    discussion: """
      Without an option you confirm the day the auditor recorded. Both sides are kept where they differ, and \
      you may say it again: the last counts.
      """)

  @Argument(help: "The review's id.") var id: String

  @Option(help: "The day on which you talked, where it is another.") var heldOn: CalendarDate?

  @Flag(help: "You say that no conversation was held.") var notHeld = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if notHeld, heldOn != nil {
      throw ValidationError("--not-held and --held-on exclude one another")
    }
  }

  func run() throws {
    let council = try workspace.council()
    let said: ConversationSaid = notHeld ? .notHeld : heldOn.map { .heldOn($0) } ?? .asRecorded
    let conversation = try council.sayConversation(of: id, said, by: actor.hand).get()
    let person = try council.actor(actor.hand).id
    Terminal.say("Recorded: \(conversation.words(practitioner: person)).")
  }
}

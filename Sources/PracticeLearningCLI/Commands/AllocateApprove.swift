import ArgumentParser
import PracticeLearning
import ReviewActs

struct AllocateApprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract:
      "Approve, or refuse, an exemption or a conflict set aside that somebody else entered.",
    discussion: """
      A second person decides as themselves: a service manager or another QA lead, who is neither the \
      one it is about nor the one who entered it. What waits is listed by plr allocate list.
      """)

  @Argument(help: "The proposal's id, such as EX-0007.") var id: String
  @Option(help: "Refuse it instead, and say why.") var refuse: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let decided = try workspace.council().decide(
      on: id, refusing: refuse, by: actor.hand
    ).shown()
    let proposal = decided.proposal
    guard proposal.decision?.isApproved == true else {
      return Terminal.say("\(proposal.id) is refused: \(proposal.words) is not in force.")
    }
    Terminal.say("\(proposal.id) is approved: \(proposal.words).")
    for allocation in decided.exempt where allocation.id != proposal.allocation {
      Terminal.say("\(allocation.id) (\(allocation.auditor)) is exempt.")
    }
  }
}

struct AllocateSetAside: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set-aside",
    abstract: "Propose that somebody judges a case or a team in spite of a conflict of interest.",
    discussion: """
      For small councils that have nobody else. It is in force once a second person approves it, and it is \
      counted. A person's own case and the work of people they supervise are never set aside.
      """)

  @Argument(help: "Who may judge, by role code.") var person: String
  @Argument(help: "The case by its reference, or the team by its id.") var what: String
  @Option(help: "Why, in a few words.") var because: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let proposal = try workspace.council().setAside(
      conflictOf: person, with: what, because: because, by: actor.hand
    ).shown()
    Terminal.say(proposal.waiting)
  }
}

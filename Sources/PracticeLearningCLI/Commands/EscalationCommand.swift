import ArgumentParser

struct EscalationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalation",
    abstract: "What follows where a review found something inadequate: who knows, plan, evidence.",
    discussion: """
      It begins when an inadequate grade or an immediate concern is written, in a draft, at submission or \
      by a second reader, and goes to the service manager of the line; whoever is away is passed over at \
      once. Where nobody answers by the last day it goes one step up.
      """,
    subcommands: [
      EscalationListCommand.self, EscalationShow.self, EscalationAcknowledge.self,
      EscalationPlan.self, EscalationEvidence.self, EscalationReReview.self, EscalationClose.self,
    ])
}

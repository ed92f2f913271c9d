import ArgumentParser

struct ModerationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderation",
    abstract:
      "Draw what is moderated, record second grades, compare them, see what is still needed.",
    subcommands: [
      ModerationDrawCommand.self, ModerationReassign.self, ModerationVerify.self,
      ModerationRecord.self, ModerationCompare.self, ModerationTarget.self,
    ])
}

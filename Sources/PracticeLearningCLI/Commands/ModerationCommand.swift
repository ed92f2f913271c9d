import ArgumentParser

struct ModerationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderation",
    abstract: "Draw what is moderated, grade it blind, settle differences, compare.",
    subcommands: [
      ModerationDrawCommand.self, ModerationReassign.self, ModerationVerify.self,
      ModerationNext.self, ModerationRecord.self, ModerationResolve.self, ModerationAgree.self,
      ModerationDispute.self, ModerationShow.self, ModerationList.self,
      ModerationCompare.self, ModerationTarget.self,
    ])
}

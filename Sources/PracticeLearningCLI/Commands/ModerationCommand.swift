import ArgumentParser

struct ModerationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderation",
    abstract: "Grade blind, settle differences, compare, see what is still needed.",
    subcommands: [
      ModerationNext.self, ModerationRecord.self, ModerationResolve.self, ModerationShow.self,
      ModerationCompare.self, ModerationTarget.self,
    ])
}

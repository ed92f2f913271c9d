import ArgumentParser

struct ModerationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moderation",
    abstract: "Record second grades, compare them, see what is still needed.",
    subcommands: [ModerationRecord.self, ModerationCompare.self, ModerationTarget.self])
}

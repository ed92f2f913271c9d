import ArgumentParser

struct StatisticsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics", abstract: "Prove the statistics behind the figures.",
    subcommands: [StatisticsVerify.self])
}

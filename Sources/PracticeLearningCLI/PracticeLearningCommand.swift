import ArgumentParser

/// The command line tool `plr`.
public enum PracticeLearningTool {
  /// Runs the command line of this process and exits with its status.
  public static func main() {
    PracticeLearningCommand.main()
  }
}

struct PracticeLearningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plr", abstract: "Practice Learning Reviews: record, check, moderate, learn.",
    version: "0.1.0")
}

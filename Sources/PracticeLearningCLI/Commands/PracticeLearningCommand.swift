import ArgumentParser
import PracticeLearning

#if canImport(Glibc)
  import Glibc
#endif

/// The command line tool `plr`.
public enum PracticeLearningTool {
  /// Runs the command line of this process.
  ///
  /// Exit status: 0 done; 1 refused, with reasons; 64 wrong usage; 74 a file or the disk failed.
  public static func main() {
    do {
      var command = try PracticeLearningCommand.parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  private static func leave(with error: any Error) -> Never {
    guard let refusal = error as? Refusal else { PracticeLearningCommand.exit(withError: error) }
    Terminal.complain(refusal.diagnostics)
    exit(refusal.diagnostics.exitStatus)
  }
}

struct PracticeLearningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plr",
    abstract: "Practice Learning Reviews: record, check, moderate, learn.",
    discussion: """
      A council's reviews live in a workspace: a folder with plr.yaml (services, teams, people, \
      programmes) and plr.sqlite (the store). Commands find it from the current folder upwards, or \
      in the folder named by --workspace.

      Try 'plr demo' for a whole year of a fictional council.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Getting started",
        subcommands: [DemoCommand.self, InitCommand.self, SchemaCommand.self]),
      CommandGroup(
        name: "Reviews and moderation",
        subcommands: [
          AllocateCommand.self, ReviewCommand.self, ModerationCommand.self, CalibrationCommand.self,
          ThemesCommand.self,
          ActionCommand.self,
        ]),
      CommandGroup(
        name: "Figures and reports",
        subcommands: [FiguresCommand.self, ReportCommand.self, StatisticsCommand.self]),
      CommandGroup(
        name: "The workspace",
        subcommands: [
          ImportCommand.self, ExportCommand.self, DoctorCommand.self, JournalCommand.self,
          BackupCommand.self, RestoreCommand.self, SimulateCommand.self,
        ]),
    ])
}

extension [Diagnostic] {
  /// The exit status of a command they stopped: 74 where a file or the disk failed, rather than
  /// something a person wrote.
  var exitStatus: Int32 {
    let ofTheDisk: Set<DiagnosticCode> = [.cannotWrite, .diskFull, .unreadableFile, .storeDamaged]
    return contains { ofTheDisk.contains($0.code) } ? 74 : 1
  }

  /// Ends a command whose complaints were shown already, where one of them is an error.
  func stopAtErrors() throws {
    if containsErrors { throw ExitCode(exitStatus) }
  }
}

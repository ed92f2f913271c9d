import ArgumentParser
import PracticeLearning
import ReviewActs

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
      var command = try parsed(Array(CommandLine.arguments.dropFirst()))
      try Waiting.tell(thenRun: &command)
    } catch {
      leave(with: error)
    }
  }

  /// What one run in this process did.
  package struct Run: Sendable {
    /// The exit status.
    package let status: Int32
    /// What it printed.
    package let output: String
    /// What it complained of.
    package let complaints: String
  }

  /// Runs a command line in this process, as `main` would in one of its own.
  ///
  /// - Parameters:
  ///   - arguments: the words after `plr`.
  ///   - environment: the variables it sees; no others.
  ///   - folder: the folder it is started in.
  package static func run(
    _ arguments: [String], environment: [String: String], in folder: String
  ) -> Run {
    let capture = Surroundings.Capture()
    let around = Surroundings(environment: environment, folder: folder, capture: capture)
    let status = Surroundings.$given.withValue(around) {
      do {
        var command = try parsed(arguments)
        try Waiting.tell(thenRun: &command)
        return 0 as Int32
      } catch let refusal as Refusal {
        Terminal.complain(refusal.diagnostics)
        return refusal.diagnostics.exitStatus
      } catch {
        let code = PracticeLearningCommand.exitCode(for: error).rawValue
        let text = PracticeLearningCommand.fullMessage(for: error)
        if code == 0 { Terminal.say(text) } else if !text.isEmpty { Terminal.note(text) }
        return code
      }
    }
    return Run(status: status, output: capture.output, complaints: capture.complaints)
  }

  /// What is wrong with a command line, before anything of it is run; nothing where it can be run.
  ///
  /// - Parameter arguments: the words after `plr`.
  package static func misuse(in arguments: [String]) -> String? {
    do {
      _ = try parsed(arguments)
      return nil
    } catch {
      return PracticeLearningCommand.fullMessage(for: error)
    }
  }

  /// Every command there is, as the words after `plr`, read from the program itself.
  package static var everyCommand: [[String]] { commands(of: PracticeLearningCommand.self, []) }

  private static func commands(_ parents: [any ParsableCommand.Type], _ words: [String])
    -> [[String]]
  {
    parents.flatMap { command in
      commands(of: command, words + [command.configuration.commandName ?? "\(command)"])
    }
  }

  private static func commands(of command: any ParsableCommand.Type, _ words: [String])
    -> [[String]]
  {
    let configuration = command.configuration
    let below =
      configuration.ungroupedSubcommands
      + configuration.groupedSubcommands.flatMap(\.subcommands)
    return below.isEmpty ? [words] : commands(below, words)
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
    version: ProgramVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Getting started",
        subcommands: [DemoCommand.self, InitCommand.self, SchemaCommand.self]),
      CommandGroup(
        name: "Reviews and moderation",
        subcommands: [
          MineCommand.self, AllocateCommand.self, ReviewCommand.self, ModerationCommand.self,
          EscalationCommand.self, CalibrationCommand.self, ThemesCommand.self, ActionCommand.self,
        ]),
      CommandGroup(
        name: "Beside reviews",
        subcommands: [WeekCommand.self, DipCommand.self, ActivityCommand.self]),
      CommandGroup(
        name: "Figures and reports",
        subcommands: [FiguresCommand.self, ReportCommand.self, StatisticsCommand.self]),
      CommandGroup(
        name: "The workspace",
        subcommands: [
          PeopleCommand.self, AccountCommand.self, NoticesCommand.self, ImportCommand.self,
          ExportCommand.self,
          DoctorCommand.self,
          JournalCommand.self,
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

import ArgumentParser
import PracticeLearning

extension PracticeLearningTool {
  /// Reads a command line; a command nobody knows is told with the nearest one.
  static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if let unknown = unknownCommand(in: arguments) { throw ValidationError(unknown) }
    return try PracticeLearningCommand.parseAsRoot(arguments)
  }

  /// What is said of a word that names no command where one has to stand; nothing where each is known.
  private static func unknownCommand(in arguments: [String]) -> String? {
    var command: any ParsableCommand.Type = PracticeLearningCommand.self
    var group = "command"
    for word in arguments {
      let configuration = command.configuration
      let below =
        configuration.ungroupedSubcommands
        + configuration.groupedSubcommands.flatMap(\.subcommands)
      guard !below.isEmpty, configuration.defaultSubcommand == nil, !word.hasPrefix("-"),
        word != "help"
      else { return nil }
      let names = below.map { $0.configuration.commandName ?? "" }
      guard let place = names.firstIndex(of: word) else {
        let near = nearest(to: word, among: names).map { "did you mean \($0)?" }
        return "there is no \(group) \"\(word.prefix(64))\"; "
          + (near ?? "there are: \(names.joined(separator: ", "))")
      }
      command = below[place]
      group = word
    }
    return nil
  }
}

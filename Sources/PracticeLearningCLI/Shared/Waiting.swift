import ArgumentParser
import PracticeLearning
import ReviewActs

/// What waits for whoever runs a command is told before anything else, on standard error: results stay as
/// they are. It says which review and by when, and nothing of what was found.
enum Waiting {
  /// Tells it and runs the command.
  static func tell<Command: ParsableCommand>(thenRun command: inout Command) throws {
    try OpenedCouncil.$given.withValue(OpenedCouncil()) {
      try tell(before: command)
      try command.run()
    }
  }

  /// Tells it before a command that names who acts in a workspace.
  ///
  /// - Throws: `Refusal` where the terminal is locked to whoever is named, whatever the command.
  private static func tell(before command: any ParsableCommand) throws {
    var (workspace, actor): (WorkspaceOptions?, ActorOptions?)
    for group in groups(in: command) {
      if let found = group as? OptionGroup<WorkspaceOptions> { workspace = found.wrappedValue }
      if let found = group as? OptionGroup<ActorOptions> { actor = found.wrappedValue }
    }
    // Whatever stands against it, the command itself says in its own words.
    guard let workspace, let hand = actor?.hand, hand.person != nil,
      let council = try? workspace.council()
    else { return }
    try council.requireLogin(of: hand.person, systemUser: Surroundings.systemUser)
    OpenedCouncil.given?.keep(council, named: workspace.workspace)
    guard let waiting = try? council.escalationsWaiting(for: hand), !waiting.isEmpty else { return }
    let first = waiting.prefix(3).map { review, day in
      review + (day.map { " by \($0.words)" } ?? "")
    }
    let more = waiting.count > first.count ? ", and \(waiting.count - first.count) more" : ""
    Terminal.note(
      "Waiting for you: \(first.joined(separator: ", "))\(more) (plr escalation list)")
  }

  /// The groups of options of a command, those inside other groups too.
  private static func groups(in value: Any) -> [Any] {
    Mirror(reflecting: value).children.flatMap { child -> [Any] in
      guard let group = child.value as? any OptionGroupValue else { return [] }
      return [child.value] + groups(in: group.options)
    }
  }
}

/// A group of options, whatever they are.
private protocol OptionGroupValue {
  var options: Any { get }
}

extension OptionGroup: OptionGroupValue {
  fileprivate var options: Any { wrappedValue }
}

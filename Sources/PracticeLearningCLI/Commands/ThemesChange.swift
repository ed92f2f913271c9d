import ArgumentParser
import PracticeLearning
import ReviewActs

struct ThemesAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a theme of your own to the list.")

  @Argument(help: "Its id: small letters, digits and hyphens.") var theme: String
  @Option(help: "Its name as people say it.") var name: String
  @Option(help: "The heading it stands under, by id.") var heading: String
  @Option(name: .customLong("domain"), help: "A practice domain it belongs to; may be repeated.")
  var domains: [String] = []
  @Option(help: "What it covers, in one sentence.") var description = ""
  @Option(name: .customLong("hint"), help: "Words that hint at it; may be repeated.")
  var hints: [String] = []

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let known = PracticeDomain.allCases
    let meant = try domains.map { word in
      guard let domain = known.first(where: { $0.key == word || $0.name == word.lowercased() })
      else {
        throw ValidationError(
          "\"\(word)\" is not a practice domain: \(known.map(\.key).joined(separator: ", "))")
      }
      return domain
    }
    let new = Theme(
      id: theme, name: name, heading: heading, domains: meant, summary: description, hints: hints)
    _ = try Terminal.shown(
      workspace.council().changeThemes(.add(new), by: actor.hand))
    Terminal.say("\(theme) is on the list; it is suggested by its own words from now on.")
  }
}

struct ThemesMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Merge a theme into another from a month on; reports of earlier periods stay as they were.")

  @Argument(help: "The theme, by id.") var theme: String
  @Option(help: "What it becomes part of, by id.") var into: String
  @OptionGroup var change: ThemeChangeOptions

  func run() throws {
    try change.make(.merge(theme, into: into))
    Terminal.say("\(theme) counts as \(into) from now on. What was coded with it stays.")
  }
}

struct ThemesSplit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Split a theme into several from a month on.")

  @Argument(help: "The theme, by id.") var theme: String
  @Option(help: "What it becomes, by id; once for each.") var into: [String] = []
  @OptionGroup var change: ThemeChangeOptions

  func run() throws {
    try change.make(.split(theme, into: into))
    Terminal.say(
      "\(theme) is split into \(into.joined(separator: ", ")). What was coded with it stays.")
  }
}

struct ThemesRetire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire", abstract: "Code nothing with a theme any more, from a month on.")

  @Argument(help: "The theme, by id.") var theme: String
  @OptionGroup var change: ThemeChangeOptions

  func run() throws {
    try change.make(.retire(theme))
    Terminal.say("\(theme) is retired. What was coded with it stays.")
  }
}

struct ThemeChangeOptions: ParsableArguments {
  @Option(help: "The first month for which it holds, such as 2026-04; default: this month.")
  var from: Month?
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func make(_ change: ThemeChange) throws {
    _ = try Terminal.shown(
      workspace.council().changeThemes(change, from: from, by: actor.hand))
  }
}

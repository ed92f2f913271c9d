import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace: a folder with settings and an empty store.")

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("Settings to start from, in any format.", valueName: "file"),
    completion: .file())
  var settings: String?

  @Option(help: "The council's name.")
  var council: String?

  @Option(
    name: .customLong("service"),
    help: "A service it has; may be repeated. Default: those of the teams.")
  var services: [String] = []

  @Option(
    name: .customLong("team"),
    help: ArgumentHelp(
      "A team and its service, such as \"CIC-1:children in care\"; may be repeated.",
      valueName: "id:service"))
  var teams: [FoundingTeam] = []

  @Option(
    name: .customLong("person"),
    help: ArgumentHelp(
      "Somebody by role code, with what they do and what they lead or belong to, such as "
        + "\"TM-01:team manager:CIC-1\", \"SM-01:service manager:fostering,adoption\" or "
        + "\"QA-01:QA lead+moderator\"; may be repeated.", valueName: "code:role"))
  var people: [FoundingPerson] = []

  @Option(help: ArgumentHelp("How many reviews each auditor does in a month.", valueName: "number"))
  var perAuditor: Int?

  @Option(
    help: ArgumentHelp("How many of a hundred reviews are moderated.", valueName: "percent"))
  var target: Int?

  @OptionGroup var actor: ActorOptions

  private var isSaid: Bool {
    council != nil || !services.isEmpty || !teams.isEmpty || !people.isEmpty || perAuditor != nil
      || target != nil
  }

  func validate() throws {
    guard settings == nil || !isSaid else {
      throw ValidationError("Give --settings, or say it with the other options, not both.")
    }
  }

  func run() throws {
    var hand = actor.hand
    if let settings {
      hand.person = hand.person ?? "QA-01"
      try makeWorkspace(folder, settings: try settingsText(settings), by: hand)
      return tell(Founding.example, hand)
    }
    guard let founding = newFounding() else {
      Terminal.say("\nNothing was made.")
      throw ExitCode(130)
    }
    hand.person = hand.person ?? founding.people.first { $0.holds(.qaLead) }?.id ?? "QA-01"
    let templates = Array(try TemplateLibrary(folder: nil).allTemplates().values)
    _ = try Council.make(in: folder, settings: founding.settings(templates), by: hand).get()
    tell(founding, hand)
  }

  private func tell(_ founding: Founding, _ hand: Hand) {
    let auditor = founding.people.first { $0.holds(.teamManager) }
    let team = founding.teams.last { $0.id != auditor?.team }
    let isExample = founding.people == Founding.example.people
    let first =
      isExample
      ? "Say who you are: open \(folder)/plr.yaml and put in your services, teams and people."
      : "Look \(folder)/plr.yaml over and add the practitioners whose work is reviewed."
    Terminal.say(
      """
      Made the workspace \(folder).
        1. \(first)
        2. Check it: plr doctor --workspace \(folder) --as \(hand.person ?? "")
        3. Start a review: cd \(folder), then plr review new --as \(auditor?.id ?? "TM-01") \
      --case C-1001 --team \(team?.id ?? "CIC-1")
      """)
  }

  /// What is said by options, answered at a terminal, or a small council to start from; nothing where whoever is
  /// asked stops.
  private func newFounding() -> Founding? {
    if isSaid { return said }
    let isThere = FileManager.default.fileExists(atPath: folder + "/plr.yaml")
    guard TypedLines.isAtTerminal, !isThere else { return .example }
    var interview = FoundingInterview()
    for line in interview.begin() { Terminal.say(line) }
    let input = TypedLines()
    while !interview.isOver {
      Terminal.write("> ")
      guard case .whole(let line) = input.next() else { return nil }
      for line in interview.take(line) { Terminal.say(line) }
    }
    return interview.isAgreed ? interview.founding : nil
  }

  private var said: Founding {
    var founding = Founding()
    founding.council = council ?? founding.council
    founding.teams = teams.map(\.team)
    let named = services + founding.teams.map(\.service)
    var seen: Set<String> = []
    founding.services = named.filter { seen.insert($0).inserted }
    if founding.services.isEmpty { founding.services = Founding.example.services }
    if teams.isEmpty, services.isEmpty { founding.teams = Founding.example.teams }
    founding.people = people.map(\.person)
    if people.isEmpty {
      founding.people =
        teams.isEmpty && services.isEmpty
        ? Founding.example.people
        : Founding.example.people.filter { $0.holds(anyOf: [.qaLead, .moderator]) }
    }
    founding.perAuditor = perAuditor ?? founding.perAuditor
    founding.targetPercent = target ?? founding.targetPercent
    return founding
  }

  /// Settings given as YAML keep their comments; others are written as YAML.
  private func settingsText(_ path: String) throws -> String {
    let workspace = try Council.settings(at: path)
    return DocumentFormat(fileName: path) == .yaml
      ? try readText(path) : Document.workspace(workspace).yaml
  }
}

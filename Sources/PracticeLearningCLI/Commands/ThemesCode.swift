import ArgumentParser
import PracticeLearning
import ReviewActs

struct ThemesCode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Go through findings that have no theme, one key each; every code is stored at once.",
    discussion: """
      Of a tenth drawn by the seed nothing is suggested before you have chosen: from these alone it is told how often \
      the program is right. What the auditor wrote stays; what you choose counts. With --finding one finding is coded \
      and nothing is asked.
      """)

  @Option(
    help: ArgumentHelp(
      "One finding, as review/domain/strength or development/number.", valueName: "finding"))
  var finding: String?
  @Option(name: .customLong("theme"), help: "Its theme, by id; may be repeated.")
  var themes: [String] = []
  @Flag(help: "Put the finding by: not sure, later.") var later = false
  @Flag(help: "Take back your last code.") var undo = false
  @Flag(help: "As a second reader: code again what others coded, without a look at it.")
  var second = false
  @Flag(help: "Confirm a page of findings of which the program is sure.") var batch = false
  @Option(help: "How sure it is at least, for --batch, 0.90 to 1.") var at = CodingBatch.threshold
  @Option(help: "Draws the tenth of which nothing is suggested.") var seed: UInt64 = 1

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    guard (CodingBatch.threshold...1).contains(at) else {
      throw ValidationError("--at wants a number from 0.90 to 1: below, too many codes were wrong")
    }
    guard finding != nil || themes.isEmpty && !later else {
      throw ValidationError("--theme and --later want the finding, with --finding")
    }
  }

  func run() throws {
    let council = try workspace.council()
    if let finding { return try code(finding, council) }
    if undo {
      let taken = try Terminal.shown(council.takeBackCode(by: actor.hand))
      let what = taken.themes.isEmpty ? "put by" : taken.themes.joined(separator: ", ")
      return Terminal.say("Taken back and stored: \(what), of \(taken.place).")
    }
    var session = try Terminal.shown(
      council.codingSession(
        selection.meant, seed: seed, asSecondReader: second, by: actor.hand))
    if batch { return try confirm(&session, council) }
    try TerminalCoding(council: council, hand: actor.hand).run(&session)
  }

  private func code(_ text: String, _ council: Council) throws {
    guard let place = FindingPlace(text) else { throw FindingPlace.refusal(of: text) }
    let origin: ThemeCode.Origin = later ? .parked : second ? .second : .chosen
    let code = ThemeCode(
      of: PlacedFinding(Finding(), at: place), origin, themes: later ? [] : themes)
    let stored = try Terminal.shown(council.code(code, by: actor.hand))
    Terminal.say(
      stored.origin == .parked
        ? "\(stored.place) is put by for later."
        : "\(stored.place) is coded with \(stored.themes.joined(separator: ", ")).")
  }

  private func confirm(_ session: inout CodingSession, _ council: Council) throws {
    let page = try Terminal.shown(
      council.codingBatch(of: session, atLeast: at, by: actor.hand))
    guard !page.items.isEmpty else {
      return Terminal.say("Of no finding that waits is the program as sure as that.")
    }
    try TerminalCoding(council: council, hand: actor.hand).confirm(page, in: &session)
  }
}

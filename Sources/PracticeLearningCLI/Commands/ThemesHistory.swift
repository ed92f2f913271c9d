import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ThemesHistory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "What was decided about the themes of findings, the latest first.",
    discussion:
      "Each can be decided anew with plr themes code --finding; what was decided before stays.")

  @Option(help: "Only those whose words, place or themes hold this.") var find: String?
  @Flag(help: "Only findings that are put by.") var parked = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let codes = try Terminal.shown(
      workspace.council().themeCodes(holding: find, parkedOnly: parked, by: actor.hand))
    let isText = format.format == .text
    let table = ReportTable(
      "",
      columns: ["finding", "themes", "how", "by", "on", "stands"]
        + (isText ? ["words"] : ["suggested", "words"]),
      rows: codes.map { shown in
        let code = shown.code
        let suggested = code.suggested.map(\.theme).joined(separator: "; ")
        return [
          code.place.description, code.themes.joined(separator: isText ? ", " : "; "),
          code.origin.rawValue, code.by, String(code.at.prefix(10)), shown.stands ? "yes" : "no",
        ] + (isText ? [String(code.text.prefix(60))] : [suggested, code.text])
      })
    Terminal.write(
      table, format.format,
      empty: find.map { "Nothing that was coded holds \"\(printable($0))\"." }
        ?? (parked ? "Nothing is put by." : "Nothing was coded yet."))
  }
}

struct ThemesAgreement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract:
      "Where two readers of the same findings chose other themes, and how often the program was right."
  )

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let agreement = try Terminal.shown(workspace.council().codingAgreement(by: actor.hand))
    let differing = ReportTable(
      "Findings of which two readers chose other themes",
      columns: ["finding", "first", "by", "second", "by_second", "words"],
      rows: agreement.differing.map { pair in
        [
          pair.finding.place.description, pair.first.joined(separator: "; "), pair.firstBy,
          pair.second.joined(separator: "; "), pair.secondBy, pair.finding.text,
        ]
      })
    guard format.format == .text else { return Terminal.write(differing, format.format, empty: "") }
    let (same, all) = (agreement.pairs.count(where: \.isSame), agreement.pairs.count)
    Terminal.say("\(same) of \(all) findings were coded alike by two readers.")
    Terminal.say(
      "\(agreement.pairs.count(where: \.sharesFirst)) of \(all) share the theme that was chosen first."
    )
    Terminal.say(
      "\(agreement.programRight) of \(agreement.blind.count) findings coded before anything was suggested have "
        + "the program's first suggestion among their themes.")
    if !agreement.differing.isEmpty {
      Terminal.write("\n" + differing.text(style: Terminal.output))
    }
    let themes = ReportTable(
      "Theme by theme", columns: ["theme", "both", "first only", "second only"],
      rows: agreement.themes.map {
        [$0.theme, String($0.both), String($0.firstOnly), String($0.secondOnly)]
      })
    if !themes.rows.isEmpty { Terminal.write("\n" + themes.text(style: Terminal.output)) }
  }
}

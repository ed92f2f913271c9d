import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewReports

struct ThemesQuotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract:
      "Findings that were cleared to be quoted, without review, worker or child; --clear clears one."
  )

  @Option(
    help: ArgumentHelp(
      "Clear this finding, given as review/domain/strength or development/number.",
      valueName: "finding"))
  var clear: String?
  @Option(help: ArgumentHelp("Take a clearing back.", valueName: "finding")) var takeBack: String?
  @Option(name: .customLong("theme"), help: "Only this theme, by id; may be repeated.")
  var themes: [String] = []

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    let council = try workspace.council()
    if let text = clear ?? takeBack {
      guard let place = FindingPlace(text) else { throw FindingPlace.refusal(of: text) }
      let words = try Terminal.shown(
        council.clearQuote(at: place, cleared: clear != nil, by: actor.hand))
      return Terminal.say(
        clear != nil ? "May be quoted: \"\(words)\"" : "Is quoted no more: \"\(words)\"")
    }
    let cleared = try Terminal.shown(
      council.quotes(of: themes, in: selection.meant, by: actor.hand))
    let quotes = cleared.quotes
    if cleared.leftOut > 0 {
      Terminal.note(
        "Without \(counted(cleared.leftOut, "quote")) of reviews you may be asked to grade.")
    }
    if format.format == .text {
      if quotes.isEmpty {
        Terminal.say(
          "No finding\(cleared.leftOut > 0 ? " of other reviews" : "") is cleared to be quoted.")
      }
      for quote in quotes {
        let kind = quote.kind == .strength ? "strength" : "to improve"
        let themes = quote.themes.joined(separator: ", ")
        Terminal.say(
          "\"\(quote.text)\"\n  \(quote.domain.name), \(kind)\(themes.isEmpty ? "" : ": \(themes)")"
        )
      }
      return
    }
    let table = ReportTable(
      "", columns: ["quote", "domain", "finding", "themes", "cleared_by", "cleared_on"],
      rows: quotes.map {
        [
          $0.text, $0.domain.name, $0.kind.rawValue, $0.themes.joined(separator: "; "),
          $0.clearedBy,
          String($0.clearedAt.prefix(10)),
        ]
      })
    Terminal.write(table, format.format, empty: "")
  }
}

extension FindingPlace {
  /// The refusal of what names no finding.
  static func refusal(of text: String) -> Refusal {
    Refusal(
      .unknownFinding, "\"\(text.prefix(80))\" names no finding",
      advice: "write it as review/domain/strength or development/number, "
        + "such as 2026-02-CIC-0147/planning/development/1")
  }
}

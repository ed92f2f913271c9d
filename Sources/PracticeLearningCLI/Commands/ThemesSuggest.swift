import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ThemesSuggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Suggest themes for findings that have none, or for any texts.",
    discussion: """
      Each suggestion comes with how sure it is, from 0 to 1, and the words that caused it. Nothing is stored: a \
      suggestion is nobody's code. It is made on this machine, from what was coded so far.
      """)

  @Option(
    help: ArgumentHelp(
      "Texts instead of findings: a line each, {\"text\": \"...\", \"domain\": \"planning\"}; - for standard input.",
      valueName: "file.jsonl"))
  var text: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var format: FormatOptions

  func run() throws {
    if let text { return try suggest(forTextsOf: text) }
    let council = try workspace.council()
    let list = try council.themeList()
    let found = try Terminal.shown(council.suggestThemes(selection.meant, by: actor.hand))
    if found.leftOut > 0 {
      Terminal.note("Without \(found.leftOut) reviews you are asked to grade, or may be.")
    }
    switch format.format {
    case .json:
      var json = JSONText(sendingTo: Terminal.write)
      json.object { json in
        json.member("plr", 1)
        json.member("findings") { json in
          json.list(found.findings) { json, finding in
            json.object { json in
              json.member("finding", finding.finding.place.description)
              json.member("text", finding.finding.text)
              json.member("themes") { ThemesSuggest.write(finding.suggestions, list, to: &$0) }
            }
          }
        }
      }
      json.finish()
      Terminal.say("")
    case .csv, .text: write(found.findings, list)
    }
  }

  private func write(_ findings: [FindingWithSuggestions], _ list: ThemeList) {
    if format.format == .csv {
      let rows = findings.flatMap { finding in
        finding.suggestions.enumerated().map { place, suggested in
          [
            finding.finding.place.description, finding.finding.text, String(place + 1),
            suggested.theme, ThemesSuggest.confidence(suggested),
            suggested.because.joined(separator: "; "),
          ]
        }
      }
      let table = ReportTable(
        "", columns: ["finding", "text", "place", "theme", "confidence", "because"], rows: rows)
      return Terminal.write(table, .csv, empty: "")
    }
    if findings.isEmpty { Terminal.say("Every finding has a theme.") }
    for finding in findings {
      Terminal.say("\(finding.finding.place)\n  \"\(finding.finding.text)\"")
      for suggested in finding.suggestions {
        let name = list.theme(suggested.theme)?.name ?? suggested.theme
        let because = suggested.because.joined(separator: ", ")
        Terminal.say(
          "    \(ThemesSuggest.confidence(suggested))  \(name)\(because.isEmpty ? "" : "  (\(because))")"
        )
      }
    }
  }

  private static func confidence(_ suggested: SuggestedTheme) -> String {
    let hundredths = Int((suggested.confidence * 100).rounded())
    return hundredths >= 100 ? "1.00" : "0.\(hundredths < 10 ? "0" : "")\(hundredths)"
  }

  private func suggest(forTextsOf path: String) throws {
    let (texts, list, suggestions) = try suggestions(forTextsOf: path)
    for (asked, suggested) in zip(texts, suggestions) {
      var json = JSONText()
      json.object { json in
        json.member("text", asked.text)
        json.member("themes") { ThemesSuggest.write(suggested, list, to: &$0) }
      }
      Terminal.write(json.text, terminator: "\n")
    }
  }

  /// Where there is no workspace, the built-in list is used, and nothing that anybody coded.
  private func suggestions(forTextsOf path: String) throws -> (
    [AskedText], ThemeList, [[SuggestedTheme]]
  ) {
    let texts = try AskedTexts.read(path)
    do {
      let council = try workspace.council()
      return try (
        texts, council.themeList(),
        Terminal.shown(council.suggestThemes(for: texts, by: actor.hand))
      )
    } catch let refusal as Refusal
      where workspace.workspace == nil
      && refusal.diagnostics.contains(where: { $0.code == .noWorkspace })
    {
      Terminal.note("There is no workspace here: themes are suggested by the built-in list alone.")
      return try (texts, Council.builtInThemes(), Council.suggestThemes(for: texts))
    }
  }

  static func write(_ suggestions: [SuggestedTheme], _ list: ThemeList, to json: inout JSONText) {
    json.list(suggestions) { json, suggested in
      json.object { json in
        json.member("theme", suggested.theme)
        json.member("heading", list.theme(suggested.theme)?.heading ?? "")
        json.member("confidence", suggested.confidence)
        json.member("because") { $0.list(suggested.because) { $0.string($1) } }
      }
    }
  }
}

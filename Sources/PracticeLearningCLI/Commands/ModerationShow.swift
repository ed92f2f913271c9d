import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ModerationShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Auditor's and moderator's grades side by side with the final ones, and every step.",
    discussion: """
      Both originals are kept for ever; where either was amended since, the first grade is shown as \
      well. Who looked and when is written to the journal.
      """)

  /// The formats of a moderation.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv, yaml
  }

  @Argument(help: "The review's id.")
  var id: String

  @Option(help: "An earlier text of the moderation, by number, as a form; for those it is of.")
  var revision: Int?

  @Option(help: "text, json, csv, or yaml: the moderation as a form.")
  var format: Format = .text

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if revision != nil, format == .csv {
      throw ValidationError("an earlier text is a form: give --format yaml or json")
    }
  }

  func run() throws {
    let council = try workspace.council()
    if let revision {
      let earlier = try council.earlierModeration(of: id, text: revision, by: actor.hand).get()
      if format == .json { return Terminal.write(earlier.document.json) }
      Terminal.say(
        "# \(id): text \(earlier.number) of \(earlier.count), by \(earlier.actor), \(earlier.at)")
      return Terminal.write(earlier.document.yaml)
    }
    let shown = try council.moderation(of: id, by: actor.hand).get()
    guard case .everything(let sheet, let revisions) = shown else {
      if case .finalGrades(let table) = shown { Terminal.write(table, tableFormat, empty: "") }
      return
    }
    switch format {
    case .yaml: Terminal.write(shown.document?.yaml ?? "")
    case .json, .csv: Terminal.write(sheet.table, tableFormat, empty: "")
    case .text:
      Terminal.write(sheet.text(style: Terminal.output))
      Terminal.write("\n" + ShownModeration.history(revisions).text(style: Terminal.output))
    }
  }

  private var tableFormat: OutputFormat {
    switch format {
    case .json: .json
    case .csv: .csv
    case .text, .yaml: .text
    }
  }
}

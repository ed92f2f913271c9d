import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write out documents, the data package for analysts, or a workbook of figures.",
    subcommands: [ExportDocuments.self, ExportData.self, ExportExcel.self],
    defaultSubcommand: ExportDocuments.self)
}

struct ExportDocuments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "Write out documents, lossless, in an order that does not change.",
    discussion: """
      A whole export in jsonl gives everything back, settings and history included: taken into a new \
      workspace with plr import by the QA lead or an administrator it makes the same store, but for the \
      words of drafts of others: a backup holds those. What is left out is counted.
      """)

  @Option(
    help: ArgumentHelp(
      "Only documents of this kind; csv holds one kind.", valueName: "kind"))
  var kind: DocumentKind?

  @Option(help: "yaml, json, jsonl or csv.")
  var format: DocumentFormat = .jsonLines

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to a file; default: standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if format == .csv, kind == nil {
      throw ValidationError("csv holds one kind of document: add --kind review, for example")
    }
  }

  func run() throws {
    let request = ExportRequest(
      kind: kind, format: format, selection: selection.meant, file: output)
    let exported = try workspace.council().export(request, by: actor.hand) {
      Terminal.write($0)
    }.get()
    Terminal.note("Exported \(exported.count) document\(exported.count == 1 ? "" : "s").")
    for words in exported.broughtAlong { Terminal.note("Along with it: \(words).") }
    for words in exported.leftOut { Terminal.note("Left out: \(words).") }
  }
}

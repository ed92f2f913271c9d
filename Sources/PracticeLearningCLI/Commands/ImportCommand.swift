import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take documents in: all of them, or none where there is an error.",
    discussion: """
      Files may be YAML, JSON, JSON Lines or CSV, and hold reviews, moderations, learning actions, \
      allocations, practice weeks and calibrations in any order. The same document twice changes nothing; a changed \
      one is refused, with what differs, unless --amend is given.

      A whole export that is taken into a new workspace by the QA lead or an administrator comes back as \
      it was: settings, everybody's acts, their times and reasons.
      """)

  @Argument(help: "Files or folders.", completion: .file())
  var files: [String]

  @Flag(help: "Replace stored documents that differ; both revisions are kept.")
  var amend = false

  @Option(help: "Why stored documents are replaced.")
  var reason: String?

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if amend, reason == nil {
      throw ValidationError("--amend needs --reason: say why, in a few words")
    }
  }

  func run() throws {
    let session = try workspace.council()
    let importer = Importer(
      session, by: actor.hand,
      as: reason.flatMap { amend ? .amending(because: $0) : nil } ?? .takingIn)
    let progress = Progress("documents")
    defer { progress.finish() }
    do {
      let outcome = try importer.run(filesNamed(files), progress: progress.update)
      progress.finish()
      Terminal.complain(outcome.complaints)
      Terminal.say(outcome.summary)
    } catch let refusal as Refusal {
      progress.finish()
      Terminal.complain(refusal.diagnostics)
      Terminal.note("\n\(complaintsCount(refusal.diagnostics)). Nothing was imported.")
      try refusal.diagnostics.stopAtErrors()
    }
  }
}

/// So many documents of a kind; grades are many already.
private func counted(_ number: Int, _ kind: DocumentKind) -> String {
  "\(number) \(kind.rawValue)\(number == 1 || kind == .calibrationGrades ? "" : "s")"
}

extension Importer.Result {
  /// What was taken in, in one line.
  var summary: String {
    let stored = DocumentKind.allCases.compactMap { kind -> String? in
      guard let number = count.stored[kind], number > 0 else { return nil }
      return counted(number, kind)
    }
    var text = stored.isEmpty ? "Nothing new" : "Imported " + list(stored)
    if count.entries > 0 {
      text = "Took back an export: \(count.entries) entries of its journal, with all they stored"
    }
    if count.unchanged > 0 { text += "; \(count.unchanged) unchanged" }
    return text + "."
  }
}

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
      Files may be YAML, JSON, JSON Lines, CSV or Excel workbooks (.xlsx), and hold reviews, moderations, learning actions, \
      allocations, practice weeks and calibrations in any order. The same document twice changes nothing; a changed \
      one is refused, with what differs, unless --amend is given. Of a workbook every sheet that holds documents is \
      read; what is wrong is named by sheet and cell.

      A whole export that is taken into a new workspace by the QA lead or an administrator comes back as \
      it was: settings, everybody's acts, their times and reasons.
      """)

  @Argument(help: "Files or folders.", completion: .file())
  var files: [String]

  @Flag(help: "Replace stored documents that differ; both revisions are kept.")
  var amend = false

  @Option(help: "Why stored documents are replaced.")
  var reason: String?

  @Flag(
    help: "Leave out columns of a table that no document has; without it they are complained of.")
  var leaveOutColumns = false

  @OptionGroup var headings: HeadingOptions
  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func validate() throws {
    if amend, reason == nil {
      throw ValidationError("--amend needs --reason: say why, in a few words")
    }
  }

  func run() throws {
    let council = try workspace.council()
    let progress = Progress("documents")
    defer { progress.finish() }
    let outcome = council.takeIn(
      try filesNamed(files),
      as: reason.flatMap { amend ? .amending(because: $0) : nil } ?? .takingIn,
      headings: Headings(fields: headings.fields, leavesOutUnknown: leaveOutColumns),
      by: actor.hand, progress: progress.update)
    progress.finish()
    Terminal.say(try outcome.told(otherwise: "imported").summary)
  }
}

extension Imported {
  /// What was taken in, in one line.
  var summary: String {
    let parts = DocumentKind.allCases.compactMap { kind -> String? in
      guard let number = stored[kind], number > 0 else { return nil }
      return kind.counted(number)
    }
    var text = parts.isEmpty ? "Nothing new" : "Imported " + list(parts)
    if entries > 0 {
      text = "Took back an export: \(entries) entries of its journal, with all they stored"
    }
    if unchanged > 0 { text += "; \(unchanged) unchanged" }
    return text + "."
  }
}

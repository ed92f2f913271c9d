import ArgumentParser
import PracticeLearning
import ReviewDocuments
import ReviewReports
import ReviewStore

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

  @Option(help: "text, json, csv, or yaml: the moderation as a form.")
  var format: Format = .text

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try Session(workspace)
    let person = try session.actor(actor)
    let seesAggregatesOnly: [Workspace.Role] = [.boardViewer, .administrator]
    try Permission.require(
      !seesAggregatesOnly.contains(person.role), person, to: "read moderations", who: "the QA lead")
    try session.blindness(actor).refuse(id)
    let (row, revisions) = try session.reading().read {
      try ($0.review(id), $0.moderationRevisions(of: id))
    }
    guard row != nil else { throw unknownReview(id, session) }
    guard let sheet = try session.sheet(of: id) else {
      throw Refusal(
        .wrongState,
        revisions.isEmpty
          ? "the review \"\(id)\" is not moderated yet"
          : "the review \"\(id)\" was amended, and its moderation is open again",
        advice: "its moderator grades it with: plr moderation record \(id)")
    }
    let document = Document.moderation(sheet.moderation)
    let writer = try session.writing(person.id, "moderation show")
    try writer.write(at: Now.timestamp) { try $0.note(.read, id, content: document.canonicalJSON) }
    try writer.close()
    switch format {
    case .yaml: Terminal.write(document.yaml)
    case .json: Terminal.write(sheet.table, .json, empty: "")
    case .csv: Terminal.write(sheet.table, .csv, empty: "")
    case .text:
      Terminal.write(sheet.text(style: Terminal.output))
      Terminal.write("\n" + history(revisions).text(style: Terminal.output))
    }
  }

  private func history(_ revisions: [ModerationRevision]) -> ReportTable {
    ReportTable(
      "Kept in the store", columns: [.number("text"), "at", "by", "act", "because"],
      rows: revisions.map { kept in
        [
          String(kept.revision.number), kept.revision.at, kept.revision.actor,
          kept.act?.rawValue ?? "", kept.revision.reason ?? "",
        ]
      })
  }
}

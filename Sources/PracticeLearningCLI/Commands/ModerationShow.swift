import ArgumentParser
import PracticeLearning
import ReviewActs
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
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.calibrates, person, to: "read moderations", who: "the QA lead")
    try session.blindness(actor.hand).refuse(id)
    let (row, revisions) = try session.reading().read {
      try ($0.review(id), $0.moderationRevisions(of: id))
    }
    guard let row else { throw unknownReview(id, session) }
    try Permission.requireReading(row, person, "moderations")
    if let revision { return try show(revision, of: row, revisions, session, person) }
    guard let sheet = try session.sheet(of: id, on: Now.today) else {
      throw Refusal(
        .wrongState,
        revisions.isEmpty
          ? "the review \"\(id)\" is not moderated yet"
          : "the review \"\(id)\" was amended, and its moderation is open again",
        advice: "its moderator grades it with: plr moderation record \(id)"
          + (revisions.last.map {
            "; what was done before is kept: plr moderation show \(id) --revision "
              + String($0.revision.number)
          } ?? ""))
    }
    let document = Document.moderation(sheet.moderation)
    let writer = try session.writing(actor.hand, "moderation show")
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

  /// Shows a text as it was, also of a round that an amendment of the review ended.
  private func show(
    _ number: Int, of row: ReviewRow, _ revisions: [ModerationRevision], _ session: Council,
    _ person: Workspace.Person
  ) throws {
    let kept = revisions.map(\.revision)
    guard let revision = kept.first(where: { $0.number == number }),
      let document = document(inCanonical: revision.document), let moderation = document.moderation
    else {
      throw Refusal(
        .unknownReview, "the moderation of \(id) has no text \(number)",
        advice: kept.last.map { "it has 1 to \($0.number)" } ?? "it is not moderated yet")
    }
    try Permission.require(
      person.holds(.qaLead) || [row.auditor, moderation.moderator].contains(person.id), person,
      to: "read earlier texts of this moderation", who: "the QA lead")
    let writer = try session.writing(actor.hand, "moderation show")
    try writer.write(at: Now.timestamp) { try $0.note(.read, id, content: revision.document) }
    try writer.close()
    if format == .json { return Terminal.write(document.json) }
    Terminal.say("# \(id): text \(number) of \(kept.count), by \(revision.actor), \(revision.at)")
    Terminal.write(document.yaml)
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

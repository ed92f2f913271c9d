import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewStore

struct ReviewShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a submitted review as a form, with its state and history.",
    discussion: "Who read it and when is written to the journal.")

  @Argument(help: "The review's id.")
  var id: String

  @Option(help: "An earlier revision, by number.")
  var revision: Int?

  @Option(help: "yaml or json.")
  var format: FormFormat = .yaml

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let person = try session.actor(actor.hand)
    try Permission.require(
      person.calibrates, person, to: "read reviews", who: "the QA lead")
    try session.blindness(actor.hand).refuse(id)
    let (row, revisions) = try session.reading().read {
      try ($0.review(id), $0.revisions(ofReview: id))
    }
    guard let row, let latest = revisions.last else { throw unknownReview(id, session) }
    try Permission.requireReading(row, person, "reviews")
    guard let shown = revision == nil ? latest : revisions.first(where: { $0.number == revision }),
      let document = document(inCanonical: shown.document)
    else {
      throw Refusal(
        .unknownReview, "\(id) has no revision \(revision ?? 0)",
        advice: "it has 1 to \(latest.number)")
    }
    let writer = try session.writing(actor.hand, "review show")
    try writer.write(at: Now.timestamp) { try $0.note(.read, id, content: shown.document) }
    try writer.close()
    switch format {
    case .json: Terminal.write(document.json)
    case .yaml:
      Terminal.say("# \(id): \(row.state.word), revision \(shown.number) of \(latest.number)")
      for revision in revisions {
        Terminal.say(
          "# \(revision.number): \(revision.actor), \(revision.at)\(revision.reason.map { ", because: \($0)" } ?? "")"
        )
      }
      Terminal.write(document.yaml)
    }
  }
}

/// The formats a single form is shown in.
enum FormFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml, json
}

import ArgumentParser
import PracticeLearning
import ReviewDocuments
import ReviewStore

struct ReviewShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a submitted review as a form, with its state and history.")

  @Argument(help: "The review's id.")
  var id: String

  @Option(help: "An earlier revision, by number.")
  var revision: Int?

  @Option(help: "yaml or json.")
  var format: FormFormat = .yaml

  @OptionGroup var workspace: WorkspaceOptions

  func run() throws {
    let session = try Session(workspace)
    let (row, revisions) = try session.reading().read {
      try ($0.review(id), $0.revisions(ofReview: id))
    }
    guard let row, let latest = revisions.last else { throw unknownReview(id, session) }
    guard let shown = revision == nil ? latest : revisions.first(where: { $0.number == revision }),
      let document = document(inCanonical: shown.document)
    else {
      throw Refusal(
        .unknownReview, "\(id) has no revision \(revision ?? 0)",
        advice: "it has 1 to \(latest.number)")
    }
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

/// The refusal of an id that no submitted review has, with the nearest one.
func unknownReview(_ id: String, _ session: Session) -> Refusal {
  let ids = try? session.reading().read { try $0.reviews().map(\.id) }
  let near = ids.flatMap { nearest(to: id, among: $0) }
  return Refusal(
    .unknownReview, "there is no submitted review “\(id)”",
    advice: near.map { "did you mean \($0)?" } ?? "see those there are with: plr review list")
}

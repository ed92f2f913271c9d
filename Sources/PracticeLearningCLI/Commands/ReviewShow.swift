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
    let shown = try Terminal.shown(
      workspace.council().show(id, revision: revision, by: actor.hand))
    switch format {
    case .json: Terminal.write(shown.document.json)
    case .yaml:
      Terminal.say("# \(shown.id): \(shown.state), revision \(shown.number) of \(shown.count)")
      for revision in shown.revisions {
        Terminal.say(
          "# \(revision.number): \(revision.actor), \(revision.at)\(revision.reason.map { ", because: \($0)" } ?? "")"
        )
      }
      Terminal.write(shown.document.yaml)
    }
  }
}

/// The formats a single form is shown in.
enum FormFormat: String, CaseIterable, ExpressibleByArgument {
  case yaml, json
}

import ArgumentParser
import PracticeLearning
import ReviewActs
import ReviewDocuments

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
    let council = try workspace.council()
    // A draft is its auditor's to see.
    if case .done(let draft, _) = council.draft(id, by: actor.hand) {
      Terminal.say("# \(draft.id): draft")
      return Terminal.write(draft.text)
    }
    let shown = try Terminal.shown(council.show(id, revision: revision, by: actor.hand))
    switch format {
    case .json: Terminal.write(shown.document.json)
    case .yaml:
      Terminal.say("# \(shown.id): \(shown.state), revision \(shown.number) of \(shown.count)")
      if let withdrawal = shown.withdrawal { Terminal.say("# \(withdrawal)") }
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

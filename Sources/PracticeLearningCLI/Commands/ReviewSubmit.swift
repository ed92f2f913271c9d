import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewReports

struct ReviewSubmit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Check forms and store them for good; all of them or none.",
    discussion: "The file of a draft that was submitted is removed: what it held is in the store.")

  @Argument(help: "Forms: files, folders, or the ids of drafts.", completion: .file())
  var forms: [String]

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    let sources = try council.formSources(forms, from: FileManager.default.currentDirectoryPath)
    let stored = try council.submit(sources, by: actor.hand).told(otherwise: "submitted")
    for path in stored.filesToRemove { council.removeDraftFile(path) }
    for review in stored.reviews {
      Terminal.say(
        review.isNew
          ? "\(review.id) is submitted.\(review.raised)"
          : "\(review.id) is stored already, word for word; nothing was changed.")
      if review.isNew, let alert = review.alert { Terminal.say("  " + alert) }
    }
  }
}

struct ReviewAmend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amend", abstract: "Change a submitted review: a new revision with a reason.",
    discussion: """
      The earlier revision is kept. A moderation of the review is opened again. To get the form of a \
      submitted review: plr review show ID > form.yaml
      """)

  @Argument(help: "The changed form: a file.", completion: .file())
  var forms: [String]

  @Option(help: "Why, in a few words; kept beside both revisions.")
  var reason: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    let sources = try council.formSources(forms, from: FileManager.default.currentDirectoryPath)
    let stored = try council.amend(sources, because: reason, by: actor.hand)
      .told(otherwise: "changed")
    for review in stored.reviews {
      Terminal.say(
        review.isNew
          ? "\(review.id) is amended."
          : "\(review.id) is stored already, word for word; nothing was changed.")
      if review.isNew, let alert = review.alert { Terminal.say("  " + alert) }
    }
    if !stored.raised.isEmpty {
      Terminal.say("  Raised: \(stored.raised.joined(separator: ", ")).")
    }
  }
}

extension StoredReviews.One {
  fileprivate var raised: String {
    actions == 0 ? "" : " \(actions) learning action\(actions == 1 ? "" : "s") raised."
  }
}

extension Outcome {
  /// The value of an act that was done, its remarks told; an act that was refused ends the command with its
  /// reasons and a closing line.
  ///
  /// - Parameter done: what was not done then, such as "submitted".
  func told(otherwise done: String) throws -> Value {
    Terminal.complain(diagnostics)
    switch self {
    case .done(let value, _): return value
    case .refused(let reasons):
      Terminal.note("\n\(complaintsCount(reasons)). Nothing was \(done).")
      throw ExitCode(reasons.exitStatus)
    }
  }
}

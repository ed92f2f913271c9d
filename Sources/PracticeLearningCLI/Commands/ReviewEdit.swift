import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments
import ReviewReports
import ReviewStore

struct ReviewEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract:
      "Fill in a form in your editor; while it has errors it opens again with the complaints.",
    discussion: """
      The form stays in its file, so nothing typed is lost. Close the editor without a change to stop \
      and go on later. The editor is the one named by VISUAL or EDITOR.
      """)

  @Argument(help: "A form: the id of a draft, or a file.", completion: .file())
  var form: String

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let session = try workspace.council()
    let path = try session.draftPath(form) ?? form
    guard FileManager.default.fileExists(atPath: path) else { throw notThere(session) }
    // A form that cannot be read yet is opened to be mended.
    if let forms = try? Forms([path], session, today: Now.today) {
      try session.refuseHidden(forms, actor)
    }
    let editor = FormEditor(path: path, again: "plr review edit \(form)") { text in
      try Forms(text: text, named: path, session, today: Now.today).reviewsOnly.complaints
    }
    Terminal.complain(try editor.run())
    let text = try readText(path)
    let forms = try Forms(text: text, named: path, session, today: Now.today)
    for case .review(let review) in forms.documents.map(\.document) {
      if let alert = session.alert(about: review) { Terminal.say(alert) }
    }
    Terminal.say("The form has no errors. Submit it with: plr review submit \(form)")
  }

  private func notThere(_ session: Council) -> Refusal {
    let isSubmitted = (try? session.reading().read { try $0.review(form) }) ?? nil
    if isSubmitted != nil {
      return Refusal(
        .wrongState, "\(form) is submitted already",
        advice: "to change it: plr review show \(form) > form.yaml, edit that file, then "
          + "plr review amend form.yaml --reason \"why\"")
    }
    return Refusal(
      .unreadableFile, "there is no form \"\(form)\"", advice: "start one with: plr review new")
  }
}

extension Council {
  /// The file of a draft, where a name is the id of one and not a file itself.
  func draftPath(_ name: String) throws -> String? {
    guard !FileManager.default.fileExists(atPath: name), !name.contains("/") else { return nil }
    return try reading().read { try $0.drafts(id: name).first?.path }.map(fromHere)
  }
}

/// A path as people here would type it: relative, where it lies below the current folder.
func fromHere(_ path: String) -> String {
  let here = FileManager.default.currentDirectoryPath + "/"
  return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
}

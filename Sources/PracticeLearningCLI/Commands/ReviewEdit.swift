import ArgumentParser
import Foundation
import PracticeLearning
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

  func run() throws {
    let session = try Session(workspace)
    let path = session.draftPath(form) ?? form
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .unreadableFile, "there is no form “\(form)”",
        advice: "start one with plr review new; to change a submitted review, use plr review amend")
    }
    let editor = FormEditor(path: path) { text in
      try Forms(text: text, named: path, session, today: Now.today).complaints
    }
    let left = try editor.run()
    Terminal.complain(left)
    Terminal.say("The form has no errors. Submit it with: plr review submit \(form)")
  }
}

extension Session {
  /// The file of a draft, where a name is the id of one and not a file itself.
  func draftPath(_ name: String) -> String? {
    guard !FileManager.default.fileExists(atPath: name), !name.contains("/") else { return nil }
    let path = "\(folder)/drafts/\(name).yaml"
    if FileManager.default.fileExists(atPath: path) { return path }
    return try? reading().read { try $0.drafts().first { $0.id == name }?.path }
  }
}

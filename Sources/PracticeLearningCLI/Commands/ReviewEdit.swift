import ArgumentParser
import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments

struct ReviewEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract:
      "Fill in a form in your editor, or question by question; complaints come back at once.",
    discussion: """
      The form stays in its file, and every text of a draft is kept in the store, so nothing typed is \
      lost. Close the editor without a change to stop and go on later. The editor is the one named by \
      VISUAL or EDITOR.

      Where none is named the terminal asks, question by question, with back, skip, save and help; each \
      answer is kept at once, Ctrl-C stops, and it goes on where it stopped.
      """)

  @Argument(help: "A form: the id of a draft, or a file.", completion: .file())
  var form: String

  @Flag(help: "Ask question by question in the terminal, whatever editor is named.")
  var ask = false

  @OptionGroup var workspace: WorkspaceOptions
  @OptionGroup var actor: ActorOptions

  func run() throws {
    let council = try workspace.council()
    let here = FileManager.default.currentDirectoryPath
    // What is no file is taken for an id, so that it is said what became of it.
    let isFile = FileManager.default.fileExists(atPath: form)
    let source = try isFile ? council.formSources([form], from: here)[0] : .draft(form, named: form)
    guard case .draft(let id, _) = source else { return try edit(form, council) {} }
    let draft = try council.draft(id, by: actor.hand).get()
    try makePrivateFolder(URL(filePath: draft.path).deletingLastPathComponent().path)
    if !FileManager.default.fileExists(atPath: draft.path) {
      try writePrivately(draft.text, to: draft.path)
    }
    // Typed is typed: the text is kept whatever ends the editing.
    defer { _ = try? save(draft, council) }
    try edit(fromHere(draft.path), council) { _ = try save(draft, council) }
    _ = try save(draft, council)
  }

  private func save(_ draft: DraftForm, _ council: Council) throws -> Bool {
    try council.saveDraft(draft.id, formText(draft.path), by: actor.hand).get()
  }

  private func edit(
    _ path: String, _ council: Council, store: @escaping () throws -> Void
  ) throws {
    // A form of a review that somebody must not see is not even opened; one that cannot be read is, to be
    // mended.
    if case .refused(let reasons) = council.complaints(
      ofForm: try formText(path), named: path, by: actor.hand),
      reasons.contains(where: { $0.code == .stillBlind })
    {
      throw Refusal(reasons)
    }
    let again = "plr review edit \(form)"
    if ask || (FormEditor.named == nil && TypedLines.isAtTerminal) {
      return try TerminalInterview(
        path: path, again: again + (ask ? " --ask" : ""), submit: submitting, council: council,
        hand: actor.hand, store: store
      ).run()
    }
    let editor = FormEditor(path: path, again: again) { text in
      try council.complaints(ofForm: text, named: path, by: actor.hand).get().complaints
    }
    Terminal.complain(try editor.run())
    let checked = try council.complaints(ofForm: try formText(path), named: path, by: actor.hand)
      .get()
    for alert in checked.alerts { Terminal.say(alert) }
    Terminal.say(submitting)
  }

  private var submitting: String {
    "The form has no errors. Submit it with: plr review submit \(form)"
  }
}

/// The text of a form, whatever the encoding an editor chose.
func formText(_ path: String) throws -> String {
  guard let bytes = FileManager.default.contents(atPath: path), let text = decodedText(bytes) else {
    throw Refusal(
      .unreadableFile, "\(path) cannot be read", advice: "save it as UTF-8 and try again")
  }
  return text
}

/// A path as people here would type it: relative, where it lies below the current folder.
func fromHere(_ path: String) -> String {
  Council.path(path, from: FileManager.default.currentDirectoryPath)
}

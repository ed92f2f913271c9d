import Foundation
import PracticeLearning
import ReviewActs
import ReviewDocuments

/// Opens a form in the person's editor and, while it has errors, again with the complaints as comments.
///
/// The form stays in its own file all the time, so what was typed survives whatever happens to the
/// editor, the terminal or this program.
struct FormEditor {
  /// The form's file.
  let path: String
  /// The command that opens it again.
  let again: String
  /// Every complaint about a text of the form.
  let complaints: (String) throws -> [Diagnostic]

  /// Lets the person work until the form has no errors.
  ///
  /// - Returns: the complaints that are left; none of them an error.
  func run() throws -> [Diagnostic] {
    var last: String?
    while true {
      try openEditor()
      let text = Annotations.removed(from: try form())
      try replace(with: text)
      let found = try complaints(text)
      guard found.containsErrors else { return found }
      if text == last {
        throw Refusal(
          found + [
            Diagnostic(
              .formUnfinished, "the form was closed with errors; it is kept as it is in \(path)",
              advice: "open it again with: \(again)")
          ])
      }
      last = text
      try replace(with: Annotations.added(to: text, found, wording: .terminal))
    }
  }

  private func form() throws -> String {
    guard let bytes = FileManager.default.contents(atPath: path), let text = decodedText(bytes)
    else {
      throw Refusal(
        .unreadableFile, "\(path) cannot be read after editing",
        advice: "save it as UTF-8 and try again")
    }
    return text
  }

  /// Writes beside the form and renames, so that the form is whole at every moment.
  private func replace(with text: String) throws {
    if FileManager.default.contents(atPath: path) != Data(text.utf8) {
      try writePrivately(text, to: path)
    }
  }

  /// The editor that is named by the environment.
  static var named: String? {
    let environment = Surroundings.now.environment
    return ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  private func openEditor() throws {
    let editor = FormEditor.named ?? "vi"
    guard let status = runInForeground("\(editor) \"$1\"", on: path) else {
      throw Refusal(
        .noEditor, "the editor \"\(editor)\" cannot be started",
        advice: "set EDITOR to an editor, such as nano")
    }
    guard status == 0 else {
      throw Refusal(
        .noEditor,
        "the editor \"\(editor)\" ended with status \(status); the form is kept in \(path)",
        advice:
          "set EDITOR to an editor, such as nano, and open the form again with: \(again)"
      )
    }
  }
}
